import { type Entry, transfer } from '../../../ledger/ledger';
import { add, subtract } from '../../../money/money';
import { accounts as a } from '../accounts';
import { type Rupees } from '../arithmetic';
import type { Debt } from './repay';

/** J15: unpaid interest is taken back from income and kept in a memo; the borrower still owes it. */
export const reverseInterest = (d: Debt, interest: Rupees): Entry => ({
  id: 'reverseInterest',
  transfers: [...transfer(interest, { debit: a.interestIncome, credit: d.has }), ...transfer(interest, { debit: a.memo, credit: a.memoContra })],
});

/** Interest of a month as NPA: the borrower owes it, the lender earns nothing and only notes it. */
export const noteInterest = (d: Debt, interest: Rupees): Entry => ({
  id: 'noteInterest',
  transfers: [...transfer(interest, { debit: a.memo, credit: a.memoContra }), ...transfer(interest, { debit: a.interestPaid, credit: d.owes })],
});

/** All arrears are paid: what the memo held is a claim and income again [79]. */
export const restoreInterest = (d: Debt, interest: Rupees): Entry => ({
  id: 'restoreInterest',
  transfers: [...transfer(interest, { debit: d.has, credit: a.interestIncome }), ...transfer(interest, { debit: a.memoContra, credit: a.memo })],
});

/** J16, and with a negative sum the release of a provision no longer needed. */
export const provide = (sum: Rupees): Entry => ({
  id: sum.minor < 0n ? 'releaseProvision' : 'provide',
  transfers: transfer(sum, { debit: a.provisionExpense, credit: a.provision }),
});

/** J17: the fund pays this loan's part of the portfolio's claim. */
export const payClaim = (claim: Rupees): Entry => ({
  id: 'payClaim',
  transfers: [...transfer(claim, { debit: a.claims, credit: a.fundBank }), ...transfer(claim, { debit: a.settle, credit: a.claimReceived })],
});

/** A recovery's parts: towards the loan, towards interest in the memo, and the fund's share of it. */
export interface Recovery {
  readonly toLoan: Rupees;
  readonly toMemo: Rupees;
  readonly share: Rupees;
}

const shareWithFund = (share: Rupees, from: typeof a.claimReceived | typeof a.recoveryIncome) => [
  ...transfer(share, { debit: from, credit: a.settle }),
  ...transfer(share, { debit: a.fundBank, credit: a.recoveries }),
];

/** J18: what is recovered pays the loan first; the fund gets back its share. */
export const recover = (d: Debt, { toLoan, toMemo, share }: Recovery): Entry => ({
  id: 'recover',
  transfers: [
    ...transfer(toLoan, { debit: a.deposit, credit: d.has }),
    ...transfer(toMemo, { debit: a.deposit, credit: a.interestIncome }),
    ...transfer(toMemo, { debit: a.memoContra, credit: a.memo }),
    ...transfer(add(toLoan, toMemo), { debit: d.owes, credit: a.bank }),
    ...shareWithFund(share, a.claimReceived),
  ],
});

/** What the lender's books lose, and what bears it: the claim received, the provision, and a loss for the rest. */
export interface Loss {
  readonly gone: Rupees;
  readonly claim: Rupees;
  readonly provision: Rupees;
}

const bearLoss = (d: Debt, { gone, claim, provision }: Loss) => [
  ...transfer(claim, { debit: a.claimReceived, credit: d.has }),
  ...transfer(provision, { debit: a.provision, credit: d.has }),
  ...transfer(subtract(subtract(gone, claim), provision), { debit: a.writeOffLoss, credit: d.has }),
];

/** J19: the loan leaves the lender's books; the borrower still owes it, so the memo keeps it. */
export const writeOff = (d: Debt, loss: Loss): Entry => ({
  id: 'writeOff',
  transfers: [...bearLoss(d, loss), ...transfer(loss.gone, { debit: a.memo, credit: a.memoContra })],
});

/** A settlement: what was not paid is forgiven, in both books. */
export const forgive = (d: Debt, loss: Loss, memo: Rupees): Entry => ({
  id: 'forgive',
  transfers: [
    ...bearLoss(d, loss),
    ...transfer(memo, { debit: a.memoContra, credit: a.memo }),
    ...transfer(add(loss.gone, memo), { debit: d.owes, credit: a.forgiven }),
  ],
});

/** J20: money that comes after the write-off is income, shared with the fund. */
export const receiveLate = (d: Debt, sum: Rupees, share: Rupees): Entry => ({
  id: 'receiveLate',
  transfers: [
    ...transfer(sum, { debit: a.deposit, credit: a.recoveryIncome }),
    ...transfer(sum, { debit: a.memoContra, credit: a.memo }),
    ...transfer(sum, { debit: d.owes, credit: a.bank }),
    ...shareWithFund(share, a.recoveryIncome),
  ],
});

/** A claim the loss did not need goes back to the fund. */
export const returnClaim = (rest: Rupees): Entry => ({ id: 'returnClaim', transfers: shareWithFund(rest, a.claimReceived) });
