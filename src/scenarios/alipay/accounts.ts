import type { Account, AccountKind } from '../../ledger/ledger';
import type { Foreign } from './rates';

/** The parties that keep a book. */
export type Party = 'buyer' | 'buyerBank' | 'alipay' | 'fxBank' | 'carrier' | 'merchantBank' | 'merchant';

/** The chart of accounts; `x` is the settlement currency. Cash is where money is, a counterparty makes a claim. */
export const accountsIn = (x: Foreign) => {
  const cny = <I extends string, B extends Party>(id: I, book: B, kind: AccountKind, more: { cash?: true; counterparty?: Party } = {}) =>
    ({ id, book, kind, currency: 'CNY', ...more }) as const satisfies Account;
  const inX = <I extends string, B extends Party>(id: I, book: B, kind: AccountKind, more: { cash?: true; counterparty?: Party } = {}) =>
    ({ id, book, kind, currency: x, ...more }) as const satisfies Account;
  return {
    buyerDeposit: cny('buyer.deposit', 'buyer', 'asset', { counterparty: 'buyerBank' }),
    buyerWallet: cny('buyer.wallet', 'buyer', 'asset', { counterparty: 'alipay' }),
    buyerRefundDue: cny('buyer.refundDue', 'buyer', 'asset', { counterparty: 'alipay' }),
    buyerPurchases: cny('buyer.purchases', 'buyer', 'expense'),
    buyerOpening: cny('buyer.opening', 'buyer', 'equity'),

    bankCash: cny('buyerBank.cash', 'buyerBank', 'asset', { cash: true }),
    bankOwesBuyer: cny('buyerBank.owedBuyer', 'buyerBank', 'liability', { counterparty: 'buyer' }),

    reserve: cny('alipay.reserve', 'alipay', 'asset', { cash: true }),
    owedBuyer: cny('alipay.owedBuyer', 'alipay', 'liability', { counterparty: 'buyer' }),
    owedTrade: cny('alipay.owedTrade', 'alipay', 'liability', { counterparty: 'merchant' }),
    owedRefund: cny('alipay.owedRefund', 'alipay', 'liability', { counterparty: 'buyer' }),
    feeIncome: cny('alipay.feeIncome', 'alipay', 'income'),
    fxResult: cny('alipay.fxResult', 'alipay', 'income'),
    ownFunds: cny('alipay.ownFunds', 'alipay', 'equity'),
    fxReserve: inX('alipay.fxReserve', 'alipay', 'asset', { cash: true }),
    inTransit: inX('alipay.inTransit', 'alipay', 'asset', { counterparty: 'carrier' }),
    owedMerchant: inX('alipay.owedMerchant', 'alipay', 'liability', { counterparty: 'merchant' }),
    feeIncomeX: inX('alipay.feeIncomeForeign', 'alipay', 'income'),

    fxCashCny: cny('fxBank.yuan', 'fxBank', 'asset', { cash: true }),
    fxPositionCny: cny('fxBank.positionYuan', 'fxBank', 'equity'),
    fxCashX: inX('fxBank.foreign', 'fxBank', 'asset', { cash: true }),
    fxPositionX: inX('fxBank.positionForeign', 'fxBank', 'equity'),

    carrierCash: inX('carrier.cash', 'carrier', 'asset', { cash: true }),
    carrierOwesAlipay: inX('carrier.owedAlipay', 'carrier', 'liability', { counterparty: 'alipay' }),
    carrierCharges: inX('carrier.charges', 'carrier', 'income'),

    merchantBankCash: inX('merchantBank.cash', 'merchantBank', 'asset', { cash: true }),
    merchantBankOwes: inX('merchantBank.owedMerchant', 'merchantBank', 'liability', { counterparty: 'merchant' }),

    merchantDueYuan: cny('merchant.dueYuan', 'merchant', 'asset', { counterparty: 'alipay' }),
    merchantSalesYuan: cny('merchant.salesYuan', 'merchant', 'income'),
    merchantDue: inX('merchant.due', 'merchant', 'asset', { counterparty: 'alipay' }),
    merchantDeposit: inX('merchant.deposit', 'merchant', 'asset', { counterparty: 'merchantBank' }),
    merchantSales: inX('merchant.sales', 'merchant', 'income'),
    merchantFees: inX('merchant.fees', 'merchant', 'expense'),
    merchantCharges: inX('merchant.bankCharges', 'merchant', 'expense'),
  };
};

export type Accounts = ReturnType<typeof accountsIn>;
export type AccountId = Accounts[keyof Accounts]['id'];
