import type { Noted } from '../../../words';

/** What to say of other terms: holidays, bands, fees and a subvention. */
export const notes: Noted<'terms'> = {
  'holiday-agreed': {
    say: [
      'A machine has to be set up, learnt and made known before it earns, and a holiday gives it that time.',
      'It is time and not money: interest runs, and the end of the loan does not move.',
    ],
    ask: 'Which kinds of business need longest until the first sale?',
  },
  'holiday-interest-paid': {
    say: [
      'The borrower pays for having the money and has paid nothing of the debt.',
      'It keeps the debt from growing, at the price of a bill in months without takings.',
    ],
    ask: 'From what does one pay interest before the machine has earned anything?',
  },
  'after-holiday': {
    say: [
      'The months of rest are made up for by the others: the same debt over fewer payments.',
      'In all, this loan costs more interest than the same one without a holiday.',
    ],
    ask: 'Was the holiday worth its price?',
  },
  'holiday-interest-added': {
    say: [
      'Interest that is not paid becomes debt, and then it bears interest itself.',
      'In a few months that is little; over years it is what makes debts run away.',
    ],
    ask: 'Which would you choose at the start: to pay the interest each month, or to let it grow?',
  },
  'edge-of-shishu': {
    say: [
      'Rules with a threshold do odd things at the threshold, and a rupee more in the price can change the terms.',
      'If the margin depended on the loan and the loan on the margin, the two would chase each other; somebody has to say which comes first.',
    ],
    ask: 'If you sold machines, what would you do to a price just above such a line?',
  },
  'tarun-sanctioned': {
    say: [
      'In its first year few loans of the scheme were this large, but they took nearly a quarter of its money.',
      'For the lender one such loan takes no more visits than a small one, and brings many times the interest.',
    ],
    ask: 'Should a scheme be judged by how many it reaches, or by how much it lends?',
  },
  'tarun-fee-taken': {
    say: [
      'The fee is paid before a rupee of the loan has been seen, and it is not in the rate.',
      'Two offers at the same rate can differ in price by this alone.',
    ],
    ask: 'How would you compare a loan with a fee and a lower rate to one without a fee?',
  },
  'tarun-plus-sanctioned': {
    say: [
      'The ladder has a rule for climbing: the next rung is for those who have repaid the one below.',
      'To the lender a loan repaid is the best evidence there is, better than any plan.',
    ],
    ask: 'What happens to a good business that has never needed a loan before?',
  },
  'shishu-lent': {
    say: [
      'Most loans of the scheme in its first years were of this band; a stall, a sewing machine, a first stock.',
      'Where the margin is nothing, the lender has no cushion at all.',
    ],
    ask: 'What would make you lend to somebody with no record and no share of their own?',
  },
  'shishu-paid-to-may': {
    say: ['Paying on time had an unexpected reward: only those in order on one particular day were helped later.', 'Nobody knew that day beforehand.'],
    ask: 'Is it fair to help those who were in order, and not those who had fallen behind?',
  },
  'subvention-begins': {
    say: [
      'The state pays a part of the interest and not of the debt, and it pays the lender and not the borrower.',
      'For a loan of this size it is a small sum; for millions of loans it is a programme.',
    ],
    ask: 'What could the state have done with the same money instead?',
  },
  'subvention-year': {
    say: ['The help was tied to paying on time, so it rewarded the habit as well as easing the year.', 'It ends on a date and not when the need ends.'],
    ask: 'Did this help the borrower, the lender, or both?',
  },
};
