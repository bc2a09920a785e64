import type { Entry } from '../../ledger/ledger';
import { add, compare, least, subtract, zero } from '../../money/money';
import { amount } from '../../money/parse';
import { convert, inverse, type Rate } from '../../money/rate';
import { dayOf } from './calendar';
import { asQuoted, type Both, type Context, feeOf, type X } from './context';
import { keepFee, refundFromForeign, refundFromYuan, returnFee } from './entries';
import { wouldBeFull } from './guards';
import type { Foreign } from './rates';
import { ownChange } from './reserve';

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

/** Whether a request names yuan: by choice, and as long as the rate that makes a yuan price foreign is not known (P2). */
export const asksInYuan = ({ terms: { read }, convertedAt }: Context): boolean =>
  read.refundin === 'yuan' || (read.pricing === 'yuan' && read.rateday === 'next' && convertedAt === null);

/** q and c of a request, and whether it asks for more than is left; the last refund takes the remaining yuan (section 11). */
export const requested = (context: Context, all: boolean, at: number): { refund: Both; over: boolean } => {
  const { terms: t, refunded, refundedForeign } = context;
  const restYuan = subtract(t.paid, refunded);
  const restForeign = subtract(t.gross, refundedForeign);
  const r = refundRate(context, at);
  const original = t.read.refundrate === 'original';
  if (asksInYuan(context)) {
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

/** L6f: a full refund before conversion, by a contract that keeps the fee, which is not yet taken. */
const feeToKeep = (context: Context): X => {
  const { terms: t, convertedAt, charged } = context;
  const kept = convertedAt === null && charged === null && wouldBeFull(context) && t.read.refundfee === 'kept';
  return kept ? feeOf(t, asQuoted(t)).foreign : zero(t.ccy);
};

/**
 * L10: the fee's part in a refund after conversion, where the contract returns it. It is counted from the whole fee and the
 * fee of what stays paid, so that many small refunds, or one that had to be repeated, give back no more than was taken.
 */
const feeReturned = ({ terms: t, refund, refunded, refundedForeign, convertedAt, charged, givenBack }: Context): Both => {
  const nothing = { foreign: zero(t.ccy), yuan: zero('CNY') };
  if (t.read.refundfee !== 'returned' || convertedAt === null) return nothing;
  const stays = feeOf(t, {
    gross: subtract(subtract(t.gross, refundedForeign), refund!.foreign),
    paid: subtract(subtract(t.paid, refunded), refund!.yuan),
  });
  const foreign = subtract(subtract(charged!.foreign, stays.foreign), givenBack.foreign);
  const yuan = subtract(subtract(charged!.yuan, stays.yuan), givenBack.yuan);
  return foreign.minor > 0n ? { foreign, yuan: yuan.minor > 0n ? yuan : zero('CNY') } : nothing;
};

/**
 * What selling the refund's currency brings, what buying the returned fee costs, and so what Alipay gains or loses. L7 stands
 * for what R6 does with the day's receipts in yuan, at any hour: so it waits for no working day, as a sale by a bank would [31].
 */
const exchanged = (context: Context) => {
  const { refund, now } = context;
  const back = feeReturned(context);
  const bought = convert(refund!.foreign, rateOfDay(context, now));
  const cost = convert(back.foreign, rateOfDay(context, now));
  return { back, bought, cost, result: ownChange(context, subtract(subtract(bought, refund!.yuan), cost)) };
};

/** L6 or L7, first leg: the money is taken where it is, and set aside for the buyer. */
export const taken = (context: Context): readonly Entry[] => {
  const { accounts: a, refund, convertedAt } = context;
  const { yuan, foreign } = refund!;
  if (convertedAt === null) return [refundFromYuan(a, yuan), keepFee(a, feeToKeep(context))];
  const { back, bought, cost, result } = exchanged(context);
  return [...result.entries, refundFromForeign(a, foreign, bought, yuan), returnFee(a, back.foreign, back.yuan, cost)];
};

export const afterTaking = (context: Context): Partial<Context> => {
  const { refund, convertedAt, held, heldForeign, pool, charged, givenBack } = context;
  const { yuan, foreign } = refund!;
  if (convertedAt !== null) {
    const { back, result } = exchanged(context);
    return {
      ...result.facts,
      pool: add(subtract(pool, foreign), back.foreign),
      givenBack: { foreign: add(givenBack.foreign, back.foreign), yuan: add(givenBack.yuan, back.yuan) },
    };
  }
  const kept = feeToKeep(context);
  return {
    held: subtract(held, yuan),
    heldForeign: subtract(heldForeign, foreign),
    pool: subtract(pool, kept),
    charged: kept.minor > 0n ? { foreign: kept, yuan: zero('CNY') } : charged,
  };
};

/** What the yuan that could not be delivered buy, at the rate of the day they are converted (L8). */
export const foreignOfReturned = (context: Context) => convert(context.returnedYuan, inverse(rateOfDay(context, context.now)));
