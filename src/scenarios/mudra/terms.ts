import { assign, setup } from 'xstate';
import type { Entry } from '../../ledger/ledger';
import type { Evidence, Told } from '../scenario';
import { DAY, daysBetween, dayOf, quarterEnd, yearEnd } from './calendar';
import type { Clock, Context, Standing } from './context';
import { inr } from './context';
import { aboveFirstLoss, settlementFits, standing, wouldRecoverAll } from './questions';
import type { Read } from './inputs';
import { arrears, nextAmount, payMonth, restDay, stressNow } from './plan';
import { activityAllowed, dailyCaps } from './rules';
import { percentOf } from './arithmetic';

export type Event =
  | { type: 'borrower.withdraw' } | { type: 'borrower.start' } | { type: 'borrower.submit' } | { type: 'lender.identify' } | { type: 'lender.findMismatch' }
  | { type: 'lender.findComplete' } | { type: 'lender.findGaps' } | { type: 'borrower.supplyPapers' } | { type: 'papersClock.end' }
  | { type: 'decisionClock.end' } | { type: 'lender.screen' } | { type: 'lender.score' } | { type: 'bureau.answer' } | { type: 'lender.findViable' }
  | { type: 'lender.findUnviable' } | { type: 'lender.doubt' } | { type: 'borrower.answer' } | { type: 'queryClock.end' } | { type: 'lender.sanction' }
  | { type: 'borrower.reapply' } | { type: 'borrower.acceptRefusal' }
  | { type: 'borrower.decline' } | { type: 'borrower.accept' } | { type: 'offerClock.end' } | { type: 'borrower.sign' } | { type: 'borrower.payMargin' }
  | { type: 'marginClock.end' } | { type: 'borrower.order' } | { type: 'lender.openLimit' } | { type: 'borrower.cancel' }
  | { type: 'lender.send' } | { type: 'payments.credit' } | { type: 'payments.return' } | { type: 'borrower.correctDetails' } | { type: 'borrower.giveUp' }
  | { type: 'lender.fundEscrow' } | { type: 'borrower.confirmDelivery' } | { type: 'escrowClock.end' } | { type: 'borrower.object' }
  | { type: 'supplier.deliver' } | { type: 'deliveryClock.end' } | { type: 'supplier.refund' } | { type: 'lender.findMisuse' } | { type: 'lender.confirmUse' }
  | { type: 'borrower.buy' } | { type: 'borrower.drawCash' } | { type: 'borrower.payBack' } | { type: 'lender.review' } | { type: 'borrower.closeLimit' }
  | { type: 'holidayMonth.pass' } | { type: 'borrower.pay' } | { type: 'borrower.miss' } | { type: 'borrower.prepay' } | { type: 'borrower.askQuote' }
  | { type: 'borrower.payQuote' } | { type: 'quoteClock.end' } | { type: 'receipts.arrive' } | { type: 'sidbi.subsidise' }
  | { type: 'dueDate.pass' } | { type: 'classClock.end' } | { type: 'borrower.payArrears' } | { type: 'borrower.payOldest' } | { type: 'lender.restructure' }
  | { type: 'npaYear.pass' } | { type: 'lender.recall' } | { type: 'borrower.payAll' } | { type: 'lender.offerSettlement' } | { type: 'borrower.paySettlement' }
  | { type: 'lender.sue' } | { type: 'lender.claim' } | { type: 'guarantor.pay' } | { type: 'guarantor.refuse' } | { type: 'court.recover' }
  | { type: 'lender.writeOff' } | { type: 'borrower.payLate' } | { type: 'lender.closeFile' } | { type: 'lender.giveNoDues' }
  | { type: 'lender.askMudra' } | { type: 'mudra.sanction' } | { type: 'lender.drawRefinance' } | { type: 'lender.payMudra' }
  | { type: 'lender.pool' } | { type: 'guarantor.crystallise' } | { type: 'cover.end' } | { type: 'lender.report' };

/** Narration ids: what a transition says when it has happened. */
export type Says =
  | 'withdrawn' | 'enquired' | 'ineligible' | 'formSubmitted' | 'consentGiven' | 'identified' | 'identifiedByConsent' | 'mismatchFound'
  | 'applicationComplete' | 'gapsFound' | 'papersReplaced' | 'papersSupplied' | 'papersOverdue'
  | 'escalated' | 'screened' | 'screenedOut' | 'scored' | 'sentToPerson' | 'recordClean' | 'defaultFound' | 'foundViable' | 'foundUnviable' | 'doubted' | 'answered'
  | 'queryUnanswered' | 'sanctioned' | 'reapplied' | 'refusalAccepted'
  | 'declined' | 'accepted' | 'offerLapsed' | 'signed' | 'signedNoMargin' | 'signedOnline' | 'marginPaid' | 'marginUnpaid' | 'ordered' | 'limitOpened' | 'cancelled'
  | 'transferSent' | 'payeeDiffers' | 'supplierPaid' | 'transferReturned' | 'detailsCorrected' | 'gaveUp'
  | 'escrowFunded' | 'escrowReleased' | 'escrowTimedOut' | 'escrowReturned'
  | 'delivered' | 'notDelivered' | 'deliveredLate' | 'supplierRefunded' | 'misuseFound' | 'useConfirmed' | 'useConfirmedHoliday' | 'paidMeanwhile'
  | 'boughtOnCard' | 'cashDrawn' | 'paidBack' | 'limitReviewed' | 'limitClosed' | 'firstCardMonth'
  | 'holidayMonthPassed' | 'holidayEnded' | 'instalmentPaid' | 'lastInstalmentPaid' | 'instalmentMissed' | 'sweepShort' | 'partPrepaid' | 'quoteGiven' | 'foreclosed'
  | 'quoteExpired' | 'receiptsSwept' | 'subsidised'
  | 'anotherDuePassed' | 'becameSma1' | 'becameSma2' | 'becameNpa' | 'arrearsPaid' | 'arrearsPaidLast' | 'oldestPaid' | 'restructured' | 'resumed'
  | 'yearAsNpa' | 'npaCured' | 'npaPaidOff' | 'recalled' | 'paidInFull' | 'settlementAgreed' | 'settlementPaid' | 'sued' | 'claimLodged' | 'claimPaid' | 'belowFirstLoss'
  | 'claimRefused' | 'partRecovered' | 'fullyRecovered' | 'writtenOff' | 'paidLate' | 'fileClosed' | 'noDuesGiven'
  | 'refinanceEligible' | 'refinanceRefused' | 'refinanceSanctioned' | 'refinanceDrawn' | 'refinanceServed' | 'refinanceRepaid'
  | 'pooled' | 'notPooled' | 'crystallised' | 'coverClaimable' | 'coverClaimed' | 'coverPaid' | 'coverNotPaid' | 'coverRefused' | 'coverEnded'
  | 'reportedStandard' | 'reportedOverdue' | 'reportedNpa' | 'reportedSettled' | 'reportedClosed';

const inTurn = ({ due }: Context, clock: Clock): boolean => {
  const own = due[clock];
  return own !== null && Object.values(due).every((other) => other === null || own <= other);
};
const calm = ({ dues, swept, npaAt, ended }: Context): boolean => dues.length === 0 && swept.minor === 0n && npaAt === null && ended === null;
const inTime = (c: Context, at: number): boolean => Object.values(c.due).every((due) => due === null || at < due);

/** The words of this machine. Its actions do nothing but name what a transition posts and tells. */
export const terms = setup({
  types: {} as {
    context: Context;
    input: Read;
    events: Event;
    meta: Evidence & { readonly says?: Says };
  },
  actions: {
    post: (_, _entries: readonly Entry[]) => {},
    tell: (_, _told: readonly Told[]) => {},
    set: assign((_, facts: Partial<Context>) => facts),
  },
  guards: {
    rails: ({ context }) => context.terms.rails,
    notRails: ({ context }) => !context.terms.rails,
    schemeFits: ({ context: { terms: t } }) => t.category !== null && activityAllowed(t.read.activity, t.read.date),
    mismatchPending: ({ context }) => context.mismatch,
    screenPasses: ({ context }) => context.cleared || context.terms.read.record !== 'listed',
    scoreFits: ({ context: { terms: t, cleared } }) =>
      t.rails && (cleared || t.read.record === 'none' || t.read.record === 'clean') && t.loan.minor <= percentOf(inr(t.read.turnover), '20').minor,
    noDefault: ({ context }) => context.cleared || context.terms.read.record !== 'default',
    notEscalated: ({ context }) => !context.escalated && context.clockEnd !== null,
    noCollateralAsked: ({ context: { terms: t } }) => t.read.collateral === 'none' || t.loan.minor > 100_000_000n,
    onTerm: ({ context }) => !context.terms.card,
    onCard: ({ context }) => context.terms.card,
    marginDue: ({ context: { terms: t } }) => !t.rails && t.margin.minor > 0n,
    onTermRails: ({ context: { terms: t } }) => t.rails && !t.card,
    marginCovered: ({ context }) => context.savings.minor >= context.terms.margin.minor,
    escrowCovered: ({ context: { terms: t, savings, marginHeld } }) => t.rails && savings.minor + marginHeld.minor >= t.margin.minor,
    payeeMatches: ({ context: { terms: t, corrected } }) => !t.rails && (t.read.payee === 'matches' || corrected),
    onHoliday: ({ context }) => context.terms.holiday > 0,
    holidayEnds: ({ context }) => context.terms.holiday <= context.months + 1 && inTurn(context, 'loan'),
    refundable: ({ context }) => context.refinance === null && context.crystallisedAt === null && context.dues.length === 0,
    tillAllows: ({ context: c }) => c.terms.card && cardAllows(c, inr(c.terms.read.buy), dailyCaps(c.terms.category).till),
    machineAllows: ({ context: c }) => c.terms.card && cardAllows(c, inr(c.terms.read.cash), dailyCaps(c.terms.category).machine),
    somethingDrawn: ({ context: c }) => c.terms.card && c.balance.minor > 0n && c.dues.length === 0,
    reviewDue: ({ context: c }) => c.terms.card && daysBetween(c.reviewedAt ?? c.disbursedAt ?? c.now, c.now) >= 365,
    inTurn: ({ context }, clock: Clock) => inTurn(context, clock),
    paysAll: ({ context: c }) => !c.terms.card && inTurn(c, 'loan') && payMonth(c).next.balance.minor === 0n,
    sweepShort: ({ context: c }) =>
      c.terms.rails && !c.terms.card && inTurn(c, 'loan') && c.swept.minor + c.savings.minor < nextAmount(c).minor,
    notSwept: ({ context }) => inTurn(context, 'loan') && context.swept.minor === 0n,
    sweepOpen: ({ context: c }) => c.terms.rails && !c.terms.card && inTurn(c, 'loan') && calm(c) && sweepOf(c).minor > 0n,
    prepayFits: ({ context: c }) => !c.terms.card && calm(c) && inr(c.terms.read.prepay).minor < c.balance.minor,
    quoteFits: ({ context: c }) => !c.terms.card && calm(c) && c.balance.minor > 0n && inTime(c, quoteDay(c)),
    subventionDue: ({ context: c }) => calm(c) && c.balance.minor > 0n && subventionDue(c),
    severalDues: ({ context }, stress: number) =>
      context.dues.length > 1 && stressNow({ ...context, dues: context.dues.slice(1) }) === stress,
    arrearsAreAll: ({ context: c }) => !c.terms.card && c.dues.length > 0 && arrears(c).minor === c.balance.minor + c.memo.minor,
    inArrears: ({ context }) => context.dues.length > 0,
    yearLeft: ({ context: c }) => c.npaAt !== null && c.npaYears < 4 && c.due.refinance === null,
    npaFirst: ({ context }) => context.npaAt !== null,
    settlementFits: ({ context }) => settlementFits(context),
    claimReady: ({ context }) => context.claimable,
    aboveFirstLoss: ({ context }) => aboveFirstLoss(context),
    coversAll: ({ context }) => wouldRecoverAll(context),
    owesAfterwards: ({ context }) => context.memo.minor > 0n,
    refinanceFits: ({ context: c }) => refinanceOpen(c) && c.terms.read.norms === 'met' && c.terms.rate.compare(c.terms.cap) <= 0,
    refinanceAsked: ({ context }) => refinanceOpen(context),
    refinanceOpen: ({ context }) => refinanceOpen(context),
    refinanceDue: ({ context: c }) => c.refinance !== null && inTurn(c, 'refinance'),
    refinanceEnds: ({ context: c }) => c.refinance !== null && c.refinance.left <= 1 && inTurn(c, 'refinance'),
    coverable: ({ context: c }) => c.terms.read.cover === 'yes' && c.terms.read.collateral === 'none' && c.balance.minor > 0n && c.due.loan !== null && inTime(c, quarterEnd(c.now)),
    coverableStandard: ({ context: c }) => c.terms.read.cover === 'yes' && c.terms.read.collateral === 'none' && calm(c) && c.balance.minor > 0n
      && c.due.loan !== null && inTime(c, quarterEnd(c.now)),
    yearEndReached: ({ context: c }) => c.npaAt === null && c.balance.minor > 0n && c.due.loan !== null && inTime(c, yearEnd(c.now)),
    coverOver: ({ context: c }) => c.ended !== null || inTime(c, coverEndOf(c)),
    useProvable: ({ context: c }) => c.due.loan === null || c.due.loan > c.now || c.left <= 1,
    dueMeanwhile: ({ context: c }) => c.terms.holiday === 0 && c.left > 1 && inTurn(c, 'loan') && c.due.loan! <= c.now,
    recordIs: ({ context: c }, wanted: Standing) => c.record !== wanted && standing(c) === wanted,
  },
});

const cardAllows = (c: Context, sum: { minor: bigint }, cap: { minor: bigint }): boolean =>
  c.dues.length === 0 && c.npaAt === null && sum.minor > 0n && sum.minor <= cap.minor && c.balance.minor + sum.minor <= c.terms.limit.minor && inTime(c, c.now + DAY);

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

/** Shishu loans standard on 31 Mar 2020, for the months from 1 Jun 2020 to 31 May 2021 [44][45]. */
const subventionDue = (c: Context): boolean => {
  const month = dayOf(restDay(c, c.months));
  return c.terms.read.subvention === 'on' && c.terms.category === 'shishu' && !c.terms.card && c.disbursedAt !== null && dayOf(c.disbursedAt) <= '2020-03-31'
    && month >= '2020-06-01' && month <= '2021-05-31' && c.subsidisedMonth < c.months && c.instalments > 0;
};

