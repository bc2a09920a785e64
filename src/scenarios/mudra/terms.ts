import { assign, setup } from 'xstate';
import type { Entry } from '../../ledger/ledger';
import type { Evidence, Told } from '../scenario';
import type { Context } from './context';
import { guards } from './guards';
import type { Read } from './inputs';

export type Event =
  | { type: 'borrower.withdraw' }
  | { type: 'borrower.start' }
  | { type: 'lender.turnAway' }
  | { type: 'borrower.submit' }
  | { type: 'lender.identify' }
  | { type: 'lender.findMismatch' }
  | { type: 'lender.findComplete' }
  | { type: 'lender.findGaps' }
  | { type: 'borrower.supplyPapers' }
  | { type: 'papersClock.end' }
  | { type: 'decisionClock.end' }
  | { type: 'lender.screen' }
  | { type: 'lender.score' }
  | { type: 'bureau.answer' }
  | { type: 'lender.findViable' }
  | { type: 'lender.findUnviable' }
  | { type: 'lender.doubt' }
  | { type: 'borrower.answer' }
  | { type: 'queryClock.end' }
  | { type: 'lender.sanction' }
  | { type: 'borrower.reapply' }
  | { type: 'borrower.acceptRefusal' }
  | { type: 'borrower.decline' }
  | { type: 'borrower.accept' }
  | { type: 'offerClock.end' }
  | { type: 'borrower.sign' }
  | { type: 'borrower.payMargin' }
  | { type: 'marginClock.end' }
  | { type: 'borrower.order' }
  | { type: 'lender.openLimit' }
  | { type: 'borrower.cancel' }
  | { type: 'lender.send' }
  | { type: 'lender.askPayee' }
  | { type: 'payments.credit' }
  | { type: 'payments.return' }
  | { type: 'borrower.correctDetails' }
  | { type: 'borrower.giveUp' }
  | { type: 'lender.fundEscrow' }
  | { type: 'borrower.confirmDelivery' }
  | { type: 'escrowClock.end' }
  | { type: 'borrower.object' }
  | { type: 'supplier.deliver' }
  | { type: 'deliveryClock.end' }
  | { type: 'supplier.refund' }
  | { type: 'lender.findMisuse' }
  | { type: 'lender.confirmUse' }
  | { type: 'borrower.buy' }
  | { type: 'borrower.drawCash' }
  | { type: 'borrower.payBack' }
  | { type: 'lender.review' }
  | { type: 'borrower.closeLimit' }
  | { type: 'holidayMonth.pass' }
  | { type: 'borrower.pay' }
  | { type: 'borrower.payRest' }
  | { type: 'borrower.miss' }
  | { type: 'borrower.prepay' }
  | { type: 'borrower.askQuote' }
  | { type: 'borrower.payQuote' }
  | { type: 'quoteClock.end' }
  | { type: 'receipts.arrive' }
  | { type: 'sidbi.subsidise' }
  | { type: 'dueDate.pass' }
  | { type: 'classClock.end' }
  | { type: 'borrower.payArrears' }
  | { type: 'borrower.payOldest' }
  | { type: 'lender.restructure' }
  | { type: 'npaYear.pass' }
  | { type: 'lender.recall' }
  | { type: 'borrower.payAll' }
  | { type: 'lender.offerSettlement' }
  | { type: 'borrower.paySettlement' }
  | { type: 'lender.sue' }
  | { type: 'lender.claim' }
  | { type: 'guarantor.pay' }
  | { type: 'guarantor.refuse' }
  | { type: 'court.recover' }
  | { type: 'lender.writeOff' }
  | { type: 'borrower.payLate' }
  | { type: 'lender.closeFile' }
  | { type: 'lender.giveNoDues' }
  | { type: 'lender.askMudra' }
  | { type: 'mudra.sanction' }
  | { type: 'lender.drawRefinance' }
  | { type: 'lender.payMudra' }
  | { type: 'lender.pool' }
  | { type: 'guarantor.crystallise' }
  | { type: 'cover.end' }
  | { type: 'lender.report' };

/** Narration ids: what a transition says when it has happened. */
export type Says =
  | 'withdrawn'
  | 'enquired'
  | 'ineligible'
  | 'tooLarge'
  | 'formSubmitted'
  | 'consentGiven'
  | 'identified'
  | 'identifiedByConsent'
  | 'mismatchFound'
  | 'applicationComplete'
  | 'gapsFound'
  | 'papersReplaced'
  | 'papersSupplied'
  | 'papersOverdue'
  | 'escalated'
  | 'screened'
  | 'screenedOut'
  | 'scored'
  | 'sentToPerson'
  | 'recordClean'
  | 'defaultFound'
  | 'foundViable'
  | 'foundUnviable'
  | 'doubted'
  | 'answered'
  | 'queryUnanswered'
  | 'sanctioned'
  | 'reapplied'
  | 'refusalAccepted'
  | 'declined'
  | 'accepted'
  | 'offerLapsed'
  | 'signed'
  | 'signedNoMargin'
  | 'signedOnline'
  | 'marginPaid'
  | 'noMarginDue'
  | 'marginUnpaid'
  | 'ordered'
  | 'limitOpened'
  | 'cancelled'
  | 'transferSent'
  | 'payeeDiffers'
  | 'supplierPaid'
  | 'transferReturned'
  | 'detailsCorrected'
  | 'gaveUp'
  | 'escrowFunded'
  | 'escrowReleased'
  | 'escrowTimedOut'
  | 'escrowReturned'
  | 'delivered'
  | 'notDelivered'
  | 'deliveredLate'
  | 'supplierRefunded'
  | 'misuseFound'
  | 'useConfirmed'
  | 'useConfirmedHoliday'
  | 'paidMeanwhile'
  | 'boughtOnCard'
  | 'cashDrawn'
  | 'paidBack'
  | 'limitReviewed'
  | 'limitClosed'
  | 'firstCardMonth'
  | 'holidayMonthPassed'
  | 'holidayEnded'
  | 'holidayInterestAdded'
  | 'instalmentPaid'
  | 'lastInstalmentPaid'
  | 'paidAfterHoliday'
  | 'restPaid'
  | 'instalmentMissed'
  | 'sweepShort'
  | 'partPrepaid'
  | 'quoteGiven'
  | 'foreclosed'
  | 'quoteExpired'
  | 'receiptsSwept'
  | 'subsidised'
  | 'anotherDuePassed'
  | 'becameSma1'
  | 'becameSma2'
  | 'becameNpa'
  | 'arrearsPaid'
  | 'arrearsPaidLast'
  | 'oldestPaid'
  | 'restructured'
  | 'resumed'
  | 'yearAsNpa'
  | 'npaCured'
  | 'npaPaidOff'
  | 'recalled'
  | 'paidInFull'
  | 'settlementAgreed'
  | 'settlementPaid'
  | 'sued'
  | 'claimLodged'
  | 'claimPaid'
  | 'belowFirstLoss'
  | 'claimRefused'
  | 'partRecovered'
  | 'fullyRecovered'
  | 'writtenOff'
  | 'paidLate'
  | 'fileClosed'
  | 'noDuesGiven'
  | 'refinanceEligible'
  | 'refinanceRefused'
  | 'refinanceNormsMissed'
  | 'refinanceSanctioned'
  | 'refinanceDrawn'
  | 'refinanceServed'
  | 'refinanceRepaid'
  | 'pooled'
  | 'notPooled'
  | 'crystallised'
  | 'coverClaimable'
  | 'coverClaimed'
  | 'coverPaid'
  | 'coverNotPaid'
  | 'coverRefused'
  | 'coverEnded'
  | 'reportedStandard'
  | 'reportedOverdue'
  | 'reportedNpa'
  | 'reportedSettled'
  | 'reportedClosed';

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
  guards,
});
