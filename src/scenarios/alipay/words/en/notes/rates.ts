import type { Noted } from '../../../words';

/** What to say of prices, rates and who carries them. */
export const notes: Noted<'rates'> = {
  'yuan-price-shown': {
    say: [
      'The currency of the price looks like a detail of the label, and it decides who carries the rate.',
      'The buyer is safe in either case, because the buyer pays a known sum in yuan.',
    ],
    ask: 'If the buyer carries no risk and the price is fixed in yuan, who is left to carry it?',
  },
  'yuan-price-paid': {
    say: [
      'Where the rate of the next day counts, the goods leave before the merchant knows what they have earned.',
      'It knows a number of yuan, and those will be worth what the rate makes of them.',
    ],
    ask: 'Would you ship goods at a price that you will learn tomorrow?',
  },
  'yuan-price-converted': {
    say: [
      'A shop that carries the rate may add a margin to its prices in yuan, and then its customers pay for the risk after all.',
      'Which rate applied in 2015 is an open question: later pages of Alipay name the next day, and nothing older was found.',
    ],
    ask: 'Why might a shop price in yuan all the same?',
  },
  'yuan-price-credited': {
    say: [
      'Where the rate of the next day counts, one field in the request has moved the risk of a night from Alipay to the merchant.',
      'The books balance in both cases, which shows that balanced books say nothing about who was lucky.',
    ],
    ask: 'Which of the two is better placed to carry this risk: one shop, or a company with many shops?',
  },
  'paid-before-the-fall': {
    say: [
      'Nothing looks unusual on this day: the rate is published, the buyer pays, the goods leave.',
      'Alipay holds yuan and owes another currency, which is a bet that nobody meant to place.',
    ],
    ask: 'What could Alipay have done on this evening, had it known what was coming?',
  },
  'yuan-falls': {
    say: [
      'A central bank has moved the rate, and a payment company happens to be holding yuan: nothing in the trade itself has changed.',
      'Two promises do not move, the one the buyer has kept and the one made to the merchant; everything falls on what stands between them.',
    ],
    ask: 'Who has to find the missing yuan?',
  },
  'alipay-pays-the-fall': {
    say: [
      ({ feeYuan, fxResult }) => `The fee of ${feeYuan} was to be the reward of Alipay, and one night has added a result of its own: ${fxResult}.`,
      'With many payments a day, small gains and losses even out in quiet times; a devaluation hits all of them in the same direction.',
    ],
    ask: 'Is the fee of the merchant also a premium for this risk?',
  },
  'paid-between-the-falls': {
    say: [
      'This buyer pays more yuan than the buyer of the day before, for the same price abroad.',
      'A fall before the payment is the business of the buyer, who can still say no; a fall after it is not.',
    ],
    ask: 'Would you have bought on this day, or waited for the rate to come back?',
  },
  'yuan-falls-again': {
    say: [
      'It happened two days running, so nobody could call the second fall a surprise of one night.',
      'The line between buyer and Alipay is drawn by the moment of payment, and it is drawn sharply.',
    ],
    ask: 'After the first fall, should Alipay have changed its rate, its timing or its fee?',
  },
};
