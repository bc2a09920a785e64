import type { Noted } from '../../../words';

/** What to say of the loan as it might be on payment rails: all of it hypothetical. */
export const notes: Noted<'rails'> = {
  'rails-consent-given': {
    say: [
      'This is a thought experiment, and nothing of it happened: the same loan, with payment data and transfers in place of papers.',
      'Consent makes it quick, and consent has to be free: somebody who needs the loan can hardly say no.',
    ],
    ask: 'What else would the data show that is no business of the lender?',
  },
  'rails-scored': {
    say: [
      'Suppose receipts could speak for a borrower who has no record at all: that would be the gain.',
      'The loss would be with those who are paid in cash, since a score cannot see what is not recorded.',
    ],
    ask: 'Who would be worse off with a score than with a visit?',
  },
  'rails-signed': {
    say: ['Days would shrink to minutes, and so would the time to think again.', 'The contract would bind as much as one on paper.'],
    ask: 'Should there be a pause between the offer and the signature?',
  },
  'rails-escrow-funded': {
    say: [
      'An escrow answers the question left open on paper: who carries the risk between payment and delivery.',
      'A third party would hold the money, so both sides would have to trust that one instead of each other.',
    ],
    ask: 'Who would you want to hold the money, and who should watch over it?',
  },
  'rails-escrow-released': {
    say: [
      'The order would be turned round: first the machine, then the money.',
      'For the supplier that would be a change for the worse in time and for the better in certainty.',
    ],
    ask: 'Would a small supplier be able to deliver before being paid?',
  },
  'rails-use-proved': {
    say: [
      'The proof would be a by-product: the payment itself says who was paid, and the invoice says for what.',
      'It would prove a purchase and not a use, and a machine can be sold on the next day.',
    ],
    ask: 'What can a visit see that no invoice shows?',
  },
  'rails-receipts-swept': {
    say: [
      'Money would be set aside on the days on which it comes in, not asked for on the day it is due.',
      'It would smooth the month, and it would put the lender first in the queue, before rent and food.',
    ],
    ask: 'Would you agree to a share of each sale being held back?',
  },
  'rails-instalment-met': {
    say: [
      'Look at the figures: interest and repayment would be the same as on paper.',
      'The rails would change when the money is found, not how much is owed.',
    ],
    ask: 'What then has the borrower gained in this month?',
  },
  'rails-first-year': {
    say: [
      'A lender that sees the receipts would see trouble earlier, and might offer help earlier as well.',
      'It would see everything else too, every month, for as long as the loan lasts.',
    ],
    ask: 'How long should a consent last: for the application, or for the whole loan?',
  },
  'rails-two-years-on': {
    say: [
      'No class, no guarantee and no court would be any different, for these are rules about debts and not about transfers.',
      'What the rails would bring is warning; what follows from a warning would still be up to people.',
    ],
    ask: 'What should a lender be allowed to do on a warning alone?',
  },
  'rails-last-instalment': {
    say: [
      'The sum of the interest would be the same as on paper, for interest is the price of time.',
      'Cheaper handling might lower the rate one day; this walk does not claim so.',
    ],
    ask: 'If handling a small loan cost almost nothing, who would get the benefit?',
  },
  'rails-no-dues': {
    say: [
      'Compare the two walks: fewer papers, fewer visits, less trust needed between strangers, and the same debt.',
      'Who bears a loss, what security may be asked and what a borrower may be charged would all be as before.',
    ],
    ask: 'Which part of the loan on paper would you change first, and which would you leave to people?',
  },
};
