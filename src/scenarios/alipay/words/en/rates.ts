import type { Told } from '../../words';

/** Steps in which the exchange rate moves. */
export const steps: Told<'rates'> = {
  'yuan-price-shown': {
    title: ({ paid }) => `The price is set in yuan, and the buyer sees ${paid}`,
    text: [
      () => 'The merchant still gets its settlement currency.',
      ({ paid }) => `No rate can change the buyer's ${paid}; how much it brings the merchant depends on the rate.`,
    ],
  },
  'yuan-price-paid': {
    title: () => 'The buyer has paid, and the merchant is told',
    text: [
      ({ held }) =>
        `Alipay holds ${held}, in yuan, until the next working day. Where the next day's rate counts, the merchant cannot know yet what it will get.`,
    ],
  },
  'yuan-price-converted': {
    title: ({ gross, net }) => `The price becomes ${gross}, of which ${net} is the merchant's`,
    text: [
      ({ fee, rate, rate1 }) => `The fee is ${fee}. The rate was ${rate} at the payment and is ${rate1} now.`,
      () => "Later pages of Alipay use the next day's rate, which puts the risk on the merchant; for 2015 the rule was not found.",
    ],
  },
  'yuan-price-credited': {
    title: ({ credited }) => `The merchant's bank receives ${credited}`,
    text: [
      ({ net }) =>
        `This sale's ${net} is in it, with other sales and less bank charges. Had the price been set in the settlement currency, the risk would have been Alipay's.`,
    ],
  },
  'paid-before-the-fall': {
    title: ({ paid, day }) => `On ${day} the buyer pays ${paid}`,
    text: [
      ({ price, rate, paid }) =>
        `That is ${price} at ${rate} yuan per unit. The merchant has been told and has released the order; Alipay holds the ${paid} in yuan overnight.`,
    ],
  },
  'yuan-falls': {
    title: ({ rate, rate1 }) => `Overnight the rate has gone from ${rate} to ${rate1}`,
    text: [
      () => "On 11 August 2015 China's central bank lets the yuan fall.",
      ({ paid, net }) => `The buyer has paid ${paid} and the merchant is due ${net}; neither changes. What Alipay must pay for the currency does.`,
    ],
  },
  'alipay-pays-the-fall': {
    title: ({ net, cost }) => `Alipay buys ${net} for ${cost} and bears the difference`,
    text: [
      ({ paid, feeYuan, fxResult }) =>
        `Of the ${paid}, the fee is ${feeYuan}. After fee and purchase ${fxResult} is left: Alipay's exchange result. Who holds yuan overnight and owes another currency carries the risk.`,
    ],
  },
  'paid-between-the-falls': {
    title: ({ paid, day }) => `On ${day} the buyer pays ${paid}`,
    text: [
      ({ price, rate }) =>
        `That is ${price} at ${rate} yuan per unit. The rate of 11 August 2015 already contains the first fall: it is the buyer who pays for a fall before the payment.`,
    ],
  },
  'yuan-falls-again': {
    title: ({ rate1 }) => `The yuan falls again, to ${rate1}, before Alipay buys`,
    text: [
      ({ rate, cost, fxResult }) =>
        `The buyer paid at ${rate}. The merchant's currency now costs ${cost}, and Alipay's exchange result is ${fxResult}: a fall after the payment is Alipay's.`,
    ],
  },
};
