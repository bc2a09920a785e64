import type { Told } from '../../words';

/** Steps of the loan on payment rails it never ran on: every title says so. */
export const steps: Told<'rails'> = {
  'rails-consent-given': {
    title: () => 'Hypothetical: one consent stands in for the papers',
    text: [
      ({ turnover }) => `None of this happened under Mudra. With one consent the lender reads who the borrower is and what comes in: ${turnover} a year.`,
      () => 'Nearest to it are Aadhaar e-KYC, since 2013, and account aggregators, live since 2 September 2021.',
    ],
  },
  'rails-scored': {
    title: ({ suggested }) => `Hypothetical: a score from receipts suggests ${suggested}`,
    text: [
      ({ turnover, loan }) =>
        `It is a fifth of ${turnover} a year, but never more than the scheme lends. The borrower asks for ${loan}; up to the suggested sum the answer takes minutes, above it a person looks.`,
      () => 'Nearest to it is approval in principle in 59 minutes, since 2 November 2018.',
    ],
  },
  'rails-signed': {
    title: () => 'Hypothetical: offer, acceptance and signature take minutes',
    text: [
      ({ instalment }) =>
        `The borrower signs online for an instalment of ${instalment}. The nearest real thing is the signature by Aadhaar in SBI's later e-Mudra.`,
      ({ margin, savings }) => `The margin of ${margin} is not paid ahead. One debit will take it with the loan; the account holds ${savings}.`,
    ],
  },
  'rails-escrow-funded': {
    title: ({ escrow }) => `Hypothetical: loan and margin wait in escrow, ${escrow} in all`,
    text: [
      ({ windowEnd }) => `Escrow is money held by a third party until a condition is met: delivery confirmed, or no objection by ${windowEnd}.`,
      ({ balance }) => `The debt of ${balance} is booked, but bears interest only from the release. A firm proposed escrow for Mudra loans in 2018.`,
    ],
  },
  'rails-escrow-released': {
    title: () => 'Hypothetical: delivery is confirmed, and the escrow pays',
    text: [
      ({ price }) => `The supplier has its ${price} and the borrower has the machine. Neither had to trust the other first.`,
      ({ balance }) => `In the real process, on paper, the supplier is paid before it delivers. Interest on ${balance} runs from today.`,
    ],
  },
  'rails-use-proved': {
    title: () => 'Hypothetical: invoice and payee prove what the money bought',
    text: [
      () => 'The payee is the seller of the quotation and the invoice names the machine, so nobody has to visit. No real counterpart was found.',
      ({ instalment, nextDue }) => `The plan is the usual one: ${instalment} a month, first due on ${nextDue}.`,
    ],
  },
  'rails-receipts-swept': {
    title: ({ swept }) => `Hypothetical: ${swept} of the month's receipts is set aside`,
    text: [
      ({ sweepRate, instalment, receipts }) =>
        `A sweep takes ${sweepRate} of each digital receipt until the instalment of ${instalment} is there, never more. This month ${receipts} came in.`,
      () => 'Collecting from receipts is an aim of OCEN, an open credit network begun in July 2020.',
    ],
  },
  'rails-instalment-met': {
    title: () => 'Hypothetical: the due date takes the sweep first, then the account',
    text: [
      ({ savings }) => `The account makes up what the sweep lacks, and now holds ${savings}.`,
      ({ interest, principal, balance }) =>
        `Interest takes ${interest}; ${principal} is principal and lowers the debt to ${balance}. The arithmetic is that of the loan on paper.`,
    ],
  },
  'rails-first-year': {
    title: ({ month, balance }) => `Hypothetical: after ${month} instalments ${balance} is owed`,
    text: [
      () =>
        'Each month a part of the receipts is set aside, and on the due date it pays. UPI, on which such receipts could travel, opened to the public on 25 August 2016.',
      ({ charged }) => `Interest so far is ${charged}, as on paper: rails change how money travels, not its price.`,
    ],
  },
  'rails-two-years-on': {
    title: ({ month, balance }) => `Hypothetical: ${month} instalments are paid, and ${balance} is left`,
    text: [
      ({ charged }) => `None was late, and interest has come to ${charged}.`,
      () =>
        'Falling receipts would have warned the lender before a due date. The classes of overdue loans, the guarantee and the courts would have been the same as on paper.',
    ],
  },
  'rails-last-instalment': {
    title: ({ balance }) => `Hypothetical: the borrower pays again, and ${balance} is owed`,
    text: [
      ({ lastInstalment }) => `The plan's last instalment, ${lastInstalment}, takes what the rounding of the others has left.`,
      ({ charged }) => `Interest has come to ${charged}. It is the price of time, and time is what these rails do not shorten.`,
    ],
  },
  'rails-no-dues': {
    title: () => 'Hypothetical: the lender gives a no-dues letter',
    text: [
      ({ paid, record }) =>
        `In all ${paid} has been paid. The lender gives up its charge on the machine and reports the loan; its record at the bureau: ${record}.`,
      () => 'What security may be asked, who bears a loss and the cap on refinanced rates are as on paper.',
    ],
  },
};
