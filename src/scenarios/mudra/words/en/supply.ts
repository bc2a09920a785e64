import type { Told } from '../../words';

/** The transfer that comes back, and the machine that does not come. */
export const steps: Told<'supply'> = {
  'transfer-returned': {
    title: ({ balance }) => `The transfer comes back, and the borrower owes ${balance}`,
    text: [
      ({ price }) => `The supplier's account could not be credited, so ${price} is returned. The lender cancels the debt and charges no interest.`,
      ({ marginHeld }) => `It again holds the margin, ${marginHeld}, for the borrower.`,
    ],
  },
  'account-corrected': {
    title: () => "The borrower brings the supplier's correct account details",
    text: [({ marginHeld }) => `The order still stands. Until the lender pays again it keeps the ${marginHeld} of margin, and the loan costs nothing.`],
  },
  'transfer-sent-again': {
    title: ({ price }) => `The lender sends ${price} a second time`,
    text: [({ windowEndTime }) => `Loan and margin go together, as before. By ${windowEndTime} the supplier has the money, or it comes back once more.`],
  },
  'supplier-paid-at-last': {
    title: ({ balance }) => `The supplier is paid, and the borrower owes ${balance}`,
    text: [({ nextDue }) => `Interest counts from today, not from the first attempt. The due dates have moved with it: the first is ${nextDue}.`],
  },
  'machine-not-come': {
    title: () => 'The machine has not come, but the loan runs',
    text: [
      ({ balance }) => `The supplier has the money, the borrower has nothing and owes ${balance}. Interest and due dates do not wait for the machine.`,
      ({ windowEnd }) => `The lender wants machine, money or proof by ${windowEnd}, a time assumed here.`,
    ],
  },
  'supplier-refunded': {
    title: ({ price }) => `The supplier returns ${price}, which repays the loan`,
    text: [
      ({ charged }) => `An instalment fell due meanwhile and was paid. Interest up to today, a day chosen here, is the borrower's cost: ${charged}.`,
      ({ marginHeld, balance }) => `${balance} is owed. The lender holds the margin again, ${marginHeld}.`,
    ],
  },
  'order-given-up': {
    title: () => 'The borrower gives up the order and gets the margin back',
    text: [
      ({ savings, charged }) =>
        `The borrower's account holds ${savings}. The borrower owes nothing and has no machine; ${charged} of interest is gone, paid for money that only the supplier had.`,
    ],
  },
  'machine-came-late': {
    title: () => 'The machine comes late, and the lender has seen it',
    text: [
      () => 'An instalment had to be paid before the machine earned anything. The delay was the risk of the borrower, who had chosen the supplier.',
      ({ balance }) => `${balance} is owed, and the plan goes on.`,
    ],
  },
  'misuse-found': {
    title: () => 'The lender finds the loan misused and demands all of it back',
    text: [
      ({ owed, interest }) =>
        `The money has not bought what was agreed, and no instalment has been paid. A recall ends the plan. After thirty days' notice, a time assumed here, ${owed} is due today, ${interest} of it interest.`,
    ],
  },
  'misuse-repaid': {
    title: () => 'The borrower repays everything at once',
    text: [
      ({ paid, balance }) => `${paid} has been paid since the start, and ${balance} is owed. The lender has lost nothing.`,
      () => 'What became of the money is now between the borrower and the supplier.',
    ],
  },
};
