import { type Entry, transfer } from '../../../ledger/ledger';
import { accounts as a } from '../accounts';
import type { Rupees } from '../arithmetic';

/** The two sides of the debt: a term loan, or an overdraft on the card. */
export type Debt =
  { readonly has: typeof a.loan; readonly owes: typeof a.loanOwed } | { readonly has: typeof a.overdraft; readonly owes: typeof a.overdraftOwed };
export const debtOf = (product: string): Debt => (product === 'card' ? { has: a.overdraft, owes: a.overdraftOwed } : { has: a.loan, owes: a.loanOwed });

/** J8: interest is added to what is owed. */
export const applyInterest = (d: Debt, interest: Rupees): Entry => ({
  id: 'applyInterest',
  transfers: [...transfer(interest, { debit: d.has, credit: a.interestIncome }), ...transfer(interest, { debit: a.interestPaid, credit: d.owes })],
});

/** J9, and J21 for a part prepayment: the borrower's account pays towards the loan. */
export const repay = (d: Debt, sum: Rupees, id: 'repay' | 'prepay' = 'repay'): Entry => ({
  id,
  transfers: [...transfer(sum, { debit: a.deposit, credit: d.has }), ...transfer(sum, { debit: d.owes, credit: a.bank })],
});

/** J22: the charge for paying early, where one was agreed; interest to date and the balance are J8 and J9. */
export const chargeEarly = (charge: Rupees): Entry => ({
  id: 'chargeEarly',
  transfers: [...transfer(charge, { debit: a.deposit, credit: a.feeIncome }), ...transfer(charge, { debit: a.feesPaid, credit: a.bank })],
});

/** JE3, hypothetical: a part of a receipt is set aside for the instalment. */
export const sweep = (sum: Rupees): Entry => ({
  id: 'sweep',
  transfers: [...transfer(sum, { debit: a.deposit, credit: a.sweepHeld }), ...transfer(sum, { debit: a.sweepDeposit, credit: a.bank })],
});

/** JE3 on the due date, hypothetical: what was set aside pays. */
export const useSweep = (d: Debt, sum: Rupees): Entry => ({
  id: 'useSweep',
  transfers: [...transfer(sum, { debit: a.sweepHeld, credit: d.has }), ...transfer(sum, { debit: d.owes, credit: a.sweepDeposit })],
});

/** J23: two points of a month's interest come from the government through SIDBI [44]. */
export const subsidise = (d: Debt, sum: Rupees): Entry => ({
  id: 'subsidise',
  transfers: [
    ...transfer(sum, { debit: a.subvention, credit: a.sidbiCash }),
    ...transfer(sum, { debit: a.settle, credit: d.has }),
    ...transfer(sum, { debit: d.owes, credit: a.interestPaid }),
  ],
});

/** J10: a purchase on the card; the shop is paid at once. */
export const buyOnCard = (sum: Rupees): Entry => ({
  id: 'buyOnCard',
  transfers: [
    ...transfer(sum, { debit: a.overdraft, credit: a.settle }),
    ...transfer(sum, { debit: a.stock, credit: a.overdraftOwed }),
    ...transfer(sum, { debit: a.supplierBank, credit: a.sales }),
  ],
});

/** J10 at a cash machine or a business correspondent [23]. */
export const drawCash = (sum: Rupees): Entry => ({
  id: 'drawCash',
  transfers: [...transfer(sum, { debit: a.overdraft, credit: a.settle }), ...transfer(sum, { debit: a.purse, credit: a.overdraftOwed })],
});
