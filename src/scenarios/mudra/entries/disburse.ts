import { type Entry, transfer } from '../../../ledger/ledger';
import { add, subtract } from '../../../money/money';
import { accounts as a } from '../accounts';
import type { Rupees } from '../arithmetic';

interface Purchase {
  readonly loan: Rupees;
  readonly margin: Rupees;
}
const price = ({ loan, margin }: Purchase): Rupees => add(loan, margin);

const mirrored = (entry: Entry, id: string): Entry => ({
  id,
  transfers: entry.transfers.map(({ debit, credit, ...rest }) => ({ ...rest, debit: credit, credit: debit })),
});

/** J3a: loan and margin leave as one credit; until it is given, the payment system owes it. */
export const sendTransfer = (p: Purchase): Entry => ({
  id: 'sendTransfer',
  transfers: [
    ...transfer(p.loan, { debit: a.loan, credit: a.settle }),
    ...transfer(p.margin, { debit: a.marginHeld, credit: a.settle }),
    ...transfer(p.loan, { debit: a.transferUnderWay, credit: a.loanOwed }),
    ...transfer(p.margin, { debit: a.transferUnderWay, credit: a.marginDeposit }),
    ...transfer(price(p), { debit: a.inTransit, credit: a.undelivered }),
  ],
});

/** J3b: the supplier's bank is credited; the borrower has paid in advance. */
export const creditSupplier = (p: Purchase): Entry => ({
  id: 'creditSupplier',
  transfers: [
    ...transfer(price(p), { debit: a.undelivered, credit: a.inTransit }),
    ...transfer(price(p), { debit: a.supplierBank, credit: a.advanceReceived }),
    ...transfer(price(p), { debit: a.advancePaid, credit: a.transferUnderWay }),
  ],
});

/** J4: a credit that cannot be given comes back, and the debt with it. */
export const returnTransfer = (p: Purchase): Entry => mirrored(sendTransfer(p), 'returnTransfer');

/** J4 after J3b: the supplier refunds; it pays off the loan, makes up the margin again, and what is over is the borrower's. */
export const refundOrder = (p: Purchase, toLoan: Rupees): Entry => {
  const over = subtract(p.loan, toLoan);
  return {
    id: 'refundOrder',
    transfers: [
      ...transfer(price(p), { debit: a.advanceReceived, credit: a.supplierBank }),
      ...transfer(toLoan, { debit: a.settle, credit: a.loan }),
      ...transfer(p.margin, { debit: a.settle, credit: a.marginHeld }),
      ...transfer(over, { debit: a.settle, credit: a.deposit }),
      ...transfer(toLoan, { debit: a.loanOwed, credit: a.advancePaid }),
      ...transfer(p.margin, { debit: a.marginDeposit, credit: a.advancePaid }),
      ...transfer(over, { debit: a.bank, credit: a.advancePaid }),
    ],
  };
};

/** J5: the machine arrives; the advance becomes a sale. */
export const deliver = (p: Purchase): Entry => ({
  id: 'deliver',
  transfers: [...transfer(price(p), { debit: a.machine, credit: a.advancePaid }), ...transfer(price(p), { debit: a.advanceReceived, credit: a.sales })],
});

/** JE1, hypothetical: loan and margin go to an escrow. */
export const fundEscrow = (p: Purchase): Entry => ({
  id: 'fundEscrow',
  transfers: [
    ...transfer(p.loan, { debit: a.loan, credit: a.settle }),
    ...transfer(p.margin, { debit: a.marginHeld, credit: a.settle }),
    ...transfer(p.loan, { debit: a.escrowClaim, credit: a.loanOwed }),
    ...transfer(p.margin, { debit: a.escrowClaim, credit: a.marginDeposit }),
    ...transfer(price(p), { debit: a.escrowBank, credit: a.owedOnRelease }),
  ],
});

/** JE2, hypothetical: delivery is confirmed, and the escrow pays the supplier. */
export const releaseEscrow = (p: Purchase): Entry => ({
  id: 'releaseEscrow',
  transfers: [
    ...transfer(price(p), { debit: a.owedOnRelease, credit: a.escrowBank }),
    ...transfer(price(p), { debit: a.supplierBank, credit: a.sales }),
    ...transfer(price(p), { debit: a.machine, credit: a.escrowClaim }),
  ],
});

/** JE2 by time alone, hypothetical: the supplier is paid in advance. */
export const releaseByTime = (p: Purchase): Entry => ({
  id: 'releaseByTime',
  transfers: [
    ...transfer(price(p), { debit: a.owedOnRelease, credit: a.escrowBank }),
    ...transfer(price(p), { debit: a.supplierBank, credit: a.advanceReceived }),
    ...transfer(price(p), { debit: a.advancePaid, credit: a.escrowClaim }),
  ],
});

/** JE4, hypothetical: an objection sends the escrow back. */
export const returnEscrow = (p: Purchase): Entry => mirrored(fundEscrow(p), 'returnEscrow');
