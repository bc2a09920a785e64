import { assign, setup } from 'xstate';
import type { Entry } from '../../ledger/ledger';
import { amount } from '../../money/parse';
import type { Evidence, Told } from '../scenario';
import type { Party } from './accounts';
import type { Context, Refusal, Region } from './context';
import {
  askingAt,
  batchNow,
  batchReady,
  dateReached,
  firstFailed,
  inTurn,
  later,
  onceCorrected,
  poolCovers,
  poolInTurn,
  refundFault,
  retryEnd,
  wouldBeFull,
} from './guards';
import type { Read } from './inputs';

export type Event =
  | { type: 'buyer.choose' }
  | { type: 'gateway.check' }
  | { type: 'merchant.retry' }
  | { type: 'loginClock.end' }
  | { type: 'buyer.leave' }
  | { type: 'buyer.login' }
  | { type: 'buyer.confirm' }
  | { type: 'buyer.rightPassword' }
  | { type: 'buyer.wrongPassword' }
  | { type: 'buyer.tryAgain' }
  | { type: 'alipay.check' }
  | { type: 'alipay.suspect' }
  | { type: 'alipay.refuse' }
  | { type: 'buyer.otherSource' }
  | { type: 'buyer.topUp' }
  | { type: 'source.approve' }
  | { type: 'source.decline' }
  | { type: 'bank.fallSilent' }
  | { type: 'bank.confirm' }
  | { type: 'bank.refuse' }
  | { type: 'payClock.end' }
  | { type: 'buyer.giveUp' }
  | { type: 'bank.confirmLate' }
  | { type: 'merchant.acknowledge' }
  | { type: 'notice.fail' }
  | { type: 'merchant.reject' }
  | { type: 'merchant.query' }
  | { type: 'notice.repeat' }
  | { type: 'calendar.workingDay' }
  | { type: 'bank.sell' }
  | { type: 'pool.evaluate' }
  | { type: 'merchant.sellMore' }
  | { type: 'bank.credit' }
  | { type: 'bank.returnWire' }
  | { type: 'merchant.correct' }
  | { type: 'merchant.match' }
  | { type: 'merchant.differ' }
  | { type: 'merchant.explain' }
  | { type: 'merchant.refundPart' }
  | { type: 'merchant.refundRest' }
  | { type: 'buyer.complain' }
  | { type: 'merchant.agree' }
  | { type: 'merchant.decline' }
  | { type: 'alipay.checkRefund' }
  | { type: 'refund.retry' }
  | { type: 'refund.expire' }
  | { type: 'buyer.receiveRefund' }
  | { type: 'buyer.missRefund' }
  | { type: 'merchant.settleDirectly' }
  | { type: 'merchant.readAnswer' };

/** Narration ids: what a transition says when it has happened. */
export type Says =
  | 'requestSent'
  | 'requestAccepted'
  | 'requestRefused'
  | 'requestRetried'
  | 'loginTooLate'
  | 'loginClockEnded'
  | 'buyerLeft'
  | 'tradeOpened'
  | 'phoneOpened'
  | 'confirmed'
  | 'passwordRight'
  | 'passwordRightPhone'
  | 'passwordWrong'
  | 'passwordLocked'
  | 'triedAgain'
  | 'checksPassed'
  | 'overLaw'
  | 'overContract'
  | 'overCard'
  | 'overQuota'
  | 'riskSuspected'
  | 'refusedForGood'
  | 'refusedUntraded'
  | 'walletChosen'
  | 'bankChosen'
  | 'toppedUp'
  | 'paid'
  | 'declined'
  | 'walletShort'
  | 'bankSilent'
  | 'bankConfirmed'
  | 'bankRefused'
  | 'payClockEnded'
  | 'payClockEndedUntraded'
  | 'gaveUp'
  | 'gaveUpUntraded'
  | 'lateMoneyReturned'
  | 'acknowledged'
  | 'noticeLost'
  | 'noticeLostAgain'
  | 'noticesExhausted'
  | 'noticeRejected'
  | 'resendAcknowledged'
  | 'foundByQuery'
  | 'noticeRepeated'
  | 'conversionDue'
  | 'nettedOut'
  | 'converted'
  | 'yuanConverted'
  | 'wireSent'
  | 'beforeDate'
  | 'belowMinimum'
  | 'stillBelow'
  | 'moreSales'
  | 'wireCredited'
  | 'wireReturned'
  | 'detailsCorrected'
  | 'booksMatched'
  | 'booksDiffer'
  | 'differenceExplained'
  | 'refundAskedPart'
  | 'refundAskedRest'
  | 'complained'
  | 'complaintAccepted'
  | 'complaintDeclined'
  | 'refundRefused'
  | 'refundTooLate'
  | 'refundTooMuch'
  | 'refundTaken'
  | 'refundSold'
  | 'refundWaits'
  | 'refundShort'
  | 'refundStillShort'
  | 'refundExpired'
  | 'refundPartDone'
  | 'refundDone'
  | 'refundUndelivered'
  | 'settledDirectly'
  | 'answerRead';

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
    requestValid: ({
      context: {
        terms: { read, paid, gross },
        corrected,
      },
    }) => {
      const price = read.pricing === 'yuan' ? paid : gross;
      const inRange = paid.minor >= 1n && gross.minor >= 1n && price.minor <= amount(price.currency, '1000000').minor;
      return inRange && (read.fault === 'none' || corrected);
    },
    loginOpen: ({ context }) => context.now < context.loginEnd,
    leaveFits: ({ context }) => context.now + Number(context.terms.read.away) * 60_000 < context.loginEnd,
    tooLateToLogin: ({ context }) => context.terms.read.clocks === 'one' && context.loginEnd - context.now - LOGIN_SECONDS * 1000 < 60_000,
    onPhone: ({ context }) => context.terms.read.device === 'phone',
    triesLeft: ({ context }) => context.wrong + 1 < Number(context.terms.read.tries),
    checksPass: ({ context }) => firstFailed(context) === null,
    fails: ({ context }, check: Refusal) => firstFailed(context) === check,
    sourceSpecific: ({ context }) => context.refusal === 'card',
    tradeExists: ({ context }) => context.tradeExists,
    viaBank: ({ context }) => context.source === 'bank',
    walletShort: ({ context }) => context.source === 'wallet' && context.wallet.minor < context.terms.paid.minor,
    viaWalletAndCovered: ({ context }) =>
      context.source === 'wallet' && context.wallet.minor < context.terms.paid.minor && context.bank.minor >= context.terms.paid.minor - context.wallet.minor,
    approvable: ({ context }) => context.now < context.payEnd && context[context.source].minor >= context.terms.paid.minor,
    bankWasAsked: ({ context }) => context.bankSilent && context.bank.minor >= context.terms.paid.minor,
    inTurn: ({ context }, region: Region) => inTurn(context, region),
    resendDueAndLeft: ({ context }) => inTurn(context, 'notify') && context.sends < 7,
    conversionDueNow: ({ context }) => inTurn(context, 'settle') && context.held.minor > 0n,
    saleDue: ({ context }) => inTurn(context, 'settle') && context.held.minor > 0n,
    yuanSaleDue: ({ context }) => inTurn(context, 'settle') && context.held.minor > 0n && context.terms.read.pricing === 'yuan',
    batchDue: ({ context }) => poolInTurn(context) && batchReady(context),
    dateAhead: ({ context }) => poolInTurn(context) && !dateReached(context),
    poolDue: ({ context }) => poolInTurn(context),
    correctable: ({ context }) => batchNow(context).minor > 0n && poolInTurn(onceCorrected(context)),
    moreSalesHelp: ({ context }) => context.due.refund !== null || (context.convertedAt !== null && context.due.settle === null),
    chargesTaken: ({ context }) => inTurn(context, 'settle') && context.charges.minor > 0n,
    refundInTime: ({ context }) => Object.values(context.due).every((due) => due === null || askingAt(context) < due),
    refundBroken: ({ context }) => refundFault(context) !== null,
    refundLate: ({ context }) => refundFault(context) === 'window',
    refundOver: ({ context }) => refundFault(context) === 'over',
    yuanCover: ({ context }) => context.convertedAt === null && poolCovers(context),
    poolCovers: ({ context }) => poolCovers(context),
    asynchronous: ({ context }) => context.terms.read.refundmode === 'async',
    retryFindsYuan: ({ context }) => inTurn(context, 'refund') && context.convertedAt === null && poolCovers(context),
    retryFinds: ({ context }) => inTurn(context, 'refund') && poolCovers(context),
    retriesLeft: ({ context }) => inTurn(context, 'refund') && context.due.refund !== null && context.due.refund < retryEnd(context),
    stillShort: ({ context }) => !poolCovers(context) && [context.due.notify, context.due.settle].every((due) => due === null || retryEnd(context) <= due),
    completes: ({ context }) => wouldBeFull(context),
    complaintsLeft: ({ context }) => context.complaints < 2,
    nothingRefunded: ({ context }) => context.refunded.minor === 0n && context.refundedForeign.minor === 0n,
  },
});

/** How long logging in takes the buyer of this story. */
export const LOGIN_SECONDS = 40;

/* Builders, so that a transition reads as what it does. */
interface In {
  context: Context;
}
export const post = (entries: (context: Context) => readonly Entry[]) => ({ type: 'post', params: ({ context }: In) => entries(context) }) as const;
export const tell = (kind: 'message' | 'goods', from: Party, to: Party, what: string, lost?: true) =>
  ({ type: 'tell', params: [{ kind, from, to, what, ...(lost && { lost }) }] as readonly Told[] }) as const;
/** Told only where a bank pays: a wallet is Alipay's own book, and nobody is asked. */
export const tellIfBank = (from: Party, to: Party, what: string) =>
  ({ type: 'tell', params: ({ context }: In) => (context.source === 'bank' ? [{ kind: 'message', from, to, what }] : []) as readonly Told[] }) as const;
export const set = (facts: (context: Context) => Partial<Context>) => ({ type: 'set', params: ({ context }: In) => facts(context) }) as const;
/** Time passes, in seconds. */
export const after = (seconds: number) => set(({ now }) => ({ now: now + seconds * 1000 }));
/** Time passes for what people do, in seconds, but never beyond what the clock brings next. */
export const within = (seconds: number) => set((context) => ({ now: later(context, seconds) }));
/** It is the region's next automatic moment now. */
export const onTime = (region: Region, next: (context: Context, at: number) => number | null) =>
  set((context) => {
    const at = Math.max(context.now, context.due[region] ?? context.now);
    return { now: at, due: { ...context.due, [region]: next(context, at) } };
  });

export const documented = (says: Says, ...sources: number[]) => ({ says, basis: 'documented', sources }) as const;
export const inferred = (says: Says, ...sources: number[]) => ({ says, basis: 'inferred', sources }) as const;
export const simplified = (says: Says, ...sources: number[]) => ({ says, basis: 'simplification', sources }) as const;
export const stateDocumented = (...sources: number[]) => ({ basis: 'documented', sources }) as const;
export const stateInferred = (...sources: number[]) => ({ basis: 'inferred', sources }) as const;
export const stateSimplified = (...sources: number[]) => ({ basis: 'simplification', sources }) as const;
