import type { Told } from '../../words';

/** Steps of the wholesale loan behind the retail one: MUDRA lends to the lender. */
export const steps: Told<'refinance'> = {
  'mudra-asked': {
    title: () => 'The lender asks MUDRA to refinance the loan',
    text: [
      () => 'MUDRA, in 2015 a finance company and no bank, lends to lenders and never to shopkeepers.',
      ({ rate, rateCap }) =>
        `The days it takes to answer are chosen here. It caps what the borrower may be charged: here ${rate} against a cap of ${rateCap}. A commercial bank's cap is its base rate, the lowest at which it lends.`,
    ],
  },
  'refinance-sanctioned': {
    title: ({ refinanceRate }) => `MUDRA agrees to lend to the lender at ${refinanceRate}`,
    text: [
      ({ rate, spread }) =>
        `The lender charges the borrower ${rate}. The difference is its spread, ${spread} a year of what is lent: it has to pay for the work and for loans that fail.`,
      ({ refinanceOffer }) => `The lender in turn will pay MUDRA ${refinanceOffer} a month.`,
    ],
  },
  'refinance-drawn': {
    title: ({ refinanceDrawn }) => `MUDRA pays ${refinanceDrawn} to the lender, not to the borrower`,
    text: [
      ({ balance }) => `For the borrower nothing changes: ${balance} is owed to the lender, on the same terms.`,
      ({ refinanceOwed }) => `The lender now owes MUDRA ${refinanceOwed}, over as many months as the loan has left and on its due dates: a simplification.`,
    ],
  },
  'both-first-instalments': {
    title: () => 'The borrower pays the lender, and the lender pays MUDRA',
    text: [
      ({ interest, principal }) => `The borrower's instalment is ${interest} of interest and ${principal} of principal, the part that lowers the debt.`,
      ({ refinanceInstalment, refinanceInterest, refinancePrincipal }) =>
        `The lender's ${refinanceInstalment} to MUDRA is ${refinanceInterest} of interest and ${refinancePrincipal} of principal.`,
    ],
  },
  'both-paid-on': {
    title: ({ month, balance }) => `After ${month} instalments the borrower owes the lender ${balance}`,
    text: [
      ({ refinanceMonths, refinanceOwed }) => `The lender has paid MUDRA ${refinanceMonths} times and owes it ${refinanceOwed}.`,
      () => 'Each month it keeps the difference between the two interests. MUDRA and the borrower have not exchanged a rupee.',
    ],
  },
  'both-repaid': {
    title: ({ balance }) => `Borrower and lender both pay again; the borrower owes ${balance}`,
    text: [
      ({ refinanceOwed, charged }) => `The lender owes MUDRA ${refinanceOwed}. The borrower's interest comes to ${charged} in all.`,
      () => "A part of it paid for MUDRA's money. The rest is the lender's, which has borne the risk of the loan.",
    ],
  },
  'lender-pays-anyway': {
    title: () => 'The borrower misses an instalment, and the lender still pays MUDRA',
    text: [
      ({ arrears, refinanceInstalment }) =>
        `The borrower is ${arrears} behind. The lender's own ${refinanceInstalment} is due all the same, and it pays from its own funds.`,
      ({ refinanceOwed }) => `It still owes MUDRA ${refinanceOwed}. Refinance brings money, not cover: the risk stays with the lender.`,
    ],
  },
  'refinance-refused': {
    title: ({ rate, rateCap }) => `MUDRA holds the rate of ${rate} against its cap of ${rateCap}`,
    text: [
      () => "Above the cap there is no refinance. The lender then keeps the loan on its own deposits, and the borrower's plan stays as it is.",
      ({ refinanceRate }) =>
        `MUDRA's money, at ${refinanceRate}, comes with that condition. In 2015-16 the demand for it was weak. The days until this answer are chosen here.`,
    ],
  },
};
