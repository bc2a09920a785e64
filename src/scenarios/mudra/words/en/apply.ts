import type { Told } from '../../words';

/** Applications that wait for papers, are outside the scheme, or are taken back. */
export const steps: Told<'apply'> = {
  'outside-scheme': {
    title: ({ activity }) => `The lender checks the activity: ${activity}`,
    text: [
      () => 'Mudra loans are for making, trade and services, and since 1 April 2016 for work allied to farming, such as dairy.',
      () => 'On this day the activity is outside, and the enquiry ends here, before any form.',
    ],
  },
  'above-the-bands': {
    title: ({ loan, category }) => `By its size a loan of ${loan} is ${category}`,
    text: [
      () => 'Mudra loans end at ₹10 lakh (₹10,00,000). Tarun Plus goes up to ₹20 lakh, but only since 24 October 2024 and after a Tarun loan repaid.',
      () => 'Larger loans are ordinary business loans, on other terms.',
    ],
  },
  'identity-mismatch': {
    title: () => 'The lender finds that the identity papers do not match',
    text: [
      ({ windowEnd }) => `The application waits. The borrower has until ${windowEnd}, a time assumed here, to bring better ones.`,
      () => 'The time in which the lender must decide has not begun.',
    ],
  },
  'identity-cleared': {
    title: () => 'Better papers match, and the application gets its number',
    text: [({ loan, category }) => `Days are all it has cost. The application is as it was: a loan of ${loan}, by its size ${category}.`],
  },
  'papers-missing': {
    title: () => 'The lender lists the papers that are missing',
    text: [
      () => "Only a complete application starts the lender's clock; this one waits.",
      ({ windowEnd }) => `The borrower has until ${windowEnd}, a time assumed here, to bring what is on the list.`,
    ],
  },
  'papers-supplied': {
    title: () => 'The borrower brings the missing papers',
    text: [({ loan }) => `The lender compares them with its list. It has promised nothing yet about the ${loan}.`],
  },
  'complete-at-last': {
    title: ({ clockEnd }) => `The papers are complete: an answer is due by ${clockEnd}`,
    text: [() => "The lender's time counts from today, not from the first visit. What the gaps have cost is the borrower's time."],
  },
  'papers-overdue': {
    title: () => 'The papers do not come, and the application lapses',
    text: [
      ({ windowEnd }) => `The time for them ended on ${windowEnd}. No money has moved, and nobody owes anything.`,
      () => 'This is no refusal: the borrower may start again.',
    ],
  },
  'papers-gathered': {
    title: () => 'The borrower asks the lender and gathers the papers',
    text: [
      () => 'The form has one page for a Shishu loan and three for larger ones. Proof of identity and of the business goes with it.',
      ({ price, margin }) => `Of a price of ${price} the borrower would have to pay ${margin}: the margin.`,
    ],
  },
  'applicant-withdrew': {
    title: () => 'The borrower thinks again and withdraws',
    text: [({ savings }) => `Nothing has been signed, so nothing is owed. The borrower's account holds ${savings}, as before.`],
  },
};
