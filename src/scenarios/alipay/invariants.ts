import type { Balances } from '../../ledger/balances';
import { add, subtract } from '../../money/money';
import { amount } from '../../money/parse';
import type { Invariant, InvariantView } from '../scenario';
import type { AccountId } from './accounts';
import { dayOf, isWorkingDay } from './calendar';
import { type Context, feeOf, inSettlementCurrency, stock } from './context';

const at = (balances: Balances, id: AccountId): bigint => balances.get(id) ?? 0n;

const equal = (what: string, left: bigint, right: bigint): string | null => (left === right ? null : `${what}: ${left} is not ${right}`);

const facts = (view: InvariantView): Context => view.context as Context;

const cashIn = ({ balances, accounts }: InvariantView, currency: string): bigint =>
  [...balances].filter(([id]) => accounts.get(id)!.cash && accounts.get(id)!.currency === currency).reduce((sum, [, minor]) => sum + minor, 0n);

const below = (view: InvariantView, of: (account: { kind: string; cash?: boolean }) => boolean): string | null =>
  [...view.balances].filter(([id, minor]) => of(view.accounts.get(id)!) && minor < 0n).map(([id, minor]) => `${id} is ${minor}`)[0] ?? null;

/** The seven invariants of the dossier's section 11, in the terms of the books; that the machine's own sums are the books'; and that its clocks are kept. */
export const invariants: readonly Invariant[] = [
  {
    id: 'reserveCoversClaims',
    broken: ({ balances: b }) =>
      equal(
        'yuan reserve against claims',
        at(b, 'alipay.reserve'),
        at(b, 'alipay.owedBuyer') +
          at(b, 'alipay.owedTrade') +
          at(b, 'alipay.owedRefund') +
          at(b, 'alipay.feeIncome') +
          at(b, 'alipay.fxResult') +
          at(b, 'alipay.ownFunds'),
      ),
  },
  {
    id: 'foreignReserveCoversClaims',
    broken: ({ balances: b }) =>
      equal(
        'currency reserve against claims',
        at(b, 'alipay.fxReserve') + at(b, 'alipay.inTransit'),
        at(b, 'alipay.owedMerchant') + at(b, 'alipay.feeIncomeForeign'),
      ),
  },
  {
    id: 'customersMoneyIsWhole',
    broken: ({ balances: b }) => {
      const short = at(b, 'alipay.owedBuyer') + at(b, 'alipay.owedTrade') + at(b, 'alipay.owedRefund') - at(b, 'alipay.reserve');
      return short > 0n ? `the reserve lacks ${short} of customers' money` : null;
    },
  },
  {
    id: 'refundsWithinPayment',
    broken: (view) => {
      const { refunded, refundedForeign, terms: t } = facts(view);
      return refunded.minor > t.paid.minor || refundedForeign.minor > t.gross.minor ? 'more was refunded than paid' : null;
    },
  },
  {
    id: 'merchantGetsNet',
    broken: (view) => {
      const c = facts(view);
      if (!view.states.includes('paid.settle.matched') || c.asks > 0 || c.terms.read.mode !== 'amount') return null;
      const fee = feeOf(c.terms, c.terms).foreign;
      const others = add(amount(c.terms.ccy, c.terms.read.pool), c.laterSales);
      const has = at(view.balances, 'merchant.deposit') + at(view.balances, 'merchant.due');
      return (
        equal('what the merchant has and is owed', has, add(subtract(c.terms.gross, fee), subtract(others, c.charges)).minor) ??
        equal('fee the merchant bore', at(view.balances, 'merchant.fees'), fee.minor)
      );
    },
  },
  {
    id: 'priceSideIsFixed',
    broken: (view) => {
      const { terms: t } = facts(view);
      return t.read.pricing === 'yuan'
        ? equal('yuan price', t.paid.minor, BigInt(t.read.amt.replace('.', '')))
        : equal('price', t.gross.minor, BigInt(t.read.amt.replace('.', '')));
    },
  },
  {
    id: 'nothingMovesUnpaid',
    broken: (view) => {
      const before = view.states.some((state) => state.startsWith('order.') || state.startsWith('cashier.') || state.startsWith('closed.'));
      return before
        ? (equal('trade money before payment', at(view.balances, 'alipay.owedTrade') + at(view.balances, 'alipay.owedRefund'), 0n) ??
            equal('purchases before payment', at(view.balances, 'buyer.purchases'), 0n))
        : null;
    },
  },
  { id: 'noNegativeCash', broken: (view) => below(view, ({ cash }) => cash === true) },
  { id: 'noNegativeClaims', broken: (view) => below(view, ({ kind }) => kind === 'liability') },
  {
    id: 'cashComesFromTheInputs',
    broken: (view) => {
      const {
        terms: { read, ccy },
        added,
        laterSales,
      } = facts(view);
      const yuan = amount('CNY', stock).minor + amount('CNY', read.bank).minor + amount('CNY', read.wallet).minor + added.minor;
      return (
        equal('all yuan', cashIn(view, 'CNY'), yuan) ??
        equal(`all ${ccy}`, cashIn(view, ccy), amount(ccy, stock).minor + amount(ccy, read.pool).minor + laterSales.minor)
      );
    },
  },
  {
    id: 'feesAsCharged',
    broken: (view) => {
      const { terms: t, conversion, charged, givenBack, cyclePaid } = facts(view);
      const b = view.balances;
      const cycle = cyclePaid ? inSettlementCurrency(t, t.read.cyclefee).minor : 0n;
      const inYuan = conversion === null ? { foreign: 0n, yuan: 0n } : { foreign: conversion.fee.minor, yuan: conversion.feeYuan.minor };
      return (
        equal('fees in yuan', at(b, 'alipay.feeIncome'), inYuan.yuan - givenBack.yuan.minor) ??
        equal('fees the merchant bore', at(b, 'merchant.fees'), (charged?.foreign.minor ?? 0n) - givenBack.foreign.minor + cycle) ??
        equal('fees in currency', at(b, 'alipay.feeIncomeForeign'), (charged?.foreign.minor ?? 0n) - inYuan.foreign + cycle) ??
        (at(b, 'alipay.feeIncome') < 0n || at(b, 'merchant.fees') < 0n ? 'more of the fee was given back than taken' : null)
      );
    },
  },
  {
    id: 'machineAgreesWithBooks',
    broken: (view) => {
      const c = facts(view);
      const b = view.balances;
      const onItsWay = view.states.includes('paid.refund.executing') ? c.refund!.yuan.minor : 0n;
      return (
        equal('held', c.held.minor + c.returnedYuan.minor, at(b, 'alipay.owedTrade')) ??
        equal('pool', c.pool.minor + at(b, 'alipay.feeIncomeForeign'), at(b, 'alipay.fxReserve')) ??
        equal('batch', c.batch.minor, at(b, 'alipay.inTransit')) ??
        equal('credited', c.credited.minor, at(b, 'merchantBank.cash')) ??
        equal('charges', c.charges.minor, at(b, 'carrier.charges')) ??
        equal('wallet', c.wallet.minor, at(b, 'alipay.owedBuyer')) ??
        equal('wallet as the buyer sees it', c.wallet.minor, at(b, 'buyer.wallet')) ??
        equal('bank', c.bank.minor, at(b, 'buyerBank.owedBuyer')) ??
        equal('refund on its way', onItsWay, at(b, 'alipay.owedRefund')) ??
        equal("Alipay's own part", c.own.minor, at(b, 'alipay.feeIncome') + at(b, 'alipay.fxResult') + at(b, 'alipay.ownFunds')) ??
        equal("Alipay's own money", c.added.minor, at(b, 'alipay.ownFunds'))
      );
    },
  },
  {
    id: 'clocksAreKept',
    broken: (view) => {
      const {
        now,
        paidAt,
        payEnd,
        loginEnd,
        tradeExists,
        due,
        convertedAt,
        terms: { read },
      } = facts(view);
      if (view.states.some((state) => state.startsWith('cashier.')) && now >= (tradeExists ? payEnd : loginEnd))
        return 'the buyer acted after the clock had ended';
      if (paidAt !== null && paidAt >= payEnd) return 'paid after the clock had ended';
      const missed = Object.entries(due).find(([, moment]) => moment !== null && moment < now);
      if (missed) return `${missed[0]} was due before now and did not happen`;
      if (convertedAt !== null && !isWorkingDay(dayOf(convertedAt), read.holidays)) return 'converted on a day nobody works';
      return view.entries.some(({ id }) => id === 'sendWire') && !isWorkingDay(dayOf(now), read.holidays) ? 'a wire left on a day nobody works' : null;
    },
  },
];
