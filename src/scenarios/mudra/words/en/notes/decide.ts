import type { Noted } from '../../../words';

/** What to say of the lender's decision, and of the borrower's. */
export const notes: Noted<'decide'> = {
  'record-asked-for': {
    say: [
      'The cheap tests come first, the dear ones later: a look at a list takes minutes, a visit half a day.',
      'Who fails an early test is never visited, so an error in a list weighs more than an error of judgement.',
    ],
    ask: 'What should happen if the record shows the default of another person of the same name?',
  },
  'default-found': {
    say: [
      'The lender learns from a stranger what it could not have seen in the shop.',
      'The duty to give reasons in writing is the only thing that lets the borrower find out what went wrong.',
    ],
    ask: 'For how long should an old default stand in the way of a new loan?',
  },
  'refusal-accepted': {
    say: [
      'A refusal that is accepted leaves nothing in the books, and still it may be the end of a plan.',
      'Those who complained in the first year did so about delay, about refusal, and about being asked for security that banks may not demand.',
    ],
    ask: 'Where else can this borrower turn, and at what price?',
  },
  'applied-again': {
    say: [
      'Refusal was not for ever: the way back is to settle the old debt and to begin again.',
      'Nothing of the first application counts any more, so the borrower pays twice with time.',
    ],
    ask: 'Should a settled default be forgotten, or only forgiven?',
  },
  'sanctioned-second-time': {
    say: [
      'The same shop, the same plan, the same lender, and another answer: what has changed is the record.',
      'It shows how much hangs on a past debt, and how little on the machine.',
    ],
    ask: 'Was the lender right the first time, now that it says yes?',
  },
  'plan-doubted': {
    say: [
      'Doubt is cheaper now than later: a question costs days, and a bad loan costs money for years.',
      'Since the clock stands still, a lender that asks slowly loses nothing by it.',
    ],
    ask: 'What kind of question would you put to a shop that has never had a machine?',
  },
  'doubt-answered': {
    say: [
      'A good answer is one that can be checked: an order book says more than an assurance.',
      'The date has moved by exactly the days of waiting, so neither side has gained time by asking or answering.',
    ],
    ask: 'Who has the better view of how this plan will turn out, the borrower or the lender?',
  },
  'decision-overdue': {
    say: [
      'A time limit without a consequence is a wish: the rule says when, and does not say what happens otherwise.',
      'Delay was among the complaints the scheme received in its first year.',
    ],
    ask: 'What should silence mean: yes, no, or a fine?',
  },
  'offer-lapsed': {
    say: [
      'The lender had to keep money and terms ready, so it cannot be bound for ever.',
      'The borrower loses nothing but the work, since an unanswered offer is no debt.',
    ],
    ask: 'What might keep somebody from answering an offer they had worked for?',
  },
  'offer-accepted': {
    say: [
      'A yes by word is not yet a loan: the signature makes the contract, and the payment makes the debt.',
      'Each of these steps leaves the borrower a last look at the terms.',
    ],
    ask: 'Which line of the offer would you read twice before you sign?',
  },
  'offer-declined': {
    say: ['Only one of the two could still say no, and has said it.', 'The lender has lost a visit and some hours, which it cannot charge to anybody here.'],
    ask: 'Should a lender be allowed to charge for an offer that is declined?',
  },
  'margin-unpaid': {
    say: [
      'The loan fails on the part that is not lent.',
      'It is hard on the borrower who has everything but savings, and that is what the margin is there to find out.',
    ],
    ask: 'Would it help to borrow the margin from somebody else, and what would the lender say to that?',
  },
  'margin-returned': {
    say: [
      'What the lender held it owed, and now it pays: that it was able to is the point of keeping such money apart.',
      'Without a payment there is no loan, and without a loan there is no interest.',
    ],
    ask: 'Up to which step could the borrower still have called this off for nothing?',
  },
};
