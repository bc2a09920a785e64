import type { Told } from '../../words';

/** Refunds after the exchange. */
export const steps: Told<'refunds-later'> = {
  'late-refund-asked': {
    title: () => 'The merchant asks for a refund after the exchange',
    text: [
      ({ refundForeign, refundYuan }) =>
        `The yuan are gone; Alipay holds the settlement currency. This contract counts refunds at the payment's own rate: ${refundForeign} is ${refundYuan} for the buyer.`,
    ],
  },
  'late-refund-taken': {
    title: ({ refundForeign }) => `Alipay sells ${refundForeign} from the merchant's pool for yuan`,
    text: [
      ({ rate1, refundYuan }) => `It sells at today's ${rate1} and owes the buyer ${refundYuan}. Any difference is Alipay's gain or loss.`,
      () => "Later pages of Alipay say that refunds are first set off against the day's receipts in yuan.",
    ],
  },
  'late-refund-received': {
    title: ({ refunded }) => `The refund reaches the buyer: ${refunded}`,
    text: [
      ({ paid }) => `The buyer had paid ${paid}. Counted at the payment's own rate, a full refund gives back the same yuan, whatever the rate has done since.`,
    ],
  },
  'day-rate-taken': {
    title: ({ refundYuan }) => `At the rate of the refund day, the buyer is owed ${refundYuan}`,
    text: [
      ({ refundForeign, rate1 }) => `Alipay sells ${refundForeign} from the merchant's pool at today's ${rate1}.`,
      () => 'This contract counts the refund at the same rate, but never as more than was paid.',
    ],
  },
  'day-rate-received': {
    title: ({ refunded }) => `The refund reaches the buyer: ${refunded}`,
    text: [
      ({ paid }) =>
        `The buyer had paid ${paid}. Under this rule a lower rate on the refund day is the buyer's loss; the merchant gives the same currency either way.`,
    ],
  },
  'next-rate-taken': {
    title: ({ refundYuan }) => `At the next day's rate, the buyer is owed ${refundYuan}`,
    text: [
      ({ refundForeign }) =>
        `Later pages of Alipay count refunds this way. ${refundForeign} leaves the merchant's pool; the walk books it at once, although that rate is known only a day later.`,
    ],
  },
  'next-rate-received': {
    title: ({ refunded }) => `The refund reaches the buyer: ${refunded}`,
    text: [({ paid }) => `The buyer had paid ${paid}. When the merchant asked, it could not know how many yuan the buyer would get.`],
  },
  'refund-asked-late': {
    title: () => 'The merchant asks for a refund after it has been paid out',
    text: [({ refundForeign, pool }) => `It asks for ${refundForeign}. The wire has emptied its pool at Alipay, which now holds ${pool}.`],
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
    text: [({ pool }) => `Alipay has taken it from the pool, sold the currency for yuan and paid the buyer. In the pool ${pool} is left.`],
  },
  'refund-expired': {
    title: () => 'After 180 days Alipay gives the refund up',
    text: [({ refunded }) => `The merchant's pool never covered it. Refunded: ${refunded}. The merchant is told that the refund has failed.`],
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
    title: () => 'The merchant asks for a refund long after the payment',
    text: [
      ({ day, refundForeign }) => `On ${day} it asks for ${refundForeign}. The contract sets how long after a payment refunds are allowed: the refund window.`,
    ],
  },
  'refused-after-window': {
    title: () => 'The refund window is over, and Alipay refuses',
    text: [
      ({ refunded }) => `Refunded: ${refunded}. The sources name windows from 90 days to about a year. What the buyer is due, the merchant must settle itself.`,
    ],
  },
};
