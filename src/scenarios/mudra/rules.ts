import Fraction from 'fraction.js';
import { subtract } from '../../money/money';
import { percentOf, type Rupees, rupees } from './arithmetic';

export const lakh = 10_000_000n;

export type Category = 'shishu' | 'kishor' | 'tarun' | 'tarunPlus';

/** The category of a loan [6]; Tarun Plus only from 24 Oct 2024, and only after a Tarun loan repaid [30][31]. */
export const categoryOf = (loan: Rupees, day: string, repaidTarun: boolean): Category | null => {
  if (loan.minor <= 0n) return null;
  if (loan.minor <= lakh / 2n) return 'shishu';
  if (loan.minor <= 5n * lakh) return 'kishor';
  if (loan.minor <= 10n * lakh) return 'tarun';
  return loan.minor <= mostLent(day, repaidTarun).minor ? 'tarunPlus' : null;
};

/** The top of the highest band that is open to a borrower on a day. */
const mostLent = (day: string, repaidTarun: boolean): Rupees => rupees((day >= '2024-10-24' && repaidTarun ? 20n : 10n) * lakh);

/** What a score from receipts suggests: a fifth of a year's, capped by the bands (hypothetical; dossier, section 13). */
export const suggestedLimit = (turnover: Rupees, day: string, repaidTarun: boolean): Rupees => {
  const [fifth, most] = [percentOf(turnover, '20'), mostLent(day, repaidTarun)];
  return fifth.minor < most.minor ? fifth : most;
};

/** Farming itself is outside the scheme; allied agriculture is inside since 1 Apr 2016 [13]. */
export const activityAllowed = (activity: string, day: string): boolean => activity === 'shop' || (activity === 'allied' && day >= '2016-04-01');

/** Why the borrower's own share is what it is. */
export type MarginWhy = 'nil' | 'share' | 'edge' | 'card' | 'cut';

export interface Shares {
  readonly margin: Rupees;
  readonly loan: Rupees;
  readonly why: MarginWhy;
}

/**
 * The rule "no margin up to N, a share above" is read once, on what has to be financed. A price just above N would
 * otherwise flip for ever: without margin the loan is above N, with it below (55,555 at 10 %: 55,555 or 49,999). Without
 * margin such a loan would not be within N, so the margin is due, and what is then lent decides the category: `edge`.
 */
export const sharesOf = (price: Rupees, rule: { nilUpTo: Rupees; percent: string; granted: string; card: boolean }): Shares => {
  const none = rule.card || price.minor <= rule.nilUpTo.minor;
  const asked = none ? price : subtract(price, percentOf(price, rule.percent));
  const loan = percentOf(asked, rule.granted);
  const why = loan.minor < asked.minor ? 'cut' : rule.card ? 'card' : none ? 'nil' : loan.minor <= rule.nilUpTo.minor ? 'edge' : 'share';
  return { margin: rule.card ? rupees(0n) : subtract(price, loan), loan, why };
};

/** The highest retail rate at which MUDRA refinances a lender of this type [23][72]; an NBFC's six points are unconfirmed. */
export const rateCap = (type: string, base: string, refinance: string): Fraction => {
  const points: Record<string, string> = { rural: '3.5', cooperative: '3.5', mfi: '10', nbfc: '6' };
  const spread = points[type];
  return spread === undefined ? new Fraction(base) : new Fraction(refinance).add(spread);
};

/** A complete application is decided in two weeks up to Rs 25,000, in four up to Rs 5 lakh [52]; above it four are chosen. */
export const decisionDays = (loan: Rupees): number => (loan.minor <= lakh / 4n ? 14 : 28);

/** What a MUDRA card may take in a day, at the till and at the machine [34]. */
export const dailyCaps = (category: Category | null): { readonly till: Rupees; readonly machine: Rupees } => {
  const caps = { shishu: [15_000n, 10_000n], kishor: [25_000n, 15_000n], tarun: [30_000n, 20_000n], tarunPlus: [30_000n, 20_000n] } as const;
  const [till, machine] = caps[category ?? 'shishu'];
  return { till: rupees(till * 100n), machine: rupees(machine * 100n) };
};

/** The day of the oldest unpaid due on which each class begins; the due date is day 1 [77][78]. */
export const stressDays = { standard: 0, sma0: 1, sma1: 31, sma2: 61, npa: 91 } as const;

/** Years as NPA -> class and provision in per cent of what is outstanding, secured part [78][80]. */
export const ladder = [
  { name: 'substandard', percent: '15' },
  { name: 'doubtful1', percent: '25' },
  { name: 'doubtful2', percent: '40' },
  { name: 'doubtful2', percent: '40' },
  { name: 'loss', percent: '100' },
] as const;

/**
 * What the fund pays on a crystallised portfolio P with D in default: a share of what exceeds the first loss, never more
 * than a part of P (dossier, section 12) [16][83].
 */
export const payoutOf = (o: { inDefault: Rupees; portfolio: Rupees; share: string; firstLoss: string; ceiling: string }): Rupees => {
  const over = subtract(o.inDefault, percentOf(o.portfolio, o.firstLoss));
  if (over.minor <= 0n) return rupees(0n);
  const paid = percentOf(over, o.share);
  const most = percentOf(o.portfolio, o.ceiling);
  return paid.minor < most.minor ? paid : most;
};
