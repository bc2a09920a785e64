import { type Entry, transfer } from '../../../ledger/ledger';
import { accounts as a } from '../accounts';
import type { Rupees } from '../arithmetic';

/** J11: MUDRA lends to the lender, never to the borrower [5]. */
export const drawRefinance = (sum: Rupees): Entry => ({
  id: 'drawRefinance',
  transfers: [...transfer(sum, { debit: a.refinance, credit: a.mudraBank }), ...transfer(sum, { debit: a.settle, credit: a.refinanceOwed })],
});

/** J12: the lender's own instalment, due whatever the borrower does. */
export const payRefinance = (interest: Rupees, principal: Rupees): Entry => ({
  id: 'payRefinance',
  transfers: [
    ...transfer(interest, { debit: a.refinanceInterest, credit: a.settle }),
    ...transfer(principal, { debit: a.refinanceOwed, credit: a.settle }),
    ...transfer(interest, { debit: a.mudraBank, credit: a.mudraIncome }),
    ...transfer(principal, { debit: a.mudraBank, credit: a.refinance }),
  ],
});
