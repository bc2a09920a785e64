import type { Noted } from '../../../words';

/** What to say of paying early. */
export const notes: Noted<'early'> = {
  'prepaid-same-instalment': {
    say: [
      'What is paid early is all repayment, so it saves the interest of every month that would have followed.',
      'To keep the instalment and end sooner is the choice of somebody who is sure of the monthly income.',
    ],
    ask: 'Would you rather shorten the loan or make each month easier?',
  },
  'closed-sooner': {
    say: [
      'The lender has been repaid, and has earned less by it than it had planned.',
      'That is why some lenders charge for paying early: the interest they had counted on does not come.',
    ],
    ask: 'Is it fair to charge somebody for paying a debt before it is due?',
  },
  'prepaid-same-term': {
    say: [
      'The same early payment can buy two different things, and here it buys easier months.',
      'For a shop with bad seasons that may be worth more than the interest it forgoes.',
    ],
    ask: 'What would you have to know about the shop to advise it?',
  },
  'closed-on-time': {
    say: [
      'The end came on the day that was planned at the start, at a lower price.',
      'What the easier months have cost can be seen only beside the other way of replanning.',
    ],
    ask: 'Which of the two borrowers, this one or the one who ended sooner, has done better?',
  },
  'quote-asked': {
    say: [
      'Only the lender can say what it would cost to end the loan today, since interest runs by the day.',
      'The quote holds for some days only, because each day adds a little.',
      'In those years charges for ending early were a matter for each lender.',
    ],
    ask: 'Why might a lender not want to be repaid early?',
  },
  foreclosed: {
    say: [
      'Interest stops on the day of payment: who owes nothing pays nothing.',
      'The lender is free of the risk, and has to find another borrower for the money.',
    ],
    ask: 'Should the borrower keep a reserve rather than use all of it to end the loan?',
  },
  'foreclosed-no-dues': {
    say: [
      'The letter is the proof, and the report to the bureau comes later; in between only the paper shows that the debt is gone.',
      'Nobody but its owner has a claim on the machine any more.',
    ],
    ask: 'What could happen to a borrower who never asks for this letter?',
  },
  'quote-expired': {
    say: [
      'To ask has cost nothing, and not to answer changes nothing: the plan simply goes on.',
      'A later quote will be another number, because the debt and the days have changed.',
    ],
    ask: 'Is the next quote going to be higher or lower than this one?',
  },
};
