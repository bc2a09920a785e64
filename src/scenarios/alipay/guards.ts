import { money } from '../../money/money';
import { amount } from '../../money/parse';
import { dayOf, isWorkingDay, nextWorkingDay } from './calendar';
import { asQuoted, type Context, DAY, feeOf, inDollars, inSettlementCurrency, type Refusal, type Region, type X } from './context';

/** The first check the payment fails, in the order of the dossier's section 10, or null. */
export const firstFailed = (context: Context): Refusal | null => {
  const {
    terms: t,
    terms: { read, quoted, paid },
    source,
  } = context;
  const dollars = inDollars(t, quoted).minor;
  if (dollars > amount('USD', read.law).minor) return 'law';
  if (dollars > amount('USD', read.contract).minor) return 'contract';
  if (source === 'bank' && paid.minor > amount('CNY', read.card).minor) return 'card';
  if (read.quota === 'on' && amount('USD', read.used).minor + dollars > amount('USD', '50000').minor) return 'quota';
  return null;
};

/** What is due first happens first: whether no other region has an earlier moment than this one. */
export const inTurn = (context: Context, region: Region): boolean => {
  const own = context.due[region];
  return own === null || Object.values(context.due).every((other) => other === null || own <= other);
};

/** When Alipay looks at the pool: at the moment that is set, or now where none is, but on a working day only (P19) [30]. */
export const looksAt = ({ now, due, terms: { read } }: Context): number => {
  const at = Math.max(now, due.settle ?? now);
  return isWorkingDay(dayOf(at), read.holidays) ? at : nextWorkingDay(at, read.holidays) + 10 * 3_600_000;
};

/** Whether no other region has an earlier moment than that look. */
export const poolInTurn = (context: Context): boolean => inTurn({ ...context, due: { ...context.due, settle: looksAt(context) } }, 'settle');

/** By cycle: whether the next period, after the day of conversion, has come (P16) [27]. By amount there is no date to wait for. */
export const dateReached = (context: Context): boolean => context.terms.read.mode === 'amount' || dayOf(looksAt(context)) > dayOf(context.convertedAt!);

/** Whether the pool has the contract's minimum, and the date has come. */
export const batchReady = (context: Context): boolean =>
  dateReached(context) && batchNow(context).minor > 0n && inDollars(context.terms, context.pool).minor >= amount('USD', context.terms.read.min).minor;

/** What a wire would carry now: the pool, less the yearly cycle fee where it is due with this batch (L11). */
export const batchNow = (context: Context): X => {
  const { terms: t, pool, cyclePaid } = context;
  const fee = cyclePaid || t.read.mode === 'amount' ? 0n : inSettlementCurrency(t, t.read.cyclefee).minor;
  return money(t.ccy, pool.minor - fee);
};

/** The moments the clock brings by itself: the end of the clock the buyer pays against, then what is due in each region. */
const limits = ({ paidAt, tradeExists, payEnd, loginEnd, due }: Context): readonly number[] =>
  paidAt === null ? [(tradeExists ? payEnd : loginEnd) - 1000] : Object.values(due).filter((at) => at !== null);

/** When something people do is done that takes so many seconds: never after what the clock brings, which comes first. */
export const later = (context: Context, seconds: number): number => Math.max(context.now, Math.min(context.now + seconds * 1000, ...limits(context)));

/** The merchant has corrected its bank details, which takes it three hours. */
export const onceCorrected = (context: Context): Context => ({ ...context, now: later(context, 3 * 3600) });

/** When Alipay stops trying a refund that the merchant's money does not cover (R5). */
export const retryEnd = ({ askedAt }: Context): number => askedAt! + 180 * DAY;

/** When the merchant would ask: the chosen days after payment, or two hours from now. */
export const askingAt = (context: Context): number => {
  const wait =
    context.asks === 0
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
  const {
    terms: { read },
    askedAt,
    lastAskedAt,
    paidAt,
  } = context;
  if (read.refundfault !== 'none') return read.refundfault as 'duplicate' | 'fields' | 'unknown';
  if (askedAt! - paidAt! > Number(read.window) * DAY) return 'window';
  if (lastAskedAt !== null && askedAt! - lastAskedAt < 3000) return 'gap';
  return context.refundOver ? 'over' : null;
};

/** Whether the merchant's money covers the refund: its trade's yuan first, then its pool, net of a kept fee (R6). */
export const poolCovers = (context: Context): boolean => {
  const { refund, pool, heldForeign, held, convertedAt, terms: t, charged } = context;
  if (refund === null) return false;
  if (convertedAt !== null) return pool.minor >= refund.foreign.minor;
  if (held.minor < refund.yuan.minor) return false;
  const full = wouldBeFull(context);
  const kept = charged !== null || t.read.refundfee === 'returned' ? 0n : feeOf(t, full ? asQuoted(t) : t).foreign.minor;
  const left = full ? 0n : heldForeign.minor - refund.foreign.minor;
  return left + pool.minor - kept >= 0n;
};
