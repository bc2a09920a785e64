import type { Told } from '../../words';

/** Steps in which the exchange rate moves. */
export const steps: Told<'rates'> = {
  'yuan-price-shown': {
    title: ({ price, paid }) => `The price is ${price}, and the buyer sees ${paid}`,
    text: [
      () => 'No rate can change a price set in yuan for the buyer; how much it brings the merchant depends on the rate.',
      () => 'The merchant gets its settlement currency, whatever the price is set in.',
    ],
  },
  'yuan-price-paid': {
    title: () => 'The buyer has paid, and the merchant is told',
    text: [
      ({ held }) =>
        `Alipay holds ${held}, in yuan, until the next working day. With a price in yuan, and where that day's rate counts, the merchant cannot know yet what it will get.`,
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
        `This sale's ${net} is in it, with other sales and less bank charges. A price in yuan at the next day's rate leaves the risk of that rate to the merchant; a price in the settlement currency leaves it to Alipay.`,
    ],
  },
  'paid-before-the-fall': {
    title: ({ paid, day }) => `On ${day} the buyer pays ${paid}`,
    text: [
      ({ price, rate, paid }) =>
        `The price is ${price}, the rate ${rate} yuan per unit. The merchant has been told and has released the order; Alipay holds the ${paid} in yuan until the next working day.`,
    ],
  },
  'yuan-falls': {
    title: ({ rate, rate1 }) => `The rate was ${rate} at the payment, and is ${rate1} now`,
    text: [
      () => "On 11 August 2015 China's central bank let the yuan fall.",
      ({ paid, net }) =>
        `The buyer has paid ${paid}, and ${net} is the merchant's. With a price set in the settlement currency, no rate changes either; it changes what Alipay must pay for the currency.`,
    ],
  },
  'alipay-pays-the-fall': {
    title: ({ net, cost, fxResult }) => `Alipay buys ${net} for ${cost}; its exchange result is ${fxResult}`,
    text: [
      ({ paid, feeYuan, fxResult }) =>
        `Of the ${paid}, the fee is ${feeYuan}. Less fee and purchase that makes ${fxResult}. Whoever holds yuan for a time and owes another currency carries the risk of the rate.`,
    ],
  },
  'paid-between-the-falls': {
    title: ({ paid, day }) => `On ${day} the buyer pays ${paid}`,
    text: [
      ({ price, rate }) =>
        `The price is ${price}, the rate ${rate} yuan per unit. The rate of 11 August 2015 already contains the first fall: it is the buyer who pays for a fall before the payment.`,
    ],
  },
  'yuan-falls-again': {
    title: ({ rate, rate1 }) => `The buyer paid at ${rate}, and Alipay buys at ${rate1}`,
    text: [
      () => 'On 12 August 2015 the yuan fell again.',
      ({ cost, fxResult }) =>
        `The merchant's currency costs ${cost}, and Alipay's exchange result is ${fxResult}: with a price set in that currency, a move after the payment is Alipay's.`,
    ],
  },
};
