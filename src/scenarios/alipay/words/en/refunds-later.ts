import type { Told } from '../../words';

/** Refunds after the exchange. */
export const steps: Told<'refunds-later'> = {
  'late-refund-asked': {
    title: () => 'The merchant asks for a refund after the exchange',
    text: [
      ({ refundForeign, refundYuan, refundRule }) =>
        `The yuan are gone; Alipay holds the settlement currency. The refund is ${refundForeign}, for the buyer ${refundYuan}. This contract counts it at ${refundRule}, and never as more than was paid.`,
    ],
  },
  'late-refund-taken': {
    title: ({ refundForeign }) => `Alipay sells ${refundForeign} from the merchant's pool for yuan`,
    text: [
      ({ rate1, refundYuan }) => `It sells at today's ${rate1} and owes the buyer ${refundYuan}. Any difference is Alipay's gain or loss.`,
      () =>
        "This walk sells the currency on whatever day it is; a bank does so on working days. Later pages of Alipay first set refunds off against the day's receipts in yuan.",
    ],
  },
  'late-refund-received': {
    title: ({ refunded }) => `The refund reaches the buyer: ${refunded}`,
    text: [
      ({ paid }) =>
        `The buyer had paid ${paid}. Where refunds count at the payment's own rate, a full one gives back the same yuan, whatever the rate has done since.`,
    ],
  },
  'day-rate-taken': {
    title: ({ refundYuan }) => `After the exchange, the buyer is owed ${refundYuan}`,
    text: [
      ({ refundForeign, rate1 }) => `Alipay sells ${refundForeign} from the merchant's pool at today's ${rate1}.`,
      ({ refundRule }) => `This contract counts the refund at ${refundRule}, but never as more than was paid.`,
    ],
  },
  'day-rate-received': {
    title: ({ refunded }) => `The refund reaches the buyer: ${refunded}`,
    text: [
      ({ paid }) =>
        `The buyer had paid ${paid}. Where the rate of the refund day counts, a lower one is the buyer's loss; the merchant gives the same currency either way.`,
    ],
  },
  'next-rate-taken': {
    title: ({ refundYuan, refundForeign }) => `For ${refundForeign} from the pool the buyer is owed ${refundYuan}`,
    text: [
      ({ refundRule }) => `This contract counts the refund at ${refundRule}, but never as more than was paid.`,
      () =>
        'Later pages of Alipay take the rate of the day after the refund, unless the rate was locked. The walk books such a refund at once, although that rate is known only a day later.',
    ],
  },
  'next-rate-received': {
    title: ({ refunded }) => `The refund reaches the buyer: ${refunded}`,
    text: [
      ({ paid }) => `The buyer had paid ${paid}. Where the rate of the day after counts, the merchant that asks cannot know how many yuan the buyer will get.`,
    ],
  },
  'refund-asked-late': {
    title: () => 'The merchant asks for a refund after it has been paid out',
    text: [({ refundAsked, pool }) => `It asks for ${refundAsked}. The wire has emptied its pool at Alipay, which now holds ${pool}.`],
  },
  'refund-waits': {
    title: () => "The refund waits for the merchant's next sales",
    text: [
      ({ refundForeign, pool }) =>
        `The pool of ${pool} does not cover ${refundForeign}, and the merchant cannot pay money in. As later pages say, Alipay tries again every six hours, for 180 days.`,
    ],
  },
  'refund-still-waits': {
    title: () => 'Six hours later there is still too little',
    text: [({ pool }) => `The pool holds ${pool}. Nothing moves, and the buyer goes on waiting.`],
  },
  'new-sales-come': {
    title: ({ pool }) => `New sales bring the pool to ${pool}`,
    text: [() => 'Other buyers have paid the merchant, and their yuan have been exchanged. At its next try Alipay can take the refund from this money.'],
  },
  'refund-paid-at-last': {
    title: ({ refunded }) => `The refund goes through, and the buyer has ${refunded} back`,
    text: [
      ({ pool }) => `Alipay has taken it from the pool and paid the buyer in yuan. In the pool ${pool} is left.`,
      () =>
        "To keep things simple, the walk counts the currency as sold at once, whatever the hour and the day; a real sale would wait for a working day. Later pages of Alipay first set refunds off against the day's receipts in yuan, which needs no sale.",
    ],
  },
  'refund-expired': {
    title: () => 'After 180 days Alipay gives the refund up',
    text: [
      ({ refunded }) => `The merchant's pool never covered it. Refunded: ${refunded}.`,
      () => 'The merchant is told that the refund has failed. The pages differ on this: one says that only a success is told.',
    ],
  },
  'failure-read': {
    title: () => 'The merchant reads that the refund has failed',
    text: [
      ({ refunded }) => `Refunded: ${refunded}. It may ask again while refunds of this payment are allowed; otherwise it has to settle with the buyer itself.`,
    ],
  },
  'refund-fails-at-once': {
    title: () => 'The refund fails at once, because the pool does not cover it',
    text: [
      ({ pool, refundForeign }) =>
        `This merchant wants its answers at once. With ${pool} in the pool Alipay cannot take ${refundForeign}, and it keeps no request waiting: the merchant must ask again.`,
    ],
  },
  'asked-after-window': {
    title: ({ day }) => `On ${day} the merchant asks for a refund`,
    text: [({ refundAsked }) => `It asks for ${refundAsked}. The contract sets how long after a payment refunds are allowed: the refund window.`],
  },
  'refused-after-window': {
    title: () => 'The refund window is over, and Alipay refuses',
    text: [
      ({ refunded }) => `Refunded: ${refunded}. The sources name windows from 90 days to about a year. What the buyer is due, the merchant must settle itself.`,
    ],
  },
};
