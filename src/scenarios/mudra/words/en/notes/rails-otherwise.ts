import type { Noted } from '../../../words';

/** What to say where the hypothetical rails go another way. */
export const notes: Noted<'rails-otherwise'> = {
  'rails-objection-made': {
    say: [
      'On paper the borrower would by now owe for a machine that has not come; here an objection would be enough.',
      'It would put the supplier at risk instead, who may have built or shipped the machine already.',
    ],
    ask: 'How could a supplier be protected from an objection made in bad faith?',
  },
  'rails-order-given-up': {
    say: [
      'The failure would cost nobody any interest, because the money never reached anyone.',
      'Who was right would remain open, and no entry in any book answers that.',
    ],
    ask: 'Who should settle such a quarrel: a court, the payment company, or nobody?',
  },
  'rails-escrow-timed-out': {
    say: [
      'A default has to be chosen for silence, and each choice hurts somebody: here it is the borrower who forgets to object.',
      'The deadline would be there for honest suppliers, who must not wait for ever for a careless buyer.',
    ],
    ask: 'Should silence mean that the goods have come, or that they have not?',
  },
  'rails-delivered-after': {
    say: [
      'It would end well, and only by luck: in between the borrower would have stood as unprotected as on paper.',
      'A safeguard protects those who use it, and this borrower let it pass.',
    ],
    ask: 'How would you make sure that a borrower knows of the deadline?',
  },
  'rails-receipts-low': {
    say: ['The lender would see the bad month while it is still going on.', 'Seeing is not having: the missing sum would have to come from somewhere.'],
    ask: 'With several days of warning, what would you do as the borrower?',
  },
  'rails-instalment-short': {
    say: [
      'Every automatic means would have been used, and the sum would still not be there.',
      'The rule for a late instalment would be the same, and so would be the day on which the count begins.',
    ],
    ask: 'Would it have been better for the borrower if the sweep had left some money for the shop?',
  },
  'rails-person-asked': {
    say: [
      'A score would answer the easy cases and pass the others on, and how it passes them on would matter most.',
      'What the data do not contain, a new machine and new customers, is just what this loan is for.',
    ],
    ask: 'How can a score learn about plans, if it only knows the past?',
  },
};
