import type { Told } from '../../words';

/** The lender's refusals and delays, and offers that come to nothing. */
export const steps: Told<'decide'> = {
  'record-asked-for': {
    title: () => 'The lender screens the application',
    text: [
      ({ loan, category }) => `It looks at the size (${loan}, so ${category}), the activity, and lists of defaulters.`,
      () => "Who passes is looked up at a credit bureau, which collects lenders' reports on those who borrow.",
    ],
  },
  'default-found': {
    title: () => 'The credit bureau answers: with a default the lender refuses',
    text: [
      () => 'A default is an earlier loan that was not repaid.',
      ({ loan }) =>
        `A lender that refuses a loan, here of ${loan}, must give its reasons in writing. The borrower may complain, or put the record right and come back.`,
    ],
  },
  'refusal-accepted': {
    title: () => 'The borrower accepts the refusal',
    text: [
      ({ savings }) => `No money has moved: the borrower's account holds ${savings}.`,
      () =>
        "Not everybody accepts a refusal. The scheme's first year, to March 2016, brought 4,617 official complaints: of delay, of refusal, of demands for collateral.",
    ],
  },
  'applied-again': {
    title: () => 'Half a year later the borrower comes back',
    text: [
      ({ price }) =>
        `The old default has been settled; that is assumed here, as is the half year. The need is still ${price}, and the lender begins from the beginning.`,
    ],
  },
  'sanctioned-second-time': {
    title: ({ loan }) => `The second application succeeds: the lender offers ${loan}`,
    text: [({ instalment }) => `Form, identity, screening, record and visit have all been gone through again. The instalment would be ${instalment} a month.`],
  },
  'plan-doubted': {
    title: () => 'The lender doubts the plan and asks a question',
    text: [
      ({ clockEnd, windowEnd }) =>
        `Its time to decide, until ${clockEnd}, stands still while it waits. The answer must come by ${windowEnd}, a time assumed here.`,
    ],
  },
  'doubt-answered': {
    title: ({ clockEnd }) => `The borrower answers, and the decision is due by ${clockEnd}`,
    text: [() => "The days of waiting have been added to the lender's time. It judges the plan once more."],
  },
  'decision-overdue': {
    title: () => "The lender's time runs out, and the borrower complains",
    text: [
      ({ loan, clockEnd }) => `A decision on the ${loan} was due by ${clockEnd}.`,
      () => 'The rule sets a time, but silence grants no loan: the application stays where it is.',
    ],
  },
  'offer-lapsed': {
    title: () => 'The offer runs out unanswered',
    text: [({ windowEnd }) => `It bound the lender until ${windowEnd}. There is no loan and no debt; a new one would need a new application.`],
  },
  'offer-accepted': {
    title: ({ loan }) => `The borrower accepts the offer of ${loan}`,
    text: [({ instalment }) => `It would be ${instalment} a month. But nothing is signed yet, and until then the borrower can still say no.`],
  },
  'offer-declined': {
    title: () => 'The borrower says no before signing',
    text: [({ savings }) => `Nothing is owed: only a signed agreement and money paid out make a debt. The borrower's account holds ${savings}.`],
  },
  'margin-unpaid': {
    title: () => 'The margin is not paid, and the loan lapses',
    text: [
      ({ margin }) => `Without the borrower's own share of the price, ${margin}, the lender pays nothing out.`,
      ({ savings }) => `Nothing is owed. The borrower's account holds ${savings}.`,
    ],
  },
  'margin-returned': {
    title: ({ marginDue }) => (marginDue ? 'The borrower cancels and gets the margin back' : 'The borrower cancels the loan'),
    text: [
      ({ marginDue, margin, savings }) =>
        marginDue
          ? `The lender held ${margin} for the borrower and returns it: the account holds ${savings}.`
          : `The borrower's account holds ${savings}, as before.`,
      () => 'The loan was never paid out, so there is no interest.',
    ],
  },
};
