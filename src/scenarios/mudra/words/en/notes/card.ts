import type { Noted } from '../../../words';

/** What to say of the overdraft on a card. */
export const notes: Noted<'card'> = {
  'limit-sanctioned': {
    say: [
      'Stock is bought and sold again within weeks, so a shop needs money for short times, again and again, rather than once for years.',
      'A limit costs nothing until it is used, but the lender has to keep it ready.',
    ],
    ask: 'What would it cost to cover the same need with a loan paid out all at once?',
  },
  'card-live': {
    say: ['The daily caps are a fence against theft as well as against haste.', 'The lender has agreed to pay any shop, at any hour, without asking what for.'],
    ask: 'What does the lender know about a purchase made with this card?',
  },
  'cloth-bought': {
    say: ['For the seller this is cash; for the lender it is a loan, made in a second.', 'The debt is as large as the purchase and not as large as the limit.'],
    ask: 'On which day should the borrower buy, to pay as little interest as possible?',
  },
  'cash-drawn': {
    say: [
      'With cash the trail ends: the money may buy thread or pay for a feast.',
      'In a village it may still be the only money a seller takes, and the local agent brings it nearer than any branch.',
    ],
    ask: 'Should a lender forbid cash, if it cannot see what the cash buys?',
  },
  'card-paid-back': {
    say: [
      'Nobody has set a date, so it takes discipline to pay back from the takings of a good week.',
      'Every rupee paid in saves interest from the same day, and is there to be drawn again.',
    ],
    ask: 'For whom is a loan without due dates a help, and for whom a trap?',
  },
  'card-interest-paid': {
    say: [
      'The bill is small because it counts only the days and the rupees that were used.',
      'The lender may call the whole of it in at any time, which a loan with instalments does not allow.',
    ],
    ask: 'Which of the two is safer for the borrower, the card or the instalments?',
  },
  'limit-closed': {
    say: [
      'Used like this, a card costs a fraction of what a loan for the whole limit would have cost.',
      'Whoever never pays it down pays interest for good, without a date at which the debt would end.',
    ],
    ask: 'What would have to be true of a shop for the loan to be the better choice?',
  },
};
