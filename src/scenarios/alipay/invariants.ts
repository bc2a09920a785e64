import type { Balances } from '../../ledger/balances';
import type { Invariant, InvariantView } from '../scenario';
import { feeOf, type Context } from './terms';
import type { AccountId } from './accounts';

const at = (balances: Balances, id: AccountId): bigint => balances.get(id) ?? 0n;

const equal = (what: string, left: bigint, right: bigint): string | null => (left === right ? null : `${what}: ${left} is not ${right}`);

const facts = (view: InvariantView): Context => view.context as Context;

/** The seven invariants of the dossier's section 11, in the terms of the books; and that the machine's own sums are the books'. */
export const invariants: readonly Invariant[] = [
  {
    id: 'reserveCoversClaims',
    broken: ({ balances: b }) => equal('yuan reserve against claims',
      at(b, 'alipay.reserve'), at(b, 'alipay.owedBuyer') + at(b, 'alipay.owedTrade') + at(b, 'alipay.owedRefund') + at(b, 'alipay.feeIncome') + at(b, 'alipay.fxResult')),
  },
  {
    id: 'foreignReserveCoversClaims',
    broken: ({ balances: b }) => equal('currency reserve against claims',
      at(b, 'alipay.fxReserve') + at(b, 'alipay.inTransit'), at(b, 'alipay.owedMerchant') + at(b, 'alipay.feeIncomeForeign')),
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
      const sales = at(view.balances, 'merchant.sales') - at(view.balances, 'merchant.fees') - at(view.balances, 'merchant.bankCharges');
      return equal('what the merchant has and is owed', at(view.balances, 'merchant.deposit') + at(view.balances, 'merchant.due'), sales)
        ?? equal('fee the merchant bore', at(view.balances, 'merchant.fees'), feeOf(c.terms, c.terms).foreign.minor);
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
      return before ? equal('trade money before payment', at(view.balances, 'alipay.owedTrade') + at(view.balances, 'alipay.owedRefund'), 0n) : null;
    },
  },
  {
    id: 'noNegativeCash',
    broken: (view) => [...view.balances].filter(([id, minor]) => view.accounts.get(id)!.cash && minor < 0n).map(([id, minor]) => `${id} holds ${minor}`)[0] ?? null,
  },
  {
    id: 'machineAgreesWithBooks',
    broken: (view) => {
      const c = facts(view);
      const b = view.balances;
      return equal('held', c.held.minor + c.returnedYuan.minor, at(b, 'alipay.owedTrade'))
        ?? equal('pool', c.pool.minor + at(b, 'alipay.feeIncomeForeign'), at(b, 'alipay.fxReserve'))
        ?? equal('batch', c.batch.minor, at(b, 'alipay.inTransit'))
        ?? equal('credited', c.credited.minor, at(b, 'merchantBank.cash'))
        ?? equal('wallet', c.wallet.minor, at(b, 'alipay.owedBuyer'))
        ?? equal('bank', c.bank.minor, at(b, 'buyerBank.owedBuyer'));
    },
  },
];
