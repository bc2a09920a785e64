import type { Told } from '../../words';

/** Steps at the cashier: clocks, passwords, limits, sources of money. */
export const steps: Told<'cashier'> = {
  'buyer-gave-up': {
    title: () => 'The buyer gives up, and the trade closes when its clock ends',
    text: [
      ({ payEnd, tradeStatus }) => `Leaving the page tells Alipay nothing. The trade stays open until ${payEnd}; then it is ${tradeStatus}.`,
      () => 'No money has moved, and the merchant gets no message.',
    ],
  },
  'pay-clock-ended': {
    title: () => 'The time to pay is over, and the trade is closed',
    text: [
      ({ payEnd, tradeStatus }) => `The buyer agreed to pay but entered no password by ${payEnd}. The status is ${tradeStatus}.`,
      () => 'This trade can no longer be paid. No money has moved.',
    ],
  },
  'password-wrong': {
    title: () => 'The payment password is wrong',
    text: [
      ({ tradeStatus }) => `Nothing else changes: the money stays with the buyer, and the status is ${tradeStatus}.`,
      ({ triesLeft }) => `Tries left: ${triesLeft}. The number of tries is chosen for this walk.`,
    ],
  },
  'password-tried-again': {
    title: () => 'The buyer goes back to the password field',
    text: [({ paid, triesLeft }) => `The sum stays ${paid}; only the clock for paying runs on. Tries left: ${triesLeft}.`],
  },
  'password-right-now': {
    title: () => 'This time the password is right',
    text: [({ tradeStatus }) => `Alipay goes on to its checks. The wrong try has changed no balance and no status: a query is still answered ${tradeStatus}.`],
  },
  'password-wrong-twice': {
    title: () => 'The password is wrong a second time',
    text: [({ triesLeft }) => `Tries left: ${triesLeft}. The trade is open and unpaid, and the merchant knows of neither try.`],
  },
  'account-locked': {
    title: () => 'The last try fails, and Alipay locks the payment',
    text: [({ wrong }) => `Wrong passwords: ${wrong}. How many Alipay really allowed is not in the sources.`, () => 'Nothing has been taken from the buyer.'],
  },
  'locked-for-good': {
    title: () => 'The locked trade closes unpaid when its clock ends',
    text: [({ tradeStatus }) => `Its status is ${tradeStatus}. Nothing was taken, so nothing has to go back, and the merchant gets no message.`],
  },
  'over-the-limit': {
    title: () => "The price is over the regulator's limit for one payment",
    text: [
      () => "Until 29 January 2015, China's exchange regulator allowed payment companies at most USD 10,000 in one payment for goods.",
      ({ price }) => `Alipay refuses the ${price} before it asks for any money.`,
    ],
  },
  'closed-over-limit': {
    title: () => 'The refused trade closes when its clock ends',
    text: [
      ({ tradeStatus }) =>
        `Its status is ${tradeStatus}. A limit on the payment itself holds whatever it is paid from: another source would not help against it.`,
    ],
  },
  'within-the-limit': {
    title: ({ price }) => `The price of ${price} is within the regulator's limit`,
    text: [
      () => 'From 29 January 2015 the limit for shopping online is USD 50,000 a payment, all over China; until then it is USD 10,000.',
      ({ paid }) => `The merchant's contract allows the sum too. Alipay asks for ${paid}.`,
    ],
  },
  'large-sum-paid': {
    title: ({ paid }) => `The buyer has paid, and Alipay holds ${paid}`,
    text: [
      ({ tradeStatus }) =>
        `The status is ${tradeStatus}. A large sum takes the same road as a small one: yuan until the next working day, then the purchase of currency, then the wire.`,
    ],
  },
  'card-limit-reached': {
    title: ({ paid }) => `The bank does not allow ${paid} in one payment`,
    text: [() => "The refusal is about the buyer's bank account only. The trade stays open, and the buyer may pay from another source while the clock runs."],
  },
  'wallet-chosen': {
    title: () => 'The buyer chooses the wallet instead',
    text: [
      ({ wallet }) => `The wallet is money Alipay already holds for the buyer: ${wallet}.`,
      () => 'Sum and rate stay as they were. Alipay checks again, for the new source.',
    ],
  },
  'paid-from-wallet': {
    title: ({ paid }) => `The wallet pays ${paid}`,
    text: [
      () => 'No bank moves money: the yuan were in the reserve account already. What Alipay owed the buyer, it now owes the merchant.',
      ({ wallet }) => `In the wallet ${wallet} is left.`,
    ],
  },
  'risk-suspected': {
    title: () => 'Alipay suspects fraud and stops the payment',
    text: [
      () =>
        'Risk control looks for signs that a stranger is using the account. Just where in the payment it looks is a simplification. Nothing has been taken.',
    ],
  },
  'risk-final': {
    title: () => 'The refusal stands, and the trade closes unpaid',
    text: [
      ({ tradeStatus }) =>
        `The doubt is about the payment, so no other source helps. When the clock ends, the trade is ${tradeStatus}; the merchant gets no message.`,
    ],
  },
  'wallet-too-small': {
    title: () => 'The wallet holds too little for the payment',
    text: [
      ({ wallet, paid }) => `It holds ${wallet}; the payment needs ${paid}. Nothing is taken, not even a part, and the trade stays open while its clock runs.`,
    ],
  },
  'card-chosen': {
    title: () => 'The buyer chooses the bank account instead',
    text: [({ bank }) => `It holds ${bank}. The wallet stays as it is, and Alipay checks again, for the new source.`],
  },
  'card-checked': {
    title: ({ paid, source }) => `The checks pass, and Alipay asks for ${paid} from the ${source}`,
    text: [() => 'Price, rate and sum are those the buyer agreed to. Nothing has been taken yet.'],
  },
  'paid-by-card': {
    title: ({ paid, source }) => `The money comes from the ${source}, and Alipay holds ${paid}`,
    text: [({ tradeStatus, wallet }) => `The status is ${tradeStatus}; the wallet holds ${wallet}. From here all is as if the first source had paid.`],
  },
  'wallet-topped-up': {
    title: () => 'The buyer moves the missing yuan from the bank to the wallet',
    text: [
      ({ wallet, bank }) => `The wallet now holds ${wallet}, the bank account ${bank}. The yuan that moved are in Alipay's reserve account, owed to the buyer.`,
    ],
  },
  'paid-after-top-up': {
    title: ({ paid }) => `The wallet pays ${paid}`,
    text: [
      ({ wallet }) =>
        `The yuan stay where they are, in the reserve account. Only the debt changes: Alipay owes them to the merchant now, not to the buyer. In the wallet ${wallet} is left.`,
    ],
  },
  'bank-silent': {
    title: () => "The buyer's bank does not answer",
    text: [
      ({ paid }) => `Alipay has asked for ${paid} and does not know whether the bank has taken it from the buyer, so it books nothing.`,
      ({ payEnd }) => `The trade waits until ${payEnd}.`,
    ],
  },
  'closed-while-waiting': {
    title: () => 'The trade closes without an answer from the bank',
    text: [({ tradeStatus }) => `Its status is ${tradeStatus}, and it can no longer be paid. Whether the buyer's account was debited is still not known.`],
  },
  'late-money-returned': {
    title: () => 'The bank confirms too late, and the money goes back',
    text: [
      ({ paid }) => `The bank did take ${paid}. With the trade closed, Alipay returns all of it, as later pages of Alipay say.`,
      ({ tradeStatus }) => `The status stays ${tradeStatus}.`,
    ],
  },
  'bank-answered': {
    title: ({ paid }) => `The bank answers in time, and Alipay holds ${paid}`,
    text: [() => 'Only with the answer is the payment booked. Alipay owes the yuan to the merchant, and its notice is sent next.'],
  },
};
