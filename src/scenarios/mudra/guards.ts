import { percentOf } from './arithmetic';
import { DAY, daysBetween } from './calendar';
import { type Clock, type Context, inr, type Standing } from './context';
import { arrears, nextAmount, payMonth, restDay, stressNow } from './plan';
import { aboveFirstLoss, settlementFits, standing, wouldRecoverAll } from './questions';
import { subventionDue } from './subvention';
import { activityAllowed, dailyCaps, lakh } from './rules';

interface In {
  context: Context;
}

const inTurn = ({ due }: Context, clock: Clock): boolean => {
  const own = due[clock];
  return own !== null && Object.values(due).every((other) => other === null || own <= other);
};
const holidayEnds = (c: Context): boolean => c.terms.holiday <= c.months + 1 && inTurn(c, 'loan');
const calm = ({ dues, swept, npaAt, ended }: Context): boolean => dues.length === 0 && swept.minor === 0n && npaAt === null && ended === null;
/** Something is owed, and its dates run. */
const runs = ({ balance, due }: Context): boolean => balance.minor > 0n && due.loan !== null;
const coverable = (c: Context): boolean => c.terms.read.cover === 'yes' && c.terms.read.collateral === 'none' && runs(c);
const schemeFits = ({ terms: t }: Context): boolean => t.category !== null && activityAllowed(t.read.activity, t.read.date);
/** Until it has been put right, a record like this ends an application. */
const recordBars = ({ cleared, terms: t }: Context, record: 'listed' | 'default'): boolean => !cleared && t.read.record === record;
const inTime = (c: Context, at: number): boolean => Object.values(c.due).every((due) => due === null || at < due);

/** Every question the machine asks before it lets an event happen. */
const plain = {
  rails: ({ context }: In) => context.terms.rails,
  notRails: ({ context }: In) => !context.terms.rails,
  schemeFits: ({ context }: In) => schemeFits(context),
  activityOutside: ({ context: { terms: t } }: In) => !activityAllowed(t.read.activity, t.read.date),
  outsideScheme: ({ context }: In) => !schemeFits(context),
  timeIsRuled: ({ context: { terms: t } }: In) => t.loan.minor <= 5n * lakh,
  mismatchPending: ({ context }: In) => context.mismatch,
  screenPasses: ({ context }: In) => !recordBars(context, 'listed'),
  listedOnRails: ({ context }: In) => context.terms.rails && recordBars(context, 'listed'),
  defaultOnRails: ({ context }: In) => context.terms.rails && recordBars(context, 'default'),
  scoreFits: ({ context: { terms: t } }: In) => t.rails && t.loan.minor <= t.suggested.minor,
  noDefault: ({ context }: In) => !recordBars(context, 'default'),
  clockRuns: ({ context: c }: In) => !c.escalated && c.clockEnd !== null && c.pausedAt === null,
  undecided: ({ context }: In) => context.clockEnd !== null,
  noCollateralAsked: ({ context: { terms: t } }: In) => t.read.collateral === 'none' || t.loan.minor > 100_000_000n,
  onTerm: ({ context }: In) => !context.terms.card,
  onCard: ({ context }: In) => context.terms.card,
  marginDue: ({ context: { terms: t } }: In) => !t.rails && t.margin.minor > 0n,
  noMarginDue: ({ context: { terms: t, marginStage } }: In) => !t.rails && !t.card && t.margin.minor === 0n && marginStage !== 'settled',
  marginAwaited: ({ context }: In) => context.marginStage === 'awaited',
  onTermRails: ({ context: { terms: t } }: In) => t.rails && !t.card,
  marginCovered: ({ context }: In) => context.savings.minor >= context.terms.margin.minor,
  escrowCovered: ({ context: { terms: t, savings, marginHeld } }: In) => t.rails && savings.minor + marginHeld.minor >= t.margin.minor,
  payeeMatches: ({ context: { terms: t, corrected } }: In) => !t.rails && (t.read.payee === 'matches' || corrected),
  payeeUnclear: ({ context: { terms: t, corrected } }: In) => !t.rails && t.read.payee === 'differs' && !corrected,
  onHoliday: ({ context }: In) => context.terms.holiday > 0,
  holidayEnds: ({ context }: In) => holidayEnds(context),
  addedHolidayEnds: ({ context: c }: In) => c.terms.read.holidayinterest === 'added' && holidayEnds(c),
  holidayFree: ({ context: c }: In) => !c.terms.rails && c.left > 1 && c.refinance === null && inTurn(c, 'loan'),
  refundable: ({ context }: In) => context.refinance === null && context.crystallisedAt === null && context.dues.length === 0,
  tillAllows: ({ context: c }: In) => c.terms.card && cardAllows(c, inr(c.terms.read.buy), dailyCaps(c.terms.category).till),
  machineAllows: ({ context: c }: In) => c.terms.card && cardAllows(c, inr(c.terms.read.cash), dailyCaps(c.terms.category).machine),
  somethingDrawn: ({ context: c }: In) => c.terms.card && c.balance.minor > 0n && c.dues.length === 0,
  reviewDue: ({ context: c }: In) => c.terms.card && daysBetween(c.reviewedAt ?? c.disbursedAt ?? c.now, c.now) >= 365,
  inTurn: ({ context }: In, clock: Clock) => inTurn(context, clock),
  classDue: ({ context: { due } }: In) => due.class !== null && (due.refinance === null || due.class <= due.refinance),
  paysAll: ({ context: c }: In) => !c.terms.card && inTurn(c, 'loan') && payMonth(c).next.balance.minor === 0n,
  restFits: ({ context: c }: In) => !c.terms.rails && !c.terms.card && calm(c) && c.left > 0 && c.due.refinance === null,
  sweepShort: ({ context: c }: In) => c.terms.rails && !c.terms.card && inTurn(c, 'loan') && c.swept.minor + c.savings.minor < nextAmount(c).minor,
  notSwept: ({ context }: In) => inTurn(context, 'loan') && context.swept.minor === 0n,
  sweepOpen: ({ context: c }: In) => c.terms.rails && !c.terms.card && inTurn(c, 'loan') && calm(c) && sweepOf(c).minor > 0n,
  prepayFits: ({ context: c }: In) => !c.terms.card && calm(c) && inr(c.terms.read.prepay).minor < c.balance.minor,
  quoteFits: ({ context: c }: In) => !c.terms.card && calm(c) && c.balance.minor > 0n && inTime(c, quoteDay(c)),
  subventionDue: ({ context: c }: In) => calm(c) && c.balance.minor > 0n && subventionDue(c),
  severalDues: ({ context }: In, stress: number) => context.dues.length > 1 && stressNow({ ...context, dues: context.dues.slice(1) }) === stress,
  arrearsAreAll: ({ context: c }: In) => !c.terms.card && c.dues.length > 0 && arrears(c).minor === c.balance.minor + c.memo.minor,
  inArrears: ({ context }: In) => context.dues.length > 0,
  yearLeft: ({ context: c }: In) => c.npaAt !== null && c.npaYears < 4 && c.due.refinance === null,
  npaFirst: ({ context }: In) => context.npaAt !== null,
  settlementFits: ({ context }: In) => settlementFits(context),
  claimReady: ({ context }: In) => context.claimable,
  aboveFirstLoss: ({ context }: In) => aboveFirstLoss(context),
  coversAll: ({ context }: In) => wouldRecoverAll(context),
  owesAfterwards: ({ context }: In) => context.memo.minor > 0n,
  refinanceFits: ({ context: c }: In) => refinanceOpen(c) && c.terms.read.norms === 'met' && c.terms.rate.compare(c.terms.cap) <= 0,
  normsMissed: ({ context: c }: In) => refinanceOpen(c) && c.terms.read.norms === 'missed',
  refinanceAsked: ({ context }: In) => refinanceOpen(context),
  refinanceOpen: ({ context }: In) => refinanceOpen(context),
  refinanceDue: ({ context: c }: In) => c.refinance !== null && inTurn(c, 'refinance'),
  refinanceEnds: ({ context: c }: In) => c.refinance !== null && c.refinance.left <= 1 && inTurn(c, 'refinance'),
  coverable: ({ context: c }: In) => coverable(c),
  coverableStandard: ({ context: c }: In) => coverable(c) && c.dues.length === 0 && c.npaAt === null,
  yearEndAhead: ({ context: c }: In) => runs(c) && c.npaAt === null,
  coverOver: ({ context: c }: In) => c.ended !== null || inTime(c, coverEndOf(c)),
  useProvable: ({ context: c }: In) => c.due.loan === null || c.due.loan > c.now || c.left <= 1,
  dueMeanwhile: ({ context: c }: In) => c.terms.holiday === 0 && c.left > 1 && inTurn(c, 'loan') && c.due.loan! <= Math.max(c.now, c.windowEnd),
  recordIs: ({ context: c }: In, wanted: Standing) => c.record !== wanted && standing(c) === wanted,
};

/** The same question, asked only on the hypothetical rails. */
const inVariant = (args: In, asked: { readonly type: string; readonly params?: unknown } | null): boolean =>
  args.context.terms.rails && (asked === null || (plain as Record<string, (a: In, params: unknown) => boolean>)[asked.type]!(args, asked.params));

export const guards = { ...plain, inVariant };

const cardAllows = (c: Context, sum: { minor: bigint }, cap: { minor: bigint }): boolean =>
  c.dues.length === 0 &&
  c.npaAt === null &&
  sum.minor > 0n &&
  sum.minor <= cap.minor &&
  c.balance.minor + sum.minor <= c.terms.limit.minor &&
  inTime(c, c.now + DAY);

const refinanceOpen = (c: Context): boolean =>
  !c.terms.card && c.balance.minor > 0n && c.npaAt === null && c.left > 0 && c.due.loan !== null && inTime(c, c.now + DAY);

/** Ten per cent of a month's receipts, never more than what will fall due (hypothetical). */
export const sweepOf = (c: Context) => {
  const part = percentOf(inr(c.terms.read.receipts), c.terms.read.sweep);
  const most = nextAmount(c);
  return part.minor < most.minor ? part : most;
};

/** Cover lasts five years [29]. */
export const coverEndOf = ({ pooledAt, now }: Context): number => Math.max(now, (pooledAt ?? now) + 5 * 365 * DAY);

/** The day the foreclosure quote is asked for: the chosen days after the last rest, or today if that is past. */
export const quoteDay = (c: Context): number => Math.max(c.now, restDay(c, c.months) + Number(c.terms.read.after) * DAY);
