import type { Noted } from '../../../words';

/** What to say of refunds after the exchange. */
export const notes: Noted<'refunds-later'> = {
  'late-refund-asked': {
    say: [
      'The buyer paid in yuan and wants yuan back, but what lies in the pool is another currency by now.',
      'To go back, the money has to cross the border a second time, and a second rate comes into play.',
      'Which rate counts is a question of the contract, and the sources do not agree for 2015.',
    ],
    ask: 'Which rate would you call fair: that of the payment, or that of the refund?',
  },
  'late-refund-taken': {
    say: [
      'Under this rule the buyer and the merchant both know beforehand what they get and what they give.',
      'The one who promised that is Alipay, so a move of the rate between the two days is its affair.',
    ],
    ask: 'Which of the three parties could now gain from a change of the rate?',
  },
  'late-refund-received': {
    say: [
      'The buyer ends where the buyer began, to the last fen, which is what most people mean by a refund.',
      'Somebody else had to carry the difference to make it look so simple.',
    ],
    ask: 'Where in the books would you look to see what this promise has cost?',
  },
  'day-rate-taken': {
    say: [
      'The foreign price is given back exactly, so measured in the currency of the shop this is a full refund.',
      'It is capped: the buyer can lose by the rate under this rule, and cannot gain.',
    ],
    ask: 'Is it still a full refund if the buyer gets fewer yuan than were paid?',
  },
  'day-rate-received': {
    say: [
      'The shop may swear that it has refunded everything, the buyer may swear that something is missing, and both are right.',
      'They count in different currencies.',
    ],
    ask: 'How would you explain this on the web page of a shop, in one line?',
  },
  'next-rate-taken': {
    say: [
      'It mirrors the payment, whose currency was bought a day later too.',
      'The rule is in later pages of Alipay; for 2015 it is one possibility among others.',
    ],
    ask: 'Who would want a rule under which nobody knows the sum on the day?',
  },
  'next-rate-received': {
    say: [
      'Three rules, one sale, and three sums of yuan for the same buyer.',
      'None of the three is wrong; each of them hands the risk of a rate to somebody else.',
    ],
    ask: 'Which of the three rules would you choose as a buyer, and which as a shop?',
  },
  'refund-asked-late': {
    say: [
      'The merchant has been paid and has nothing left at Alipay, and only now does the buyer want the money back.',
      'What was paid out is beyond reach: Alipay cannot take it from a bank account abroad.',
    ],
    ask: 'Where could the money for this refund come from?',
  },
  'refund-waits': {
    say: ['Willing is not able: the shop wants to refund, and there is no way to pay money in.', 'So one buyer waits until other buyers buy.'],
    ask: 'What should the shop tell its customer today?',
  },
  'refund-still-waits': {
    say: [
      'Each try costs nothing and changes nothing until a sale comes in.',
      'A busy shop will hardly notice the rule; a shop that has stopped selling to China may never get out of it.',
    ],
    ask: 'Is anybody to blame for the delay?',
  },
  'new-sales-come': {
    say: [
      'It is the money of new sales that will pay for the return of an old one.',
      'For the shop that comes to the same; for the buyer it has meant waiting on the shopping of strangers.',
    ],
    ask: 'Would it have been better to keep a part of every pay-out back for such cases?',
  },
  'refund-paid-at-last': {
    say: [
      'Counted at the rate of the payment, the buyer gets the same yuan in spite of the wait; under another rule the wait would have had a price.',
      'The next wire to the shop will be smaller by this refund.',
    ],
    ask: 'Who has financed whom in the time between?',
  },
  'refund-expired': {
    say: [
      'A promise that cannot be kept needs an end, or the request would be tried for ever.',
      'The end is hard on the buyer, who did nothing wrong and has nothing in hand.',
    ],
    ask: 'What could the buyer have done in these months to get the money by another way?',
  },
  'failure-read': {
    say: [
      'The system has done its part by saying clearly that it has failed.',
      'What is left is an ordinary debt between a shop and its customer, in two countries.',
    ],
    ask: 'Is a clear failure better for the shop than a request that is still waiting?',
  },
  'refund-fails-at-once': {
    say: [
      'An answer at once is not a better answer: the shop knows where it stands, and has to remember to ask again.',
      'The other way is slower to answer and keeps on trying by itself.',
    ],
    ask: 'Which would you build into a shop: an answer at once, or a request that waits?',
  },
  'asked-after-window': {
    say: [
      'The law of the land of the shop may give the buyer longer than the contract with Alipay does.',
      'The window limits only this channel, not what the shop owes its customer.',
    ],
    ask: 'Why does a payment company want an end to the time in which a payment can be undone?',
  },
  'refused-after-window': {
    say: [
      'Every open possibility of a refund is a debt that might come, and books like to be closed.',
      'The length of the window differs widely between the sources, so it is a matter of contract and not of nature.',
    ],
    ask: 'How should a shop set the time it gives its customers, knowing this window?',
  },
};
