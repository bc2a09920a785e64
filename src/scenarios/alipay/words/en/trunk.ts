import type { Told } from '../../words';

/** The payment when all goes well. */
export const steps: Told<'trunk'> = {
  cart: {
    title: ({ price }) => `A buyer in China fills a cart of ${price} at a shop abroad`,
    text: [
      () =>
        'The buyer has yuan; the shop, or merchant, is paid in another currency, called the settlement currency. Alipay, a Chinese payment company, will collect yuan, buy that currency and pass it on: this is settlement.',
      ({ feeRate, others }) =>
        `The merchant pays Alipay's fee, ${feeRate}; the buyer none. From sales since the last wire Alipay holds ${others} that it owes the merchant, a sum chosen for this walk.`,
    ],
  },
  'request-sent': {
    title: ({ price }) => `The merchant asks Alipay to collect ${price}`,
    text: [
      () => "The buyer has chosen Alipay. By way of the buyer's browser the merchant sends a signed request: order number, price and settlement currency.",
      () =>
        'The merchant knows of an order, not of a payment, so it ships nothing yet. From here the buyer deals with Alipay alone, and the merchant sees none of it.',
    ],
  },
  'sign-in-page': {
    title: () => 'Alipay accepts the request and shows the buyer a sign-in page',
    text: [
      ({ loginEnd }) => `First Alipay has checked the signature, the merchant and the sum. The buyer has until ${loginEnd} to sign in.`,
      () =>
        "No money has moved, and there is no trade yet: a trade is Alipay's record of one payment, with a number and a status that says whether it is paid.",
    ],
  },
  'rate-quoted': {
    title: ({ paid }) => `The buyer signs in and sees what to pay in yuan: ${paid}`,
    text: [
      ({ price, rate }) =>
        `The price is ${price}, the rate ${rate} yuan for one unit of the settlement currency: unless changed, a published central rate, as Alipay's own were not found. No source names a fee for the buyer.`,
      () => 'Signing in has opened the trade; it is not paid yet. The merchant is not told.',
    ],
  },
  confirmed: {
    title: ({ paid }) => `The buyer agrees to pay ${paid}`,
    text: [
      ({ source }) => `The money is to come from the buyer's ${source}. Alipay asks for the payment password.`,
      ({ bank }) =>
        `Nothing has been taken. What stands in a bank account is money the bank owes its customer: the buyer's bank owes the buyer ${bank}. If the buyer left now, the merchant would not be told.`,
    ],
  },
  'password-right': {
    title: () => 'The buyer enters the right payment password',
    text: [
      () => "The password is the buyer's order to pay, but no money has moved.",
      ({ tradeStatus }) => `The merchant still knows only of the order. If it asked Alipay now, it would be told the status of the trade: ${tradeStatus}.`,
    ],
  },
  'checks-passed': {
    title: () => 'Alipay finds nothing against the payment',
    text: [
      ({ price }) => `It has compared ${price} with the limits of the law and of the merchant's contract, and looked for signs of fraud.`,
      ({ paid, source }) => `Only now does it ask for ${paid} from the buyer's ${source}. The answer is still out, and nothing has been taken.`,
    ],
  },
  paid: {
    title: ({ paid }) => `The buyer has paid, and Alipay holds ${paid}`,
    text: [
      () => "Alipay holds the yuan in its reserve account, kept at a bank for customers' money only. They are not its own: it owes them to the merchant.",
      ({ tradeStatus }) =>
        `The status is now ${tradeStatus}. The merchant now has a claim on Alipay, but no money, and does not know yet that the buyer has paid.`,
    ],
  },
  'merchant-told': {
    title: () => 'Alipay tells the merchant, and the merchant ships the order',
    text: [
      ({ tradeStatus }) =>
        `A notice, a message from computer to computer, says so: ${tradeStatus}. The merchant answers "success" and releases the order. The buyer's browser is sent back to the shop too, but may never arrive; the notice is what counts.`,
      ({ held }) =>
        `It has Alipay's word, not money: overnight, and over days off until the next working day, Alipay keeps the ${held} in its reserve account, in yuan.`,
    ],
  },
  'conversion-due': {
    title: ({ held }) => `Alipay has kept ${held} in yuan until now, the next working day`,
    text: [
      ({ rate1 }) => `The yuan are still in its reserve account, owed to the merchant. Today it buys the merchant's currency, at ${rate1} yuan for one unit.`,
      ({ net, rate }) =>
        `The merchant's share after the fee is ${net}. With a price set in that currency, no rate changes it: any move from ${rate}, the buyer's rate, is Alipay's gain or loss.`,
    ],
  },
  converted: {
    title: ({ net, cost }) => `Alipay buys ${net} from the settlement bank for ${cost}`,
    text: [
      () =>
        'The settlement bank exchanges money for Alipay. What Alipay holds for this sale, and owes the merchant, is now settlement currency instead of yuan.',
      ({ fee, feeYuan, paid, fxResult }) =>
        `The merchant pays the fee, ${fee}: Alipay keeps it, as ${feeYuan} of the buyer's ${paid}. What is left after fee and purchase, ${fxResult}, is Alipay's gain or loss.`,
    ],
  },
  'wire-sent': {
    title: ({ batch }) => `A wire of ${batch} leaves for the merchant's bank`,
    text: [
      () =>
        "Alipay gathers the merchant's money in a pool, and looks at it on working days. If it has reached the contract's minimum, it goes by wire, from bank to bank.",
      ({ net, others }) =>
        `So this sale's ${net} travels with the ${others} of those before it. Banks on the way hold it now; Alipay still owes it to the merchant, and it is reported for China's balance of payments.`,
    ],
  },
  'wire-credited': {
    title: ({ credited }) => `The merchant's bank receives ${credited}`,
    text: [
      ({ charges }) =>
        `The banks on the way, which have had the money since it was sent, have kept ${charges}. Such charges are the merchant's cost too, apart from Alipay's fee; this sum is chosen for the walk.`,
      () => "Only now does the merchant have money from this sale, in its bank account, in the settlement currency. Alipay's debt is paid.",
    ],
  },
  'books-matched': {
    title: () => "The merchant compares its books with Alipay's files, and they agree",
    text: [
      ({ gross, fee, net }) =>
        `The files list each sale on the day it is settled, here the day of the exchange. This one: ${gross}, less the merchant's fee of ${fee}, is ${net}. The buyer has paid no fee.`,
      ({ charges }) =>
        `As later pages of Alipay say, a day's file comes out on the morning after, so the merchant may read of a sale before it has the money. The ${charges} kept by the banks is booked apart.`,
    ],
  },
};
