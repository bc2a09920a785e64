import type { Entry } from '../../ledger/ledger';
import { add, compare, least, subtract, zero } from '../../money/money';
import { amount } from '../../money/parse';
import { convert, inverse, type Rate } from '../../money/rate';
import { dayOf } from './calendar';
import { convertReturned, keepFee, payBack, refundFromForeign, refundFromYuan, returnFee, undeliverable } from './entries';
import type { Foreign } from './rates';
import { type Both, type Context, feeOf, type X } from './context';
import { askingAt, later, retryEnd, wouldBeFull } from './guards';
import { ownChange } from './reserve';
import {
  documented, onTime, post, set, simplified, stateDocumented, stateInferred, stateSimplified, tell, terms, within,
} from './terms';

const SIX_HOURS = 6 * 3_600_000;

/** The rate of the day something happens: quoted on the payment day, then the conversion day's, then the later one. */
const rateOfDay = (context: Context, at: number): Rate<Foreign, 'CNY'> => {
  const { terms: t, paidAt, convertedAt } = context;
  if (dayOf(at) === dayOf(paidAt!)) return t.r0;
  return convertedAt === null || dayOf(at) <= dayOf(convertedAt) ? t.r1 : { ...t.r1, value: t.r1.value.mul(0).add(t.read.rate2) };
};

/** The rate a refund is counted at, by contract (R7): the payment's own, the refund day's, or the day after's. */
const refundRate = (context: Context, at: number): Rate<Foreign, 'CNY'> => {
  const { terms: t } = context;
  if (t.read.refundrate === 'original') return t.tradeRate;
  if (t.read.refundrate === 'refundday') return rateOfDay(context, at);
  return dayOf(at) === dayOf(context.paidAt!) ? t.r1 : { ...t.r1, value: t.r1.value.mul(0).add(t.read.rate3) };
};

/** q and c of a request, and whether it asks for more than is left; the last refund takes the remaining yuan (section 11). */
const requested = (context: Context, all: boolean, at: number): { refund: Both; over: boolean } => {
  const { terms: t, refunded, refundedForeign } = context;
  const restYuan = subtract(t.paid, refunded);
  const restForeign = subtract(t.gross, refundedForeign);
  const r = refundRate(context, at);
  const original = t.read.refundrate === 'original';
  if (t.read.refundin === 'yuan') {
    const yuan = all ? restYuan : amount('CNY', t.read.partyuan);
    const last = original && compare(yuan, restYuan) === 0;
    const foreign = last ? restForeign : least(convert(yuan, inverse(r)), restForeign);
    return { refund: { yuan, foreign }, over: compare(yuan, restYuan) > 0 };
  }
  const foreign = all ? restForeign : amount(t.ccy, t.read.part);
  const last = original && compare(foreign, restForeign) === 0;
  const yuan = last ? restYuan : least(convert(foreign, r), restYuan);
  return { refund: { yuan, foreign }, over: compare(foreign, restForeign) > 0 };
};

const ask = (all: boolean) => set((context) => {
  const at = askingAt(context);
  const { refund, over } = requested(context, all, at);
  return { now: at, asks: context.asks + 1, lastAskedAt: context.askedAt, askedAt: at, refund, refundOver: over };
});

/** L6f: a full refund before conversion, by a contract that keeps the fee, which is not yet taken. */
const feeToKeep = (context: Context): X => {
  const { terms: t, convertedAt, charged } = context;
  const kept = convertedAt === null && charged === null && wouldBeFull(context) && t.read.refundfee === 'kept';
  return kept ? feeOf(t, t).foreign : zero(t.ccy);
};

/**
 * L10: the fee's part in a refund after conversion, where the contract returns it. It is counted from the whole fee and the
 * fee of what stays paid, so that many small refunds, or one that had to be repeated, give back no more than was taken.
 */
const feeReturned = ({ terms: t, refund, refunded, refundedForeign, convertedAt, charged, givenBack }: Context): Both => {
  const nothing = { foreign: zero(t.ccy), yuan: zero('CNY') };
  if (t.read.refundfee !== 'returned' || convertedAt === null) return nothing;
  const stays = feeOf(t, {
    gross: subtract(subtract(t.gross, refundedForeign), refund!.foreign), paid: subtract(subtract(t.paid, refunded), refund!.yuan),
  });
  const foreign = subtract(subtract(charged!.foreign, stays.foreign), givenBack.foreign);
  const yuan = subtract(subtract(charged!.yuan, stays.yuan), givenBack.yuan);
  return foreign.minor > 0n ? { foreign, yuan: yuan.minor > 0n ? yuan : zero('CNY') } : nothing;
};

/** What selling the refund's currency brings, what buying the returned fee costs, and so what Alipay gains or loses. */
const exchanged = (context: Context) => {
  const { refund, now } = context;
  const back = feeReturned(context);
  const bought = convert(refund!.foreign, rateOfDay(context, now));
  const cost = convert(back.foreign, rateOfDay(context, now));
  return { back, bought, cost, result: ownChange(context, subtract(subtract(bought, refund!.yuan), cost)) };
};

/** L6 or L7, first leg: the money is taken where it is, and set aside for the buyer. */
const taken = (context: Context): readonly Entry[] => {
  const { accounts: a, refund, convertedAt } = context;
  const { yuan, foreign } = refund!;
  if (convertedAt === null) return [refundFromYuan(a, yuan), keepFee(a, feeToKeep(context))];
  const { back, bought, cost, result } = exchanged(context);
  return [...result.entries, refundFromForeign(a, foreign, bought, yuan), returnFee(a, back.foreign, back.yuan, cost)];
};

const afterTaking = (context: Context): Partial<Context> => {
  const { refund, convertedAt, held, heldForeign, pool, charged, givenBack } = context;
  const { yuan, foreign } = refund!;
  if (convertedAt !== null) {
    const { back, result } = exchanged(context);
    return {
      ...result.facts, pool: add(subtract(pool, foreign), back.foreign),
      givenBack: { foreign: add(givenBack.foreign, back.foreign), yuan: add(givenBack.yuan, back.yuan) },
    };
  }
  const kept = feeToKeep(context);
  return {
    held: subtract(held, yuan), heldForeign: subtract(heldForeign, foreign), pool: subtract(pool, kept),
    charged: kept.minor > 0n ? { foreign: kept, yuan: zero('CNY') } : charged,
  };
};

const take = [
  post(taken),
  set((context) => ({ ...afterTaking(context), due: { ...context.due, refund: null } })),
] as const;

const requests = {
  'merchant.refundPart': { guard: 'refundInTime', target: 'checking', actions: [ask(false), tell('message', 'merchant', 'alipay', 'refundRequest')], meta: documented('refundAskedPart', 9, 11) },
  'merchant.refundRest': { guard: 'refundInTime', target: 'checking', actions: [ask(true), tell('message', 'merchant', 'alipay', 'refundRequest')], meta: documented('refundAskedRest', 9, 11) },
  'buyer.complain': {
    guard: 'complaintsLeft', target: 'complaint',
    actions: [tell('message', 'buyer', 'merchant', 'complaint'), set(({ complaints }) => ({ complaints: complaints + 1 })), within(3600)],
    meta: documented('complained', 1, 44),
  },
} as const;

const backToStart = (says: 'complaintDeclined' | 'answerRead' | 'settledDirectly', actions: typeof noAction | typeof declineActions | typeof settleActions) => [
  { guard: 'nothingRefunded', target: 'none', actions, meta: says === 'settledDirectly' ? documented(says, 75) : says === 'complaintDeclined' ? documented(says, 40, 44) : simplified(says) },
  { target: 'partlyRefunded', actions, meta: says === 'settledDirectly' ? documented(says, 75) : says === 'complaintDeclined' ? documented(says, 40, 44) : simplified(says) },
] as const;

const noAction = [within(1), set(() => ({ refund: null, refundOver: false }))] as const;
const declineActions = [tell('message', 'merchant', 'buyer', 'complaintAnswer'), within(4 * 3600)] as const;
/** L8: what could not be delivered is the merchant's to settle; once converted, its yuan are converted again. */
const settleActions = [
  tell('message', 'merchant', 'buyer', 'directSettlement'),
  post((context) => (context.convertedAt === null ? [] : [convertReturned(context.accounts, context.returnedYuan, foreignOfReturned(context))])),
  set((context) => ({
    now: later(context, 4 * 3600), refund: null, returnedYuan: zero('CNY'),
    ...(context.convertedAt !== null && { pool: add(context.pool, foreignOfReturned(context)) }),
  })),
] as const;

const foreignOfReturned = (context: Context) => convert(context.returnedYuan, inverse(rateOfDay(context, context.now)));

export const refund = terms.createStateConfig({
  initial: 'none',
  meta: stateSimplified(),
  states: {
    none: { meta: stateDocumented(10, 11), on: requests },
    checking: {
      meta: stateDocumented(9, 11),
      on: {
        'alipay.checkRefund': [
          { guard: 'refundBroken', target: 'refused', actions: tell('message', 'alipay', 'merchant', 'refundRefusal'), meta: documented('refundRefused', 9, 11, 33) },
          { guard: 'poolCovers', target: 'executing', actions: take, meta: documented('refundTaken', 31, 68) },
          {
            guard: 'asynchronous', target: 'waitingFunds',
            actions: [tell('message', 'alipay', 'merchant', 'refundProcessing'), set(({ now, due }) => ({ due: { ...due, refund: now + SIX_HOURS } }))],
            meta: documented('refundWaits', 10, 37),
          },
          { target: 'failed', actions: tell('message', 'alipay', 'merchant', 'notEnough'), meta: documented('refundShort', 10, 37) },
        ],
      },
    },
    refused: { meta: stateDocumented(9, 11), on: { 'merchant.readAnswer': backToStart('answerRead', noAction) } },
    waitingFunds: {
      meta: stateDocumented(10, 37),
      on: {
        'refund.retry': [
          { guard: 'retryFinds', target: 'executing', actions: [onTime('refund', () => null), ...take], meta: documented('refundTaken', 10, 37) },
          { guard: 'retriesLeft', target: 'waitingFunds', actions: onTime('refund', (_, at) => at + SIX_HOURS), meta: documented('refundStillShort', 10) },
        ],
        'refund.expire': {
          guard: 'stillShort', target: 'failed',
          actions: [tell('message', 'alipay', 'merchant', 'refundFailure'), set((context) => ({ now: retryEnd(context), due: { ...context.due, refund: null } }))],
          meta: documented('refundExpired', 10),
        },
      },
    },
    executing: {
      meta: stateDocumented(31, 74),
      on: {
        'buyer.receiveRefund': [
          { guard: 'completes', target: 'fullyRefunded', actions: [...delivered(), tell('message', 'alipay', 'merchant', 'refundSuccess')], meta: documented('refundDone', 9, 74) },
          { target: 'partlyRefunded', actions: [...delivered(), tell('message', 'alipay', 'merchant', 'refundSuccess')], meta: documented('refundPartDone', 9, 11) },
        ],
        'buyer.missRefund': {
          target: 'undeliverable',
          actions: [
            post(({ accounts, refund: r }) => [undeliverable(accounts, r!.yuan)]),
            set(({ refund: r, convertedAt, held, heldForeign, returnedYuan }) => (convertedAt === null
              ? { held: add(held, r!.yuan), heldForeign: add(heldForeign, r!.foreign) }
              : { returnedYuan: add(returnedYuan, r!.yuan) })),
            within(2 * 3600),
          ],
          meta: documented('refundUndelivered', 75),
        },
      },
    },
    partlyRefunded: { meta: stateDocumented(11), on: requests },
    fullyRefunded: { type: 'final', meta: stateInferred(11) },
    failed: { meta: stateDocumented(10), on: { 'merchant.readAnswer': backToStart('answerRead', noAction) } },
    undeliverable: { meta: stateDocumented(75), on: { 'merchant.settleDirectly': backToStart('settledDirectly', settleActions) } },
    complaint: {
      meta: stateDocumented(1, 44),
      on: {
        'merchant.agree': {
          guard: 'refundInTime', target: 'checking',
          actions: [tell('message', 'merchant', 'buyer', 'complaintAnswer'), ask(true), tell('message', 'merchant', 'alipay', 'refundRequest')],
          meta: documented('complaintAccepted', 44),
        },
        'merchant.decline': backToStart('complaintDeclined', declineActions),
      },
    },
  },
});

/** The second leg: the yuan reach the buyer, and count as refunded from now on. */
function delivered() {
  return [
    post(({ accounts, refund: r, source }) => [payBack(accounts, r!.yuan, source)]),
    within(2 * 3600),
    set(({ refund: r, refunded, refundedForeign, source, bank, wallet }) => ({
      refunded: add(refunded, r!.yuan), refundedForeign: add(refundedForeign, r!.foreign), refund: null,
      bank: source === 'bank' ? add(bank, r!.yuan) : bank, wallet: source === 'wallet' ? add(wallet, r!.yuan) : wallet,
    })),
  ] as const;
}
