import { type Entry, transfer } from '../../../ledger/ledger';
import { accounts as a } from '../accounts';
import { percentOf, type Rupees, rupees } from '../arithmetic';

/** Chosen so that each can always pay; the lender's own funds are shown in no picture. */
export const stocks = { lender: rupees(5_000_000_000n), sidbi: rupees(100_000_000n) };
/** The first tranche of the priority-sector shortfall, Rs 5,000 crore by mid-2015 [8], and the guarantee corpus of Rs 3,000 crore [4]. */
export const publicFunds = { mudra: rupees(5_000_000_000_000n), guarantor: rupees(3_000_000_000_000n) };

/** What stood in the books before the story. */
export const opening = (savings: Rupees, subsidised: boolean): Entry => ({
  id: 'opening',
  outside: true,
  transfers: [
    ...transfer(stocks.lender, { debit: a.settle, credit: a.capital }),
    ...transfer(savings, { debit: a.settle, credit: a.deposit }),
    ...transfer(savings, { debit: a.bank, credit: a.ownMoney }),
    ...transfer(publicFunds.guarantor, { debit: a.fundBank, credit: a.corpus }),
    ...transfer(subsidised ? stocks.sidbi : rupees(0n), { debit: a.sidbiCash, credit: a.grant }),
  ],
});

/** J13: banks that missed their priority-sector targets have placed the shortfall with MUDRA [17]. */
export const shortfall = (): Entry => ({
  id: 'shortfall',
  outside: true,
  transfers: transfer(publicFunds.mudra, { debit: a.mudraBank, credit: a.depositsTaken }),
});

/** Customers' money reaches the borrower's account from outside. */
export const takings = (sum: Rupees): Entry => ({
  id: 'takings',
  outside: true,
  transfers: [...transfer(sum, { debit: a.settle, credit: a.deposit }), ...transfer(sum, { debit: a.bank, credit: a.takings })],
});

/** The shop and the household spend what is not needed for the loan. */
export const upkeep = (sum: Rupees): Entry => ({
  id: 'upkeep',
  outside: true,
  transfers: [...transfer(sum, { debit: a.deposit, credit: a.settle }), ...transfer(sum, { debit: a.upkeep, credit: a.bank })],
});

/** J1: the borrower's own share is set aside at the lender. */
export const payMargin = (margin: Rupees): Entry => ({
  id: 'payMargin',
  transfers: [...transfer(margin, { debit: a.marginDeposit, credit: a.bank }), ...transfer(margin, { debit: a.deposit, credit: a.marginHeld })],
});

/** J2: the margin is given back. */
export const giveMarginBack = (margin: Rupees): Entry => ({
  id: 'giveMarginBack',
  transfers: [...transfer(margin, { debit: a.bank, credit: a.marginDeposit }), ...transfer(margin, { debit: a.marginHeld, credit: a.deposit })],
});

/** J6: the lender's fee. */
export const takeFee = (fee: Rupees): Entry => ({
  id: 'takeFee',
  transfers: [...transfer(fee, { debit: a.deposit, credit: a.feeIncome }), ...transfer(fee, { debit: a.feesPaid, credit: a.bank })],
});

/** J7: the fee of the portfolio guarantee, passed on to the borrower where the lender's terms say so. */
export const payCoverFee = (fee: Rupees, passedOn: boolean): Entry => ({
  id: 'payCoverFee',
  transfers: [
    ...transfer(fee, { debit: a.guaranteeFee, credit: a.settle }),
    ...transfer(fee, { debit: a.fundBank, credit: a.fundFees }),
    ...(passedOn ? [...transfer(fee, { debit: a.deposit, credit: a.guaranteeFee }), ...transfer(fee, { debit: a.feesPaid, credit: a.bank })] : []),
  ],
});

export const coverFeeOf = (loan: Rupees, percent: string): Rupees => percentOf(loan, percent);
