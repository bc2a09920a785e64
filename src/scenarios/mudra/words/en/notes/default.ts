import type { Noted } from '../../../words';

/** What to say of instalments that are missed, and of the ways back. */
export const notes: Noted<'default'> = {
  'instalment-missed': {
    say: [
      'A day late is not a loss, and the rule counts from the first day all the same: the earlier a sign is seen, the more can still be done.',
      'No book shows the missed payment itself, because no money has moved; only the calendar has.',
    ],
    ask: 'If you were the lender, would you call on the first day or wait?',
  },
  'arrears-paid': {
    say: [
      'The class goes back to the best one at once, which is a strong reason to pay everything and not a part.',
      'It has cost the borrower interest on a debt that stayed higher for longer.',
    ],
    ask: 'Should a loan that was late once be treated like one that never was?',
  },
  'became-sma-1': {
    say: [
      'Arrears grow in two ways: the old instalment stays unpaid, and every month a new one falls due on top.',
      'From now on other lenders can see it, so a door that is still open today may be shut next month.',
    ],
    ask: 'Does it help the lender or harm it that the others know?',
  },
  'cover-fixed': {
    say: [
      'What counts for the pool is how the loan stood when it was put in, not how it stands today.',
      'The cover does not make the loan any better; it only settles beforehand who will share a loss.',
    ],
    ask: 'Why might a fund refuse loans that are already overdue when they are reported?',
  },
  'became-sma-2': {
    say: [
      'This is the last moment at which an answer can still be chosen: help, a new plan, or the end.',
      'For loans of this size the branch itself has to decide, that is, people who know the shop.',
    ],
    ask: 'Which of the three would you choose, and what would you need to know first?',
  },
  'became-npa': {
    say: [
      'Nothing has happened on this day except that it has come: ninety days are over, and a rule changes the books.',
      'The lender stops counting interest it has not received, and puts money aside, so its profit falls before any money is lost.',
      'What the borrower owes does not change by one rupee.',
    ],
    ask: 'Why does the rule not leave it to the lender to say when a loan has failed?',
  },
  'npa-reported': {
    say: [
      'The same fact now stands in three places, in the books of the lender, at the bureau, and in the mind of every later lender.',
      'The debt can be paid in a day, and the record of the default outlasts it.',
    ],
    ask: 'Who gains from it that a failure is remembered?',
  },
  'oldest-paid': {
    say: [
      'A payment goes to the oldest debt first, so even a part moves the class.',
      'The count does not begin anew, though: it goes on from the next unpaid day, and another missed month brings everything back.',
    ],
    ask: 'With money for one instalment only, when would you pay it?',
  },
  'all-arrears-paid': {
    say: [
      'Up to the line one instalment was enough to move the class; beyond it only all arrears count.',
      'The lender gets back what it had set aside, so its loss was a caution and not a fact.',
    ],
    ask: 'Is it right that paying half of the arrears does not better the class at all?',
  },
  'back-on-plan': {
    say: [
      'From the outside the plan looks as though nothing had happened.',
      'The interest of the bad months has been paid as well, so the borrower has borne the cost of being late.',
    ],
    ask: 'What would keep the same borrower from missing the next bad season?',
  },
  doubtful: {
    say: [
      'The longer a loan is not paid, the less of it comes back; the rule puts a number on that and takes it from the profit.',
      'The lender keeps a note of the interest it no longer counts, because the borrower owes it still.',
    ],
    ask: 'If each bad loan costs profit year after year, what does that do to the wish to make small loans?',
  },
  'doubtful-longer': {
    say: [
      'Time alone has done this: nobody has decided anything, and the books say that less is left.',
      'Meanwhile the debt of the borrower has grown, so the two figures move apart.',
    ],
    ask: 'Which of the two figures is nearer to the truth?',
  },
  'loss-asset': {
    say: [
      'The lender has paid for this loan in full, out of its profits, step by step.',
      'For the borrower the debt is as alive as on the first day, and larger.',
    ],
    ask: 'If the lender counts the money as gone, should it still try to collect?',
  },
  'plan-restructured': {
    say: [
      'A smaller instalment for longer is a bet on both sides that the business will go on.',
      'It is no gift, since every added month bears interest; and a plan too easy only puts the failure off.',
    ],
    ask: 'How would you tell a shop that needs time from one that will never pay?',
  },
  'new-plan-kept': {
    say: [
      'One payment proves little, and still it is the first on its day for months.',
      'The instalments of the bad months are inside the new debt, so they are being paid after all.',
    ],
    ask: 'What would have come back to the lender by now if it had gone to court instead?',
  },
};
