import { add, least, money, subtract, zero } from '../../money/money';
import { amount } from '../../money/parse';
import { convert } from '../../money/rate';
import { shanghai, dayOf, nextCycle, nextWorkingDay } from './calendar';
import { closeRest, type Conversion, convertTrade, creditWire, cycleFee, returnWire, sendWire } from './entries';
import { type Context, feeOf, inSettlementCurrency, type X } from './context';
import { batchNow, looksAt, onceCorrected } from './guards';
import { ownChange } from './reserve';
import { documented, inferred, onTime, post, set, simplified, stateDocumented, stateInferred, stateSimplified, tell, terms, within } from './terms';

const MINUTE = 60_000;

/** 11:00 of the next working day: the day's rate is out (P5, P17) [8][23]. */
const conversionDay = (context: Context, from: number): number => nextWorkingDay(from, context.terms.read.holidays) + 11 * 60 * MINUTE;

/** L2 in numbers: fee on the original amounts, the rest converted at R1 (dossier, section 11). */
export const conversionOf = (context: Context): Conversion => {
  const { terms: t, held, heldForeign, charged } = context;
  const base = t.read.refundfee === 'returned' ? { gross: heldForeign, paid: held } : t;
  const kept = charged !== null ? { foreign: zero(t.ccy), yuan: zero('CNY') } : feeOf(t, base);
  const net = subtract(heldForeign, kept.foreign);
  return { held, feeYuan: kept.yuan, fee: kept.foreign, net, cost: convert(net, t.r1) };
};

/** By amount, the wire leaves the same day; by cycle, on the first working day of the next period [27]. */
const firstEvaluation = (_: Context, at: number): number => shanghai(dayOf(at), '15:46');
const nextEvaluation = (context: Context, at: number): number | null => {
  const { mode, holidays } = context.terms.read;
  return mode === 'amount' ? null : nextCycle(at, mode as 'weekly' | 'monthly' | 'quarterly', holidays) + 15 * 60 * MINUTE;
};

const nextMorning =
  (hour: number) =>
  (context: Context, at: number): number =>
    nextWorkingDay(at, context.terms.read.holidays) + hour * 60 * MINUTE;

/** What Alipay keeps of the trade's yuan: the fee, and what the day's rate makes of the rest. */
const keptOf = (context: Context) => ownChange(context, subtract(context.held, conversionOf(context).cost));
const restKept = (context: Context) => ownChange(context, context.held);

const dueCycleFee = ({ terms: t, cyclePaid }: Context): X =>
  cyclePaid || t.read.mode === 'amount' ? money(t.ccy, 0n) : inSettlementCurrency(t, t.read.cyclefee);

const wire = [
  post((context) => {
    const fee = dueCycleFee(context);
    return [...(fee.minor > 0n ? [cycleFee(context.accounts, fee)] : []), sendWire(context.accounts, batchNow(context))];
  }),
  onTime('settle', nextMorning(10)),
  set((context) => ({ batch: batchNow(context), pool: zero(context.terms.ccy), cyclePaid: context.cyclePaid || context.terms.read.mode !== 'amount' })),
] as const;

const settleTurn = { type: 'inTurn', params: 'settle' } as const;

const netOut = {
  guard: 'completes',
  target: 'nettedOut',
  actions: [
    post(({ accounts, held }) => [closeRest(accounts, held)]),
    set((context) => ({ ...restKept(context).facts, held: zero('CNY'), due: { ...context.due, settle: null } })),
  ],
  meta: simplified('nettedOut'),
} as const;

const look = set((context) => ({ now: looksAt(context) }));
const waits = { target: 'accumulating', actions: [look, onTime('settle', nextEvaluation)] } as const;
const send = { guard: 'batchDue', target: 'batchSent', actions: [look, ...wire], meta: documented('wireSent', 1, 27, 30, 64) } as const;

/** The bank sells Alipay the currency, and the trade's yuan become the merchant's pool (L2). */
const sale = {
  target: 'foreignPool',
  actions: [
    post((context) => [...keptOf(context).entries, convertTrade(context.accounts, conversionOf(context))]),
    onTime('settle', firstEvaluation),
    set((context) => {
      const conversion = conversionOf(context);
      return {
        ...keptOf(context).facts,
        conversion,
        convertedAt: context.now,
        pool: add(context.pool, conversion.net),
        charged: context.charged ?? { foreign: conversion.fee, yuan: conversion.feeYuan },
        held: zero('CNY'),
        heldForeign: zero(context.terms.ccy),
      };
    }),
  ],
} as const;

export const settle = terms.createStateConfig({
  initial: 'yuanPool',
  meta: stateSimplified(),
  entry: set((context) => ({ due: { ...context.due, settle: conversionDay(context, context.now) } })),
  states: {
    yuanPool: {
      meta: stateDocumented(1, 60),
      on: {
        'calendar.workingDay': {
          guard: 'conversionDueNow',
          target: 'conversionDue',
          actions: onTime('settle', (_, at) => at + 20 * MINUTE),
          meta: documented('conversionDue', 8, 23, 28, 65, 66),
        },
        'buyer.receiveRefund': netOut,
      },
    },
    conversionDue: {
      meta: stateDocumented(28),
      on: {
        'bank.sell': [
          { guard: 'yuanSaleDue', ...sale, meta: simplified('yuanConverted', 1, 24, 28, 31, 32) },
          { guard: 'saleDue', ...sale, meta: inferred('converted', 1, 24, 28) },
        ],
        'buyer.receiveRefund': netOut,
      },
    },
    foreignPool: {
      meta: stateInferred(24, 28),
      on: {
        'pool.evaluate': [
          send,
          { guard: 'dateAhead', ...waits, meta: documented('beforeDate', 27, 30) },
          { guard: 'poolDue', ...waits, meta: documented('belowMinimum', 28, 30, 31) },
        ],
      },
    },
    accumulating: {
      meta: stateDocumented(30, 31),
      on: { 'pool.evaluate': [send, { guard: 'poolDue', ...waits, meta: documented('stillBelow', 30, 31) }] },
    },
    batchSent: {
      meta: stateSimplified(1, 64),
      on: {
        'bank.credit': {
          guard: settleTurn,
          target: 'credited',
          actions: [
            post(({ accounts, batch, terms: t }) => [creditWire(accounts, batch, bounded(t.read.charge, batch))]),
            onTime('settle', (_, at) => at + 30 * MINUTE),
            set(({ batch, terms: t, charges, credited }) => {
              const charge = bounded(t.read.charge, batch);
              return { charges: add(charges, charge), credited: add(credited, subtract(batch, charge)), batch: zero(t.ccy) };
            }),
          ],
          meta: documented('wireCredited', 27, 28),
        },
        'bank.returnWire': {
          guard: settleTurn,
          target: 'returned',
          actions: [
            post(({ accounts, batch, terms: t }) => [returnWire(accounts, batch, bounded(t.read.returned, batch))]),
            onTime('settle', () => null),
            set(({ batch, pool, terms: t, charges }) => {
              const charge = bounded(t.read.returned, batch);
              return { charges: add(charges, charge), pool: add(pool, subtract(batch, charge)), batch: zero(t.ccy) };
            }),
          ],
          meta: inferred('wireReturned', 54),
        },
      },
    },
    returned: {
      meta: stateInferred(54),
      on: {
        'merchant.correct': {
          guard: 'correctable',
          target: 'batchSent',
          actions: [tell('message', 'merchant', 'alipay', 'bankDetails'), set((context) => ({ now: looksAt(onceCorrected(context)) })), ...wire],
          meta: simplified('detailsCorrected', 54, 64),
        },
      },
    },
    credited: {
      meta: stateDocumented(27, 28),
      on: {
        'merchant.match': {
          guard: settleTurn,
          target: 'matched',
          actions: [tell('message', 'alipay', 'merchant', 'files'), onTime('settle', () => null)],
          meta: inferred('booksMatched', 7, 23, 24),
        },
        'merchant.differ': {
          guard: 'chargesTaken',
          target: 'mismatch',
          actions: [tell('message', 'alipay', 'merchant', 'files'), onTime('settle', () => null)],
          meta: inferred('booksDiffer', 7, 23, 28),
        },
      },
    },
    mismatch: {
      meta: stateInferred(7, 23),
      on: { 'merchant.explain': { target: 'matched', actions: within(86_400), meta: inferred('differenceExplained', 7, 23) } },
    },
    matched: { type: 'final', meta: stateInferred(7, 23, 24) },
    nettedOut: { type: 'final', meta: stateSimplified() },
  },
});

/** A bank's charge, but never more than the wire itself. */
function bounded(charge: string, batch: X): X {
  return least(amount(batch.currency, charge), batch);
}
