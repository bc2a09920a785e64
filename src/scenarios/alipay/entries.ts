import type { Entry } from '../../ledger/ledger';
import { transfer } from '../../ledger/ledger';
import { add, type Money, subtract, zero } from '../../money/money';
import type { Accounts } from './accounts';
import type { Foreign } from './rates';

type Yuan = Money<'CNY'>;
type X = Money<Foreign>;

/** Where the buyer's money comes from and goes back to. */
export type Funding = 'bank' | 'wallet';

/** What stood in the books before the story: balances of the buyer and of the merchant's other sales. */
export const opening = (a: Accounts, o: { bank: Yuan; wallet: Yuan; pool: X; stockYuan: Yuan; stock: X }): Entry => ({
  id: 'opening',
  outside: true,
  transfers: [
    ...transfer(o.bank, { debit: a.bankCash, credit: a.bankOwesBuyer }),
    ...transfer(o.bank, { debit: a.buyerDeposit, credit: a.buyerOpening }),
    ...transfer(o.wallet, { debit: a.reserve, credit: a.owedBuyer }),
    ...transfer(o.wallet, { debit: a.buyerWallet, credit: a.buyerOpening }),
    ...transfer(o.stockYuan, { debit: a.fxCashCny, credit: a.fxPositionCny }),
    ...transfer(o.stock, { debit: a.fxCashX, credit: a.fxPositionX }),
    ...otherSales(a, o.pool).transfers,
  ],
});

/** The merchant's other trades, already converted and waiting in the same pool (dossier, section 11). */
export const otherSales = (a: Accounts, pool: X): Entry => ({
  id: 'otherSales',
  outside: true,
  transfers: [...transfer(pool, { debit: a.fxReserve, credit: a.owedMerchant }), ...transfer(pool, { debit: a.merchantDue, credit: a.merchantSales })],
});

/** Buyer's bank -> Alipay's reserve: the cash leg of L1b and of a late debit. */
const debitBank = (a: Accounts, paid: Yuan) => [...transfer(paid, { debit: a.bankOwesBuyer, credit: a.bankCash })];

/** L1a, L1b: the buyer's claim becomes the trade's money, held in yuan by Alipay for the merchant. */
export const pay = (a: Accounts, paid: Yuan, from: Funding): Entry => ({
  id: 'pay',
  transfers:
    from === 'bank'
      ? [
          ...debitBank(a, paid),
          ...transfer(paid, { debit: a.reserve, credit: a.owedTrade }),
          ...transfer(paid, { debit: a.buyerPurchases, credit: a.buyerDeposit }),
          ...transfer(paid, { debit: a.merchantDueYuan, credit: a.merchantSalesYuan }),
        ]
      : [
          ...transfer(paid, { debit: a.owedBuyer, credit: a.owedTrade }),
          ...transfer(paid, { debit: a.buyerPurchases, credit: a.buyerWallet }),
          ...transfer(paid, { debit: a.merchantDueYuan, credit: a.merchantSalesYuan }),
        ],
});

/** L1b after closing: the debit counts, the trade does not, so the money is owed back to the buyer. */
export const lateDebit = (a: Accounts, paid: Yuan): Entry => ({
  id: 'lateDebit',
  transfers: [
    ...debitBank(a, paid),
    ...transfer(paid, { debit: a.reserve, credit: a.owedRefund }),
    ...transfer(paid, { debit: a.buyerRefundDue, credit: a.buyerDeposit }),
  ],
});

/** L9 and the last leg of every refund: what is owed back reaches the source it came from [74]. */
export const payBack = (a: Accounts, yuan: Yuan, to: Funding): Entry => ({
  id: 'payBack',
  transfers:
    to === 'bank'
      ? [
          ...transfer(yuan, { debit: a.owedRefund, credit: a.reserve }),
          ...transfer(yuan, { debit: a.bankCash, credit: a.bankOwesBuyer }),
          ...transfer(yuan, { debit: a.buyerDeposit, credit: a.buyerRefundDue }),
        ]
      : [...transfer(yuan, { debit: a.owedRefund, credit: a.owedBuyer }), ...transfer(yuan, { debit: a.buyerWallet, credit: a.buyerRefundDue })],
});

export interface Conversion {
  /** Yuan of the trade that end: C, or what refunds left of it. */
  readonly held: Yuan;
  /** Alipay's fee seen in yuan (g), and in the settlement currency (phi). */
  readonly feeYuan: Yuan;
  readonly fee: X;
  /** Yuan handed over (K), and what they buy (N). */
  readonly cost: Yuan;
  readonly net: X;
}

/** L2: the trade's yuan buy currency at the settlement bank, the fee is kept, the merchant is owed the net. */
export const convertTrade = (a: Accounts, c: Conversion): Entry => ({
  id: 'convert',
  transfers: [
    ...transfer(c.cost, { debit: a.owedTrade, credit: a.reserve }),
    ...transfer(c.feeYuan, { debit: a.owedTrade, credit: a.feeIncome }),
    ...transfer(subtract(subtract(c.held, c.feeYuan), c.cost), { debit: a.owedTrade, credit: a.fxResult }),
    ...transfer(c.cost, { debit: a.fxCashCny, credit: a.fxPositionCny }),
    ...transfer(c.net, { debit: a.fxPositionX, credit: a.fxCashX }),
    ...transfer(c.net, { debit: a.fxReserve, credit: a.owedMerchant }),
    ...transfer(c.held, { debit: a.merchantSalesYuan, credit: a.merchantDueYuan }),
    ...transfer(add(c.net, c.fee), { debit: a.merchantDue, credit: a.merchantSales }),
    ...transfer(c.fee, { debit: a.merchantFees, credit: a.merchantDue }),
  ],
});

/** Alipay adds its own money before a loss could touch what the reserve holds for customers, which it may not (7.2) [60]. */
export const coverLoss = (a: Accounts, missing: Yuan): Entry => ({
  id: 'coverLoss',
  outside: true,
  transfers: transfer(missing, { debit: a.reserve, credit: a.ownFunds }),
});

/** L3: the whole pool leaves by wire; Alipay still owes it until the merchant's bank has it. */
export const sendWire = (a: Accounts, batch: X): Entry => ({
  id: 'sendWire',
  transfers: [...transfer(batch, { debit: a.inTransit, credit: a.fxReserve }), ...transfer(batch, { debit: a.carrierCash, credit: a.carrierOwesAlipay })],
});

/** L4: the merchant's bank is credited with the batch less what the banks on the way keep. */
export const creditWire = (a: Accounts, batch: X, charge: X): Entry => ({
  id: 'creditWire',
  transfers: [
    ...transfer(subtract(batch, charge), { debit: a.carrierOwesAlipay, credit: a.carrierCash }),
    ...transfer(charge, { debit: a.carrierOwesAlipay, credit: a.carrierCharges }),
    ...transfer(batch, { debit: a.owedMerchant, credit: a.inTransit }),
    ...transfer(subtract(batch, charge), { debit: a.merchantBankCash, credit: a.merchantBankOwes }),
    ...transfer(subtract(batch, charge), { debit: a.merchantDeposit, credit: a.merchantDue }),
    ...transfer(charge, { debit: a.merchantCharges, credit: a.merchantDue }),
  ],
});

/** L5: the wire comes back less a charge, which the merchant bears (F20). */
export const returnWire = (a: Accounts, batch: X, charge: X): Entry => ({
  id: 'returnWire',
  transfers: [
    ...transfer(subtract(batch, charge), { debit: a.carrierOwesAlipay, credit: a.carrierCash }),
    ...transfer(charge, { debit: a.carrierOwesAlipay, credit: a.carrierCharges }),
    ...transfer(subtract(batch, charge), { debit: a.fxReserve, credit: a.inTransit }),
    ...transfer(charge, { debit: a.owedMerchant, credit: a.inTransit }),
    ...transfer(charge, { debit: a.merchantCharges, credit: a.merchantDue }),
  ],
});

/** L6, first leg: before conversion, the trade's own yuan are set aside for the buyer. */
export const refundFromYuan = (a: Accounts, yuan: Yuan): Entry => ({
  id: 'refundFromYuan',
  transfers: [
    ...transfer(yuan, { debit: a.owedTrade, credit: a.owedRefund }),
    ...transfer(yuan, { debit: a.merchantSalesYuan, credit: a.merchantDueYuan }),
    ...transfer(yuan, { debit: a.buyerRefundDue, credit: a.buyerPurchases }),
  ],
});

/** L6f: the fee is kept although the whole trade was refunded; the merchant's other sales pay it (R8). */
export const keepFee = (a: Accounts, fee: X): Entry => ({
  id: 'keepFee',
  transfers: [...transfer(fee, { debit: a.owedMerchant, credit: a.feeIncomeX }), ...transfer(fee, { debit: a.merchantFees, credit: a.merchantDue })],
});

/** L7, first leg: after conversion, currency from the merchant's pool is sold back for the buyer's yuan. */
export const refundFromForeign = (a: Accounts, foreign: X, bought: Yuan, owed: Yuan): Entry => ({
  id: 'refundFromForeign',
  transfers: [
    ...transfer(foreign, { debit: a.owedMerchant, credit: a.fxReserve }),
    ...transfer(foreign, { debit: a.fxCashX, credit: a.fxPositionX }),
    ...transfer(bought, { debit: a.fxPositionCny, credit: a.fxCashCny }),
    ...transfer(bought, { debit: a.reserve, credit: a.owedRefund }),
    ...transfer(subtract(bought, owed), { debit: a.owedRefund, credit: a.fxResult }),
    ...transfer(foreign, { debit: a.merchantSales, credit: a.merchantDue }),
    ...transfer(owed, { debit: a.buyerRefundDue, credit: a.buyerPurchases }),
  ],
});

/** L8: the buyer cannot be credited, so the yuan are the trade's again, for the merchant to resolve [75]. */
export const undeliverable = (a: Accounts, yuan: Yuan): Entry => ({
  id: 'undeliverable',
  transfers: [
    ...transfer(yuan, { debit: a.owedRefund, credit: a.owedTrade }),
    ...transfer(yuan, { debit: a.merchantDueYuan, credit: a.merchantSalesYuan }),
    ...transfer(yuan, { debit: a.buyerPurchases, credit: a.buyerRefundDue }),
  ],
});

/** After L8: the yuan that could not be delivered are converted with the next cycle, without a fee. */
export const convertReturned = (a: Accounts, yuan: Yuan, foreign: X): Entry => ({
  ...convertTrade(a, { held: yuan, feeYuan: zero('CNY'), fee: { ...foreign, minor: 0n }, cost: yuan, net: foreign }),
  id: 'convertReturned',
});

/** L10: by contract, the part of the fee that belongs to a refund is given back, in the settlement currency. */
export const returnFee = (a: Accounts, fee: X, feeYuan: Yuan, cost: Yuan): Entry => ({
  id: 'returnFee',
  transfers: [
    ...transfer(cost, { debit: a.feeIncome, credit: a.reserve }),
    ...transfer(subtract(feeYuan, cost), { debit: a.feeIncome, credit: a.fxResult }),
    ...transfer(cost, { debit: a.fxCashCny, credit: a.fxPositionCny }),
    ...transfer(fee, { debit: a.fxPositionX, credit: a.fxCashX }),
    ...transfer(fee, { debit: a.fxReserve, credit: a.owedMerchant }),
    ...transfer(fee, { debit: a.merchantDue, credit: a.merchantFees }),
  ],
});

/** L11: the yearly price of settlement by cycle comes out of the merchant's pool [27]. */
export const cycleFee = (a: Accounts, fee: X): Entry => ({
  id: 'cycleFee',
  transfers: [...transfer(fee, { debit: a.owedMerchant, credit: a.feeIncomeX }), ...transfer(fee, { debit: a.merchantFees, credit: a.merchantDue })],
});

/** The buyer moves money from the bank into the wallet, to cover a payment (C7). */
export const topUp = (a: Accounts, missing: Yuan): Entry => ({
  id: 'topUp',
  transfers: [
    ...debitBank(a, missing),
    ...transfer(missing, { debit: a.reserve, credit: a.owedBuyer }),
    ...transfer(missing, { debit: a.buyerWallet, credit: a.buyerDeposit }),
  ],
});

/** What rounding or another day's rate leaves of a fully refunded trade stays with Alipay as exchange result. */
export const closeRest = (a: Accounts, rest: Yuan): Entry => ({
  id: 'closeRest',
  transfers: [...transfer(rest, { debit: a.owedTrade, credit: a.fxResult }), ...transfer(rest, { debit: a.merchantSalesYuan, credit: a.merchantDueYuan })],
});
