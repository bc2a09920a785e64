import type { Noted } from '../../../words';

/** What to say on the way of the money to the merchant. */
export const notes: Noted<'settle'> = {
  'below-minimum': {
    say: [
      'A minimum suits the large shop, which hardly notices it, and weighs on the small one, which may wait for weeks.',
      'For as long as it waits, the merchant in effect lends to Alipay: the goods are gone and the money is owed.',
    ],
    ask: 'Would you accept a minimum if Alipay then charged nothing for the pay-out?',
  },
  'more-sales': {
    say: [
      'It is the sales of other buyers that set this money free.',
      'In the pool the sales are no longer apart; only the files will tell them from each other again.',
    ],
    ask: 'How would a shop with few customers in China ever reach the minimum?',
  },
  'minimum-reached': {
    say: [
      'The rate played no part in the wait: what stands in the pool is already the currency of the merchant.',
      'What the wait has cost is the use of the money.',
    ],
    ask: 'What might a small merchant have done with this money in the meantime?',
  },
  'late-wire-credited': {
    say: ['The wait has paid for itself in one respect: one wire, one set of bank charges.', 'That is the bargain behind every minimum: time against charges.'],
    ask: 'At what size of pool would you want your money sent?',
  },
  'month-not-over': {
    say: [
      'A date can be planned with: rent and wages have dates too.',
      'The price is that the debt of Alipay grows through the whole period, and with it what the merchant would lose if Alipay failed.',
    ],
    ask: 'Which would you rather know beforehand: the day of the pay-out, or its size?',
  },
  'monthly-wire': {
    say: [
      'Alipay charges nothing for paying out by amount, and a yearly price for paying out by date: the more often, the higher.',
      'The price is taken from the pool, like the fee before it, so again no bill is sent.',
    ],
    ask: 'What makes a payment on a fixed date dearer for the one who sends it?',
  },
  'monthly-wire-credited': {
    say: [
      'Compare the two contracts: the same sale, the same buyer, and a merchant who is paid on another day.',
      'Nothing in the goods or the price decides that; a line in a contract does.',
    ],
    ask: 'Who in a small business would have to read that line before it is signed?',
  },
  'wire-returned': {
    say: [
      'A wrong letter in an account number is enough, and nobody notices until a bank far away cannot find the account.',
      'The money comes back by the road it went, and Alipay owes it still: a debt ends when the money arrives, not when it is sent.',
      'That returned money may come back into this account is in the rules of the pilot; how it was handled in practice is inferred.',
    ],
    ask: 'Who should pay for the two journeys: the one who sent the wire, or the one who gave the details?',
  },
  'details-corrected': {
    say: [
      'The second wire is smaller than the first, because somebody has to pay for the detour.',
      'The walk lets it be the merchant, who gave the details, and marks that as a simplification.',
    ],
    ask: 'How could wrong details be found before the first wire leaves?',
  },
  'second-wire-credited': {
    say: ['Each crossing has been charged for, there, back and there again.', 'The buyer has long had the goods, and knows nothing of any of this.'],
    ask: 'The debt is settled with less than was owed at first: who has paid the difference?',
  },
  'books-differ': {
    say: [
      'Nobody has made a mistake, and still two honest records disagree.',
      'The files say what Alipay settled; the bank statement says what came in.',
      'A shop that compares only totals would look for a missing sale.',
    ],
    ask: 'Which of the two records would you believe, and what would you check first?',
  },
  'difference-explained': {
    say: ['Reconciling is this: to give every difference a name.', 'Once it has one, a charge is a cost like any other, and the next real error can be seen.'],
    ask: 'What could hide behind a difference that nobody looks into because it is small?',
  },
  'paid-on-friday': {
    say: [
      'The payment is quick and the purchase is not: the one follows a clock, the other a calendar of working days.',
      'Public holidays count like weekends, so before a long holiday the wait is longest.',
    ],
    ask: 'Over which nights of the year would you least like to hold yuan that you owe in another currency?',
  },
  'converted-on-monday': {
    say: [
      'If the rate has not moved over the weekend, nothing shows; that is luck, not safety.',
      'The merchant has waited as well; whether it has carried the rate too depends on the currency in which the price was set.',
    ],
    ask: 'How could Alipay have made itself safe against a move over the weekend?',
  },
};
