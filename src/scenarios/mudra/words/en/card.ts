import type { Told } from '../../words';

/** Steps of a limit on a card, drawn and paid back at will. */
export const steps: Told<'card'> = {
  'limit-sanctioned': {
    title: ({ loan, limit }) => `Of ${loan} sanctioned, ${limit} goes on a card`,
    text: [
      ({ rate }) => `Working capital, money for stock, is lent as an overdraft: a limit to draw on when needed, at ${rate} on what is drawn.`,
      ({ cardShare }) => `This walk follows the card alone. Its share, ${cardShare}, is chosen here; no official one was found.`,
    ],
  },
  'card-live': {
    title: () => 'The lender opens the limit on a RuPay MUDRA card',
    text: [
      ({ unused }) =>
        `RuPay is India's own card network. All ${unused} of the limit is free; no money has moved and nothing is owed. This day, and one for each use of the card, are chosen here.`,
      ({ tillCap, machineCap }) => `Daily caps: ${tillCap} at shop tills, ${machineCap} in cash, as SBI published them in August 2018.`,
    ],
  },
  'cloth-bought': {
    title: ({ bought }) => `The borrower buys cloth for ${bought} with the card`,
    text: [
      ({ balance, unused }) => `The lender pays the shop at once, and the borrower owes the lender ${balance}. Of the limit ${unused} is left.`,
      () => 'Interest runs from today, only on what is drawn, and is counted day by day.',
    ],
  },
  'cash-drawn': {
    title: ({ cash }) => `The borrower draws ${cash} in cash`,
    text: [
      () => 'It comes from a cash machine or from a business correspondent, a local agent who acts for the bank.',
      ({ balance, unused }) => `Now ${balance} is drawn and ${unused} is left. What the cash buys, the lender cannot see.`,
    ],
  },
  'card-paid-back': {
    title: ({ balance }) => `The borrower pays into the card; ${balance} is still drawn`,
    text: [
      ({ unused }) => `There is no day on which it must be done. What is paid back can be drawn again: ${unused} is free.`,
      () => 'From today interest runs on the smaller sum. A term loan, paid out once, cannot be drawn again.',
    ],
  },
  'card-interest-paid': {
    title: () => "The card's interest for the month falls due and is paid",
    text: [
      ({ interest, rate }) => `It is ${interest}: ${rate} a year on what was drawn each day, over a year of 365 days: a way of counting chosen here.`,
      ({ balance }) =>
        `The drawn ${balance} may stay, for an overdraft has no instalments. But the lender can call it in at any time, and it reviews the limit once a year.`,
    ],
  },
  'limit-closed': {
    title: () => 'The borrower pays off the card and closes the limit',
    text: [
      ({ interest, balance }) => `Interest since the last due date, ${interest}, is charged, and all that was drawn is paid: ${balance} is owed.`,
      ({ charged }) => `Interest came to ${charged} in all. On a loan paid out in full it would have run on the whole sum.`,
    ],
  },
};
