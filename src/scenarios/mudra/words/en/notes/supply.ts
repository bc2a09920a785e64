import type { Noted } from '../../../words';

/** What to say of the way of the money to the supplier, and of the goods. */
export const notes: Noted<'supply'> = {
  'transfer-returned': {
    say: [
      'A debt that was booked is undone by its mirror image, and not by rubbing it out: both entries stay in the books.',
      'No interest is due, because the supplier never had the money.',
    ],
    ask: 'Who would have lost if the payment had gone to the wrong account and stayed there?',
  },
  'account-corrected': {
    say: [
      'The failure has shown the system at its best: the money was back within hours, and the mistake had a name.',
      'Meanwhile the lender holds the margin again, and the borrower has to trust it once more.',
    ],
    ask: 'Who should check an account number: the one who gives it, or the one who pays?',
  },
  'transfer-sent-again': {
    say: [
      'The first attempt has left no trace in what the borrower owes.',
      'It has cost days, and a supplier who waits may sell the machine to somebody else.',
    ],
    ask: 'Why does the lender send loan and margin together, and not each on its own?',
  },
  'supplier-paid-at-last': {
    say: [
      'Interest follows the money and not the contract: it begins on the day on which the supplier is paid.',
      'That is why all due dates have moved along.',
    ],
    ask: 'What would have been unfair about counting from the first attempt?',
  },
  'machine-not-come': {
    say: [
      'Two contracts stand side by side, and they do not know of each other: one on the loan, one on the machine.',
      'If the second fails, the first goes on.',
      'Paying the supplier before delivery has put the whole of this risk on the borrower.',
    ],
    ask: 'What could have been agreed beforehand to prevent this?',
  },
  'supplier-refunded': {
    say: [
      'The loan ends as it began, by one payment, only the other way round.',
      'The supplier has had the use of the money and pays nothing for it; the borrower pays interest.',
    ],
    ask: 'Should the supplier pay the interest, and how would the borrower get it?',
  },
  'order-given-up': {
    say: [
      'Everybody has their money back except for the interest, and that has gone from the borrower to the lender.',
      'Whether or not anybody has cheated, it is the weakest of the three who has paid.',
    ],
    ask: 'How would you share the cost of this failure among the three?',
  },
  'machine-came-late': {
    say: [
      'The first instalment came out of savings or out of the old business, for the machine had earned nothing.',
      'A holiday from instalments at the start is made for such cases, but it has to be agreed before.',
    ],
    ask: 'How many months can a small shop pay for a machine that stands idle?',
  },
  'misuse-found': {
    say: [
      'The lender calls in the whole loan because its reason has gone: what was to earn the instalments was never bought.',
      'A recall hits hard, since few who have spent a loan can pay it back at once.',
    ],
    ask: 'Is it misuse if the money went to a hospital bill?',
  },
  'misuse-repaid': {
    say: [
      'The lender is whole, and that is all it asked for.',
      'How the borrower found such a sum at once, these books do not tell: perhaps from another debt.',
    ],
    ask: 'Would you as a lender lend to this borrower again?',
  },
};
