import type { Told } from '../../words';

/** Steps in which the hypothetical rails carry the loan another way: every title says so. */
export const steps: Told<'rails-otherwise'> = {
  'rails-objection-made': {
    title: () => 'Hypothetical: the borrower objects, and the escrow goes back',
    text: [
      ({ balance }) => `The lender has its money again, and the debt is undone: ${balance} is owed. As the escrow paid nobody, no interest has run.`,
      ({ marginHeld }) => `The lender holds ${marginHeld} of margin for the borrower, who may order again or give up.`,
    ],
  },
  'rails-order-given-up': {
    title: () => 'Hypothetical: the borrower gives up and gets the margin back',
    text: [
      ({ savings }) => `The account holds ${savings}, and the loan ends before it began. The supplier has sent no machine and had no money.`,
      () => 'Escrow decides who holds the money in a dispute, not who is right.',
    ],
  },
  'rails-escrow-timed-out': {
    title: () => 'Hypothetical: nobody objects in time, and the escrow pays',
    text: [
      ({ price }) => `Silence counts as consent: the supplier has ${price} and has yet to deliver.`,
      ({ balance, windowEnd }) =>
        `From today interest runs on ${balance}, machine or not. The goods are awaited until ${windowEnd}; the money can no longer be held back.`,
    ],
  },
  'rails-delivered-after': {
    title: () => 'Hypothetical: the machine comes after the money has gone',
    text: [
      ({ loan }) => `Since the release the borrower has owed ${loan} for a machine that was not there, as happens on paper.`,
      ({ nextDue }) => `Invoice and payee prove the use, and the first instalment falls due on ${nextDue}.`,
    ],
  },
  'rails-receipts-low': {
    title: ({ swept, instalment }) => `Hypothetical: the sweep sets aside ${swept} of ${instalment}`,
    text: [
      ({ receipts, sweepRate }) =>
        `Receipts are ${receipts}, and the sweep takes ${sweepRate} of them at most. Where that is too little, the lender sees it days ahead and warns the borrower.`,
      ({ savings }) => `The due date will take the rest from the account, which holds ${savings}.`,
    ],
  },
  'rails-instalment-short': {
    title: ({ arrears }) => `Hypothetical: on the due date ${arrears} is missing`,
    text: [
      ({ savings, stressClass }) =>
        `The due date has taken the sweep and then the account, where ${savings} is left. The loan is now classed as ${stressClass}.`,
      () => 'SMA, special mention account, marks a loan that is overdue and not yet non-performing. Data can warn; it cannot pay.',
    ],
  },
  'rails-person-asked': {
    title: ({ suggested, loan }) => `Hypothetical: ${suggested} is suggested, ${loan} asked for`,
    text: [
      ({ turnover }) => `The score knows ${turnover} of yearly receipts and nothing of the plan for the machine.`,
      () => 'A loan above the suggested sum is not refused by a computer: a person visits and judges it, as on paper.',
    ],
  },
};
