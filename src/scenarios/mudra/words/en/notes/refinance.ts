import type { Noted } from '../../../words';

/** What to say of MUDRA's loans to lenders. */
export const notes: Noted<'refinance'> = {
  'mudra-asked': {
    say: [
      'This is wholesale: the lender has lent already and now borrows on the strength of what it has lent.',
      'The money behind it came largely from banks that had missed their targets for lending to priority sectors, such as small business, and had to place the shortfall.',
      'The condition is on the price: whoever takes this money may not charge the borrower more than the cap.',
    ],
    ask: 'Why would a lender with enough deposits of its own take this offer at all?',
  },
  'refinance-sanctioned': {
    say: [
      ({ spread }) => `The spread of ${spread} looks like profit, and out of it come the branch, the visits and every loan that is not repaid.`,
      'A cap at the base rate leaves little room for small loans, which take as much work as large ones.',
    ],
    ask: 'Would you make this loan for this spread?',
  },
  'refinance-drawn': {
    say: [
      'The picture now has two debts of the same size, and they do not touch: one between borrower and lender, one between lender and MUDRA.',
      'The borrower may never hear that MUDRA had anything to do with the loan.',
    ],
    ask: 'In what sense is this now a loan by MUDRA, and in what sense is it not?',
  },
  'both-first-instalments': {
    say: [
      'Two instalments leave on the same day, each with its own rate, and the lender keeps the difference in interest.',
      'If the first did not come in, the second would still have to go out.',
    ],
    ask: 'What does the lender do for the difference that it keeps?',
  },
  'both-paid-on': {
    say: [
      'For years the two debts have shrunk side by side, each with its own interest.',
      'That they run over the same months is a simplification of this walk; real terms were not found.',
    ],
    ask: 'What would happen if MUDRA wanted its money back sooner than the borrower pays?',
  },
  'both-repaid': {
    say: [
      'MUDRA has earned its interest without once having judged a shop: it judged the lender.',
      'The cap has made the loan cheaper for the borrower, and leaner for the lender, than one at a free rate.',
    ],
    ask: 'Who has gained most from the refinance: the borrower, the lender or MUDRA?',
  },
  'lender-pays-anyway': {
    say: [
      'Here one sees what refinance is not: the lender pays in full, and has less in hand than before.',
      'A guarantee shares a loss; refinance only lends.',
    ],
    ask: 'How many borrowers would have to fail before the lender could not pay MUDRA?',
  },
  'refinance-refused': {
    say: [
      'Cheap money with a condition competes with dearer money without one, and many lenders kept to their own deposits.',
      'For this borrower the refusal changes nothing: neither the rate nor the plan.',
    ],
    ask: 'Should MUDRA have raised its cap to reach more borrowers?',
  },
};
