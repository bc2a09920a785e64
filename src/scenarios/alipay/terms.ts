import Fraction from 'fraction.js';
import { assign, setup } from 'xstate';
import type { Entry } from '../../ledger/ledger';
import { type Money, money } from '../../money/money';
import { amount } from '../../money/parse';
import { convert, inverse, type Rate, rate, share } from '../../money/rate';
import type { Evidence, Told } from '../scenario';
import { type Accounts, accountsIn, type Party } from './accounts';
import { dayOf, shanghai } from './calendar';
import type { Funding } from './entries';
import type { Read } from './inputs';
import { type Foreign, perDollar } from './rates';

export type Yuan = Money<'CNY'>;
export type X = Money<Foreign>;
export type Region = 'notify' | 'settle' | 'refund';

/** The inputs, read: what the contract, the day and the buyer fix before anything happens. */
export interface Terms {
  readonly read: Read;
  readonly ccy: Foreign;
  /** Yuan per unit: on the payment day as quoted to the buyer (R0), on the conversion day (R1). */
  readonly r0: Rate<Foreign, 'CNY'>;
  readonly r1: Rate<Foreign, 'CNY'>;
  /** The rate that joins the trade's two amounts: R1 only for a yuan price converted at the next day's rate. */
  readonly tradeRate: Rate<Foreign, 'CNY'>;
  /** What the buyer pays (C), and the price in the settlement currency (F). */
  readonly paid: Yuan;
  readonly gross: X;
  readonly feeShare: Fraction;
}

export const readTerms = (read: Read): Terms => {
  const ccy = read.ccy as Foreign;
  const quoted = new Fraction(read.rate).mul(new Fraction(read.markup).div(100).add(1));
  const r0 = rate(ccy, 'CNY', quoted);
  const r1 = rate(ccy, 'CNY', read.rate1);
  const tradeRate = read.pricing === 'yuan' && read.rateday === 'next' ? r1 : r0;
  const yuanPriced = read.pricing === 'yuan';
  const paid = yuanPriced ? amount('CNY', read.amt) : convert(amount(ccy, read.amt), r0);
  const gross = yuanPriced ? convert(paid, inverse(tradeRate)) : amount(ccy, read.amt);
  return { read, ccy, r0, r1, tradeRate, paid, gross, feeShare: new Fraction(read.fee).div(100) };
};

/** Why a payment is blocked: the check that failed. */
export type Refusal = 'law' | 'contract' | 'card' | 'quota' | 'risk' | 'locked';

/** A refund on its way: q in the settlement currency, c in yuan. */
export interface Refund {
  readonly foreign: X;
  readonly yuan: Yuan;
}

export interface Context {
  readonly terms: Terms;
  readonly accounts: Accounts;
  /** The story's clock, and each region's next automatic moment; milliseconds since 1970 UTC. */
  readonly now: number;
  readonly due: Readonly<Record<Region, number | null>>;
  readonly corrected: boolean;
  readonly loginEnd: number;
  readonly payEnd: number;
  readonly tradeExists: boolean;
  readonly source: Funding;
  readonly bank: Yuan;
  readonly wallet: Yuan;
  readonly wrong: number;
  readonly refusal: Refusal | null;
  readonly bankSilent: boolean;
  readonly paidAt: number | null;
  readonly sends: number;
  readonly convertedAt: number | null;
  readonly feeTaken: boolean;
  /** The trade's money before conversion: what refunds have left of C and of F. */
  readonly held: Yuan;
  readonly heldForeign: X;
  /** Currency Alipay holds for the merchant, and what is under way to it. */
  readonly pool: X;
  readonly batch: X;
  readonly charges: X;
  readonly credited: X;
  readonly cyclePaid: boolean;
  readonly asks: number;
  readonly askedAt: number | null;
  readonly lastAskedAt: number | null;
  readonly complaints: number;
  readonly refund: Refund | null;
  readonly refundOver: boolean;
  readonly refunded: Yuan;
  readonly refundedForeign: X;
  readonly returnedYuan: Yuan;
}

export const begin = (read: Read): Context => {
  const terms = readTerms(read);
  const { ccy } = terms;
  const none = money(ccy, 0n);
  const start = shanghai(read.date, '10:00');
  return {
    terms, accounts: accountsIn(ccy), now: start, due: { notify: null, settle: null, refund: null },
    corrected: false, loginEnd: start, payEnd: start, tradeExists: false,
    source: read.fund as Funding, bank: amount('CNY', read.bank), wallet: amount('CNY', read.wallet),
    wrong: 0, refusal: null, bankSilent: false, paidAt: null, sends: 0, convertedAt: null, feeTaken: false,
    held: money('CNY', 0n), heldForeign: none, pool: amount(ccy, read.pool), batch: none, charges: none, credited: none,
    cyclePaid: false, asks: 0, askedAt: null, lastAskedAt: null, complaints: 0, refund: null, refundOver: false,
    refunded: money('CNY', 0n), refundedForeign: none, returnedYuan: money('CNY', 0n),
  };
};

/** The fee in the settlement currency (phi) and, rounded apart, in yuan (g): P12, P13 [24]. */
export const feeOf = (terms: Terms, of: { gross: X; paid: Yuan }): { foreign: X; yuan: Yuan } => ({
  foreign: share(of.gross, terms.feeShare),
  yuan: share(of.paid, terms.feeShare),
});

/** A dollar threshold in the settlement currency, at the parities of the payment day. */
export const inSettlementCurrency = (terms: Terms, usd: string): X =>
  convert(amount('USD', usd), rate('USD', terms.ccy, perDollar(terms.ccy, terms.read.date)));

/** An amount of the settlement currency in dollars, at the parities of the payment day (dossier, section 10). */
export const inDollars = (terms: Terms, sum: X): Money<'USD'> =>
  convert(sum, inverse(rate('USD', terms.ccy, perDollar(terms.ccy, terms.read.date))));

export type Event =
  | { type: 'buyer.choose' } | { type: 'gateway.check' } | { type: 'merchant.retry' } | { type: 'loginClock.end' }
  | { type: 'buyer.leave' } | { type: 'buyer.login' }
  | { type: 'buyer.confirm' } | { type: 'buyer.rightPassword' } | { type: 'buyer.wrongPassword' } | { type: 'buyer.tryAgain' }
  | { type: 'alipay.check' } | { type: 'alipay.suspect' } | { type: 'alipay.refuse' } | { type: 'buyer.otherSource' } | { type: 'buyer.topUp' }
  | { type: 'source.approve' } | { type: 'source.decline' } | { type: 'bank.fallSilent' } | { type: 'bank.confirm' } | { type: 'bank.refuse' }
  | { type: 'payClock.end' } | { type: 'buyer.giveUp' } | { type: 'bank.confirmLate' }
  | { type: 'merchant.acknowledge' } | { type: 'notice.fail' } | { type: 'merchant.reject' } | { type: 'merchant.query' } | { type: 'notice.repeat' }
  | { type: 'calendar.workingDay' } | { type: 'bank.sell' } | { type: 'pool.evaluate' } | { type: 'merchant.sellMore' }
  | { type: 'bank.credit' } | { type: 'bank.returnWire' } | { type: 'merchant.correct' }
  | { type: 'merchant.match' } | { type: 'merchant.differ' } | { type: 'merchant.explain' }
  | { type: 'merchant.refundPart' } | { type: 'merchant.refundRest' } | { type: 'buyer.complain' } | { type: 'merchant.agree' } | { type: 'merchant.decline' }
  | { type: 'alipay.checkRefund' } | { type: 'refund.retry' } | { type: 'refund.expire' }
  | { type: 'buyer.receiveRefund' } | { type: 'buyer.missRefund' } | { type: 'merchant.settleDirectly' } | { type: 'merchant.readAnswer' };

/** Narration ids: what a transition says when it has happened. */
export type Says =
  | 'requestSent' | 'requestAccepted' | 'requestRefused' | 'requestRetried' | 'loginTooLate' | 'loginClockEnded' | 'buyerLeft'
  | 'tradeOpened' | 'phoneOpened' | 'confirmed' | 'passwordRight' | 'passwordRightPhone' | 'passwordWrong' | 'passwordLocked' | 'triedAgain'
  | 'checksPassed' | 'checkFailed' | 'riskSuspected' | 'refusedForGood' | 'refusedUntraded' | 'sourceChanged' | 'toppedUp'
  | 'paid' | 'declined' | 'bankSilent' | 'bankConfirmed' | 'bankRefused'
  | 'payClockEnded' | 'payClockEndedUntraded' | 'gaveUp' | 'gaveUpUntraded' | 'lateMoneyReturned'
  | 'acknowledged' | 'noticeLost' | 'noticeLostAgain' | 'noticesExhausted' | 'noticeRejected' | 'resendAcknowledged' | 'foundByQuery' | 'noticeRepeated'
  | 'conversionDue' | 'nettedOut' | 'converted' | 'wireSent' | 'belowMinimum' | 'stillBelow' | 'moreSales'
  | 'wireCredited' | 'wireReturned' | 'detailsCorrected' | 'booksMatched' | 'booksDiffer' | 'differenceExplained'
  | 'refundAskedPart' | 'refundAskedRest' | 'complained' | 'complaintAccepted' | 'complaintDeclined'
  | 'refundRefused' | 'refundTaken' | 'refundWaits' | 'refundShort' | 'refundStillShort' | 'refundExpired'
  | 'refundPartDone' | 'refundDone' | 'refundUndelivered' | 'settledDirectly' | 'answerRead';

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
    requestValid: ({ context: { terms: { read, ccy }, corrected } }) => {
      const price = amount(read.pricing === 'yuan' ? 'CNY' : ccy, read.amt);
      const inRange = price.minor >= 1n && price.minor <= amount(price.currency, '1000000').minor;
      return inRange && (read.fault === 'none' || corrected);
    },
    loginOpen: ({ context }) => context.now < context.loginEnd,
    leaveFits: ({ context }) => context.now + Number(context.terms.read.away) * 60_000 < context.loginEnd,
    tooLateToLogin: ({ context }) => context.terms.read.clocks === 'one' && context.loginEnd - context.now - LOGIN_SECONDS * 1000 < 60_000,
    onPhone: ({ context }) => context.terms.read.device === 'phone',
    triesLeft: ({ context }) => context.wrong + 1 < Number(context.terms.read.tries),
    checksPass: ({ context }) => firstFailed(context) === null,
    sourceSpecific: ({ context }) => context.refusal === 'card',
    tradeExists: ({ context }) => context.tradeExists,
    viaBank: ({ context }) => context.source === 'bank',
    viaWalletAndCovered: ({ context }) =>
      context.source === 'wallet' && context.wallet.minor < context.terms.paid.minor
      && context.bank.minor >= context.terms.paid.minor - context.wallet.minor,
    clockRuns: ({ context }) => context.now < context.payEnd,
    approvable: ({ context }) => context.now < context.payEnd && context[context.source].minor >= context.terms.paid.minor,
    bankWasAsked: ({ context }) => context.bankSilent,
    inTurn: ({ context }, region: Region) => inTurn(context, region),
    resendDueAndLeft: ({ context }) => inTurn(context, 'notify') && context.sends < 7,
    conversionDueNow: ({ context }) => inTurn(context, 'settle') && context.held.minor > 0n,
    saleDue: ({ context }) => inTurn(context, 'settle') && context.held.minor > 0n,
    batchDue: ({ context }) => inTurn(context, 'settle') && batchReady(context),
    poolNotEmpty: ({ context }) => batchNow(context).minor > 0n,
    moreSalesHelp: ({ context }) => context.convertedAt !== null && (context.due.refund !== null || context.due.settle === null),
    chargesTaken: ({ context }) => context.charges.minor > 0n,
    refundInTime: ({ context }) => Object.values(context.due).every((due) => due === null || askingAt(context) < due),
    refundBroken: ({ context }) => refundFault(context) !== null,
    poolCovers: ({ context }) => poolCovers(context),
    asynchronous: ({ context }) => context.terms.read.refundmode === 'async',
    retryFinds: ({ context }) => inTurn(context, 'refund') && poolCovers(context),
    retriesLeft: ({ context }) => inTurn(context, 'refund') && context.askedAt !== null && context.due.refund !== null && context.due.refund < context.askedAt + 180 * DAY,
    stillShort: ({ context }) => !poolCovers(context),
    completes: ({ context }) => wouldBeFull(context),
    complaintsLeft: ({ context }) => context.complaints < 2,
    nothingRefunded: ({ context }) => context.refunded.minor === 0n && context.refundedForeign.minor === 0n,
  },
});

export const DAY = 86_400_000;
/** How long logging in takes the buyer of this story. */
export const LOGIN_SECONDS = 40;

/** The first check the payment fails, in the order of the dossier's section 10, or null. */
export const firstFailed = (context: Context): Refusal | null => {
  const { terms: { read, gross, paid }, terms: t, source } = context;
  const dollars = inDollars(t, gross).minor;
  if (dollars > amount('USD', read.law).minor) return 'law';
  if (dollars > amount('USD', read.contract).minor) return 'contract';
  if (source === 'bank' && paid.minor > amount('CNY', read.card).minor) return 'card';
  if (read.quota === 'on' && amount('USD', read.used).minor + dollars > amount('USD', '50000').minor) return 'quota';
  return null;
};

/** What is due first happens first: whether no other region has an earlier moment than this one. */
const inTurn = (context: Context, region: Region): boolean => {
  const own = context.due[region];
  return own === null || Object.values(context.due).every((other) => other === null || own <= other);
};

/** By amount: the pool has the minimum. By cycle: the next period has come too, after the day of conversion (P16) [27]. */
const batchReady = (context: Context): boolean => {
  const { terms: t, convertedAt, due, now, pool } = context;
  const at = Math.max(now, due.settle ?? now);
  const reached = t.read.mode === 'amount' || dayOf(at) > dayOf(convertedAt!);
  return reached && batchNow(context).minor > 0n && inDollars(t, pool).minor >= amount('USD', t.read.min).minor;
};

/** What a wire would carry now: the pool, less the yearly cycle fee where it is due with this batch (L11). */
export const batchNow = (context: Context): X => {
  const { terms: t, pool, cyclePaid } = context;
  const fee = cyclePaid || t.read.mode === 'amount' ? 0n : inSettlementCurrency(t, t.read.cyclefee).minor;
  return money(t.ccy, pool.minor - fee);
};

/** When the merchant would ask: the chosen days after payment, or two hours from now. */
export const askingAt = (context: Context): number => {
  const wait = context.asks === 0
    ? Math.max(context.now + 2 * 3_600_000, (context.paidAt ?? context.now) + Number(context.terms.read.after) * DAY)
    : context.now + Number(context.terms.read.gap) * 1000;
  return wait;
};

/** Whether the refund under way makes up the whole payment: all its yuan, or all its currency. */
export const wouldBeFull = (context: Context): boolean => {
  const { refund, refunded, refundedForeign, terms: t } = context;
  if (refund === null) return false;
  return refunded.minor + refund.yuan.minor === t.paid.minor || refundedForeign.minor + refund.foreign.minor === t.gross.minor;
};

/** The rule a refund request breaks (F23), or null. */
export const refundFault = (context: Context): 'duplicate' | 'fields' | 'unknown' | 'window' | 'gap' | 'over' | null => {
  const { terms: { read }, askedAt, lastAskedAt, paidAt } = context;
  if (read.refundfault !== 'none') return read.refundfault as 'duplicate' | 'fields' | 'unknown';
  if (askedAt! - paidAt! > Number(read.window) * DAY) return 'window';
  if (lastAskedAt !== null && askedAt! - lastAskedAt < 3000) return 'gap';
  return context.refundOver ? 'over' : null;
};

/** Whether the merchant's money covers the refund: its trade's yuan first, then its pool, net of a kept fee (R6). */
export const poolCovers = (context: Context): boolean => {
  const { refund, pool, heldForeign, held, convertedAt, terms: t, feeTaken } = context;
  if (refund === null) return false;
  if (convertedAt !== null) return pool.minor >= refund.foreign.minor;
  if (held.minor < refund.yuan.minor) return false;
  const kept = feeTaken || t.read.refundfee === 'returned' ? 0n : feeOf(t, t).foreign.minor;
  return heldForeign.minor - refund.foreign.minor + pool.minor - kept >= 0n;
};

/* Builders, so that a transition reads as what it does. */
type In = { context: Context };
export const post = (entries: (context: Context) => readonly Entry[]) =>
  ({ type: 'post', params: ({ context }: In) => entries(context) }) as const;
export const tell = (kind: 'message' | 'goods', from: Party, to: Party, what: string, lost?: true) =>
  ({ type: 'tell', params: [{ kind, from, to, what, ...(lost && { lost }) }] as readonly Told[] }) as const;
/** Told only where a bank pays: a wallet is Alipay's own book, and nobody is asked. */
export const tellIfBank = (from: Party, to: Party, what: string) =>
  ({ type: 'tell', params: ({ context }: In) => (context.source === 'bank' ? [{ kind: 'message', from, to, what }] : []) as readonly Told[] }) as const;
export const set = (facts: (context: Context) => Partial<Context>) =>
  ({ type: 'set', params: ({ context }: In) => facts(context) }) as const;
/** Time passes, in seconds. */
export const after = (seconds: number) => set(({ now }) => ({ now: now + seconds * 1000 }));
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
