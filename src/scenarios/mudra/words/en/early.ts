import type { Told } from '../../words';

/** Steps in which the borrower pays before the plan asks for it. */
export const steps: Told<'early'> = {
  'prepaid-same-instalment': {
    title: ({ prepaid, monthsLeft }) => `The borrower pays ${prepaid} early; instalments left: ${monthsLeft}`,
    text: [
      ({ balance }) => `No interest is outstanding, so every rupee of it lowers the debt, now ${balance}.`,
      ({ instalment, interestLeft }) =>
        `The plan is drawn anew, with an instalment of ${instalment} and ${interestLeft} of interest to come. Where the instalment stays as it was, the loan ends sooner.`,
    ],
  },
  'closed-sooner': {
    title: ({ month, balance }) => `After ${month} instalments the balance is ${balance}`,
    text: [
      ({ paid, charged }) => `In all the borrower has paid ${paid}, of which ${charged} is interest.`,
      ({ interestInAll }) => `The plan of the offer came to ${interestInAll} of interest: a debt that is paid sooner bears less.`,
    ],
  },
  'prepaid-same-term': {
    title: ({ prepaid, instalment }) => `The borrower pays ${prepaid} early; each instalment is now ${instalment}`,
    text: [
      ({ balance, monthsLeft }) => `The debt falls to ${balance}. Instalments left: ${monthsLeft}.`,
      ({ interestLeft }) =>
        `Where their number stays as it was, each one shrinks. That eases every month but saves less: the debt lasts longer, and ${interestLeft} of interest is still to come.`,
    ],
  },
  'closed-on-time': {
    title: ({ month, balance }) => `After ${month} instalments the balance stands at ${balance}`,
    text: [
      ({ paid, charged, interestInAll }) => `Of the ${paid} paid, ${charged} is interest; the plan of the offer came to ${interestInAll}.`,
      () => 'The same early payment with an unchanged instalment saves more, since the debt falls faster.',
    ],
  },
  'quote-asked': {
    title: () => 'The borrower asks what it would cost to end the loan now',
    text: [
      ({ quote, balance, quoteInterest, quoteCharge, quoteUntil }) =>
        `Paying a loan off early is foreclosure. The price is ${quote}: balance ${balance}, interest to today ${quoteInterest}, charge ${quoteCharge}. It holds until ${quoteUntil}, a time assumed here.`,
      () => "Charges varied; RBI bars them on small firms' floating-rate loans made or renewed from 1 January 2026.",
    ],
  },
  foreclosed: {
    title: () => 'The borrower pays the quoted price, and the debt is gone',
    text: [
      ({ interest, balance }) =>
        `The lender charges ${interest} of interest, counted by the day since the last instalment. Then the account pays everything: ${balance} is owed.`,
      ({ charged, interestInAll }) => `Interest ends here, at ${charged} in all; the plan of the offer came to ${interestInAll}.`,
    ],
  },
  'foreclosed-no-dues': {
    title: () => 'The lender gives the borrower a no-dues letter',
    text: [
      ({ paid }) => `Towards the loan ${paid} has been paid, and the letter says that nothing more is owed.`,
      () => 'The lender gives up its charge on the machine. The credit bureau will see the loan closed with the next report.',
    ],
  },
  'quote-expired': {
    title: () => 'The quote runs out unpaid, and the plan goes on',
    text: [
      ({ balance, nextDue }) => `Nothing moves and nothing is lost: ${balance} is still owed, and the next instalment falls due on ${nextDue}.`,
      () => 'A later quote would count interest to a later day.',
    ],
  },
};
