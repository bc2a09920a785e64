import type { Told } from '../../words';

/** Refunds before the exchange, and complaints. */
export const steps: Told<'refund'> = {
  'refund-asked': {
    title: () => 'The merchant asks Alipay to refund the whole payment',
    text: [
      ({ refundAsked, refundYuan }) =>
        `A refund is the merchant's decision, not the buyer's. It asks for ${refundAsked}; the buyer would get ${refundYuan}. The money is still in yuan at Alipay.`,
    ],
  },
  'refund-taken': {
    title: ({ refundYuan }) => `Alipay sets ${refundYuan} aside for the buyer`,
    text: [
      () => 'The yuan stay in the reserve account, but Alipay now owes them to the buyer.',
      ({ fee, pool }) => `Unless the contract returns it, Alipay takes the fee, ${fee}, out of the merchant's other sales; their pool is now ${pool}.`,
    ],
  },
  'refund-received': {
    title: ({ refunded }) => `The buyer has ${refunded} back, and nothing is left to settle`,
    text: [
      () => 'The refund has gone to where the payment came from.',
      ({ tradeStatus }) => `The status stays ${tradeStatus}. What a full refund really did to it was not found in the sources.`,
    ],
  },
  'refund-undelivered': {
    title: () => "The buyer's account cannot take the refund",
    text: [
      ({ held }) =>
        `Alipay owes the money to the merchant again: ${held}, still in yuan. As later pages of Alipay say, the merchant must find a way to pay the buyer.`,
    ],
  },
  'settled-directly': {
    title: () => 'The merchant settles with the buyer outside Alipay',
    text: [
      ({ refunded, held }) =>
        `How it does so cannot be seen here. In Alipay's books ${refunded} is refunded, and ${held} goes to the merchant with the next settlement.`,
      ({ fee, feeRate, pool }) =>
        `The merchant pays the fee of ${fee}, ${feeRate} of the price. Unless the contract returns it on a refund, Alipay has taken it from the merchant's other sales, and in this walk takes none at the exchange. Their pool now holds ${pool}.`,
    ],
  },
  'first-part-asked': {
    title: ({ refundAsked }) => `The merchant asks Alipay to refund ${refundAsked}`,
    text: [
      ({ refundYuan }) => `The buyer would get ${refundYuan}. A payment may be refunded in several parts, as long as their sum is not more than was paid.`,
    ],
  },
  'first-part-refunded': {
    title: ({ refunded }) => `The first part reaches the buyer: ${refunded}`,
    text: [({ left }) => `It comes out of the yuan in the reserve account, before any exchange. Of the payment ${left} is left.`],
  },
  'second-part-refunded': {
    title: () => 'A second part reaches the buyer',
    text: [
      ({ refunded, left }) => `The buyer has ${refunded} back, and ${left} is left. Each request has a number of its own, so that none is carried out twice.`,
    ],
  },
  'last-part-refunded': {
    title: () => 'The rest is refunded too',
    text: [
      ({ refunded, left }) => `The buyer has ${refunded} back, and ${left} is left.`,
      () => "At the payment's own rate, the last refund takes the yuan that remain, so rounding leaves nothing over.",
    ],
  },
  'too-much-asked': {
    title: ({ refundAsked }) => `The merchant asks Alipay to refund ${refundAsked}`,
    text: [({ price, paid }) => `The sale was one of ${price}, for which the buyer paid ${paid}. Nothing moves until Alipay has checked the request.`],
  },
  'too-much-refused': {
    title: () => 'Alipay refuses the refund',
    text: [
      ({ refunded }) => `All refunds of a payment together may not be more than was paid. Refunded so far: ${refunded}. The merchant may ask again for less.`,
    ],
  },
  'buyer-complained': {
    title: () => 'The buyer complains to the merchant',
    text: [
      ({ held }) =>
        `A dispute is a matter between the two: the buyer cannot call the payment back. Meanwhile the ${held} stays with Alipay, owed to the merchant.`,
    ],
  },
  'complaint-declined': {
    title: () => 'The merchant declines, and the payment stands',
    text: [({ refunded }) => `Refunded: ${refunded}. Later pages of Alipay give the merchant ten days to answer, and leave it free to refuse.`],
  },
  'complaint-accepted': {
    title: () => 'The merchant agrees and asks Alipay for a refund',
    text: [({ refundAsked, refundYuan }) => `It asks for ${refundAsked}; the buyer would get ${refundYuan}. From here it is a refund like any other.`],
  },
  'complaint-refunded': {
    title: ({ refunded }) => `The refund reaches the buyer: ${refunded}`,
    text: [
      ({ fee }) =>
        `Unless the contract returns it, Alipay takes the fee, ${fee}, out of the merchant's other sales. What becomes of the goods is for the two to settle.`,
    ],
  },
};
