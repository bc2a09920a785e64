import type { Told } from '../../words';

/** Steps in which other terms apply: a holiday, the edge of a band, a fee, a larger loan, the subsidy of 2020. */
export const steps: Told<'terms'> = {
  'holiday-agreed': {
    title: ({ holiday }) => `The machine is in use; months without instalments: ${holiday}`,
    text: [
      ({ balance, tenor }) =>
        `A moratorium is a holiday from instalments, so that the machine can earn first. It counts towards the ${tenor} months, and interest on ${balance} runs.`,
      ({ rate }) => `The rate is ${rate}. SBI published such terms in August 2018.`,
    ],
  },
  'holiday-interest-paid': {
    title: () => 'Three months pass without an instalment',
    text: [
      ({ interest, balance }) => `The last month's interest is ${interest}, and ${balance} is owed. Interest paid month by month leaves the debt where it was.`,
      ({ instalment }) => `The instalment for the months that remain is ${instalment}.`,
    ],
  },
  'after-holiday': {
    title: () => 'The first instalment after the holiday is paid',
    text: [
      ({ interest, principal }) => `It holds ${interest} of interest and ${principal} of principal, the part that lowers the debt.`,
      ({ balance }) => `Now ${balance} is owed. The holiday made nothing cheaper: fewer instalments have to repay the same loan.`,
    ],
  },
  'holiday-interest-added': {
    title: ({ charged }) => `Three months pass; interest charged so far: ${charged}`,
    text: [
      ({ balance }) => `Interest that is not paid joins the debt, now ${balance}, and bears interest itself.`,
      ({ instalment }) => `The instalment for the months that remain is ${instalment}. Interest paid each month keeps it smaller.`,
    ],
  },
  'edge-of-shishu': {
    title: ({ price, loan }) => `A price of ${price} settles at a loan of ${loan}`,
    text: [
      ({ nilUpTo }) =>
        `Up to ${nilUpTo} this lender asks no margin. Read on the loan, the rule might never settle for a price just above: without a margin the loan is over the mark, with one it is under.`,
      ({ category }) => `So it is read once, on the price. The loan decides the category: ${category}.`,
    ],
  },
  'tarun-sanctioned': {
    title: ({ loan, category }) => `The lender sanctions ${loan}; the category is ${category}`,
    text: [
      () => 'Tarun, the highest band in 2015, is for an established unit that grows.',
      ({ rate, fee, instalment }) =>
        `The rate is ${rate}, the instalment ${instalment}. A lender may also take a fee; here it is ${fee}. SBI published such terms in August 2018.`,
    ],
  },
  'tarun-fee-taken': {
    title: ({ fee }) => `The borrower signs, and the lender takes a fee of ${fee}`,
    text: [
      ({ savings }) => `It leaves the borrower's account, which holds ${savings}, before any of the loan is paid out. It is income of the lender.`,
      ({ margin }) => `The margin of ${margin} is due next. For Shishu loans most lenders waive the fee.`,
    ],
  },
  'tarun-plus-sanctioned': {
    title: ({ loan, category }) => `The lender sanctions ${loan} in the category ${category}`,
    text: [
      () => 'Tarun Plus is in force from 24 October 2024, for borrowers who have taken and repaid a Tarun loan. Before that day the scheme ended at Tarun.',
      ({ instalment }) => `The instalment is ${instalment}.`,
    ],
  },
  'shishu-lent': {
    title: ({ loan, category }) => `The lender pays out ${loan}; the category is ${category}`,
    text: [
      () =>
        'Shishu is the lowest band, for a start or a first loan. It has a ceiling and no stated floor; a press report of 2015 with loans "from Rs 50,000" was loose.',
      ({ margin, instalment }) => `The margin is ${margin}, the instalment ${instalment}.`,
    ],
  },
  'shishu-paid-to-may': {
    title: ({ month }) => `Instalments paid on their days: ${month}`,
    text: [
      ({ balance }) => `Nothing is overdue, and ${balance} is owed.`,
      () =>
        'Being in order counts: the relief of 2020 is for Shishu loans not in default on 31 March 2020. It lasts twelve months from June 2020. After a moratorium it starts in September; this explainer takes that to mean a holiday that lasts into June.',
    ],
  },
  'subvention-begins': {
    title: ({ subsidy }) => `The government pays ${subsidy} towards the interest`,
    text: [
      ({ opening, interest }) =>
        `The month's interest on ${opening} was ${interest}, paid with the instalment. A subvention gives two points of the yearly rate back, for twelve months.`,
      ({ balance }) => `It comes through SIDBI, MUDRA's parent, and lowers the debt to ${balance}.`,
    ],
  },
  'subvention-year': {
    title: ({ subsidies, subsidy }) => `In ${subsidies} months the government has paid ${subsidy} of interest`,
    text: [
      ({ balance }) =>
        `The relief is for twelve months of interest, the last beginning in May 2021, or in August after a holiday. From then on the borrower bears it all. Now ${balance} is owed.`,
      () => 'A month as a non-performing loan would have brought nothing. Apart from this, Mudra loans had no general subsidy.',
    ],
  },
};
