import type { Told } from '../../words';

/** The payment when all goes well. */
export const steps: Told<'trunk'> = {
  cart: {
    title: ({ price }) => `A buyer in China fills a cart of ${price} at a shop abroad`,
    text: [
      () =>
        'The buyer has yuan. The merchant is to be paid in another currency, named in its contract with Alipay, a Chinese payment company: the settlement currency.',
      ({ feeRate }) =>
        `Alipay will collect yuan, buy that currency and pay it out. Its fee, ${feeRate}, is taken from the merchant's money; the buyer pays none.`,
    ],
  },
  'request-sent': {
    title: ({ price }) => `The merchant asks Alipay to collect ${price}`,
    text: [
      () =>
        "The buyer has chosen Alipay. The merchant's site sends the buyer's browser to Alipay with a signed request: order number, price and settlement currency.",
      () => 'From here the buyer deals with Alipay alone. The merchant waits and sees nothing.',
    ],
  },
  'sign-in-page': {
    title: () => 'Alipay accepts the request and shows the buyer a sign-in page',
    text: [
      ({ loginEnd }) => `First Alipay has checked the signature, the merchant and the sum. The buyer has until ${loginEnd} to sign in.`,
      () => "No money has moved, and there is no trade yet: a trade is Alipay's record of one payment, with a number and a status.",
    ],
  },
  'rate-quoted': {
    title: ({ paid }) => `The buyer signs in and sees what to pay in yuan: ${paid}`,
    text: [
      ({ price, rate }) =>
        `Alipay's page shows the price, ${price}, and its rate of the day, ${rate} yuan for one unit of the settlement currency. No fee is added for the buyer.`,
      () => 'On a computer the trade now exists. The merchant is not told.',
    ],
  },
  confirmed: {
    title: ({ paid }) => `The buyer agrees to pay ${paid}`,
    text: [
      ({ source }) => `The money is to come from the buyer's ${source}. Alipay asks for the payment password.`,
      () => "Nothing has been taken: the money is still the buyer's. If the buyer left now, the merchant would not be told.",
    ],
  },
  'password-right': {
    title: () => 'The buyer enters the right payment password',
    text: [
      () => "The password is the buyer's order to pay, but no money has moved.",
      ({ tradeStatus }) => `A merchant who asked Alipay now would be told the status of the trade: ${tradeStatus}.`,
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
      () => "The yuan are in Alipay's reserve account, kept at a bank for customers' money only. They are not Alipay's own: it owes them to the merchant.",
      ({ tradeStatus }) => `The status is now ${tradeStatus}, although the merchant has received nothing and has not been told yet.`,
    ],
  },
  'merchant-told': {
    title: () => 'Alipay tells the merchant, and the merchant releases the order',
    text: [
      ({ tradeStatus }) =>
        `A notice, a message from server to server, is the first the merchant hears of the payment: ${tradeStatus}. Its server answers "success".`,
      ({ held }) => `The merchant has Alipay's word, not money. Until the next working day Alipay keeps the ${held} in its reserve account, in yuan.`,
    ],
  },
  'conversion-due': {
    title: ({ rate1 }) => `The next working day comes with its own rate, ${rate1}`,
    text: [
      ({ held }) => `Overnight at least, Alipay has kept the ${held} in yuan, owed to the merchant. Today it buys the merchant's currency.`,
      ({ paid, net, rate }) =>
        `With a price set in that currency, the buyer's ${paid} and the merchant's ${net}, after the fee, are fixed: if today's rate differs from the payment's, ${rate}, Alipay alone gains or loses.`,
    ],
  },
  converted: {
    title: ({ net, cost }) => `Alipay buys ${net} from the settlement bank for ${cost}`,
    text: [
      () => 'The settlement bank exchanges money for Alipay at the rate of the day. What Alipay owes the merchant is now in the settlement currency.',
      ({ fee, feeYuan, paid, fxResult }) =>
        `The merchant pays the fee, ${fee}: Alipay keeps ${feeYuan} of the ${paid}. What is left after fee and purchase, ${fxResult}, is Alipay's gain or loss on the exchange.`,
    ],
  },
  'wire-sent': {
    title: ({ batch }) => `A wire of ${batch} leaves for the merchant's bank`,
    text: [
      () =>
        "A wire is a transfer from bank to bank. It leaves only when the merchant's pool, all that Alipay holds for it, has reached the minimum in the contract.",
      ({ net, others }) => `So this sale's ${net} travels with ${others} from the merchant's other sales. Until it arrives, Alipay still owes all of it.`,
    ],
  },
  'wire-credited': {
    title: ({ credited }) => `The merchant's bank receives ${credited}`,
    text: [
      ({ charges }) => `The banks on the way have kept ${charges} of the wire. Such charges fall on the merchant.`,
      () => "Only now does the merchant have money from this sale, in its own bank and its settlement currency. Alipay's debt is paid.",
    ],
  },
  'books-matched': {
    title: () => "The settlement file lists every sale, and the merchant's books agree",
    text: [
      ({ gross, fee, net }) => `Alipay's file tells the merchant which sales are in the wire. This one: ${gross}, less the fee of ${fee}, is ${net}.`,
      ({ paid }) => `The buyer paid ${paid} and no fee. The file is the merchant's third and last news of the payment, after the notice and the wire.`,
    ],
  },
};
