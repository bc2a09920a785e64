import type { AlipayWords } from '../words';

/** A story's title is what a chip says that leads there; its lead stands in the outline. */
export const stories: AlipayWords['stories'] = {
  payment: { title: 'The payment, all going well', lead: "From the buyer's cart to the merchant's books, with nothing going wrong." },
  'request-refused': { title: 'The request is refused', lead: 'The gateway finds a fault in the request; the merchant corrects it and sends it again.' },
  'never-logged-in': { title: 'The buyer never signs in', lead: 'The buyer leaves the sign-in page, and no trade ever comes into being.' },
  'one-clock': { title: 'One clock, too little time', lead: 'The merchant sets a single clock, and the buyer signs in when it has almost run out.' },
  phone: { title: 'The buyer pays by phone', lead: 'On a phone the trade begins only with the right password.' },
  'phone-abandoned': { title: 'The buyer puts the phone away', lead: 'Without a password there is no trade on a phone, so none has to be closed.' },
  abandoned: { title: 'The buyer gives up', lead: 'The buyer leaves the cashier, and the trade waits for its clock before it closes.' },
  'clock-ends': { title: 'The time to pay runs out', lead: 'The buyer agrees to pay but never enters the password.' },
  'wrong-password': { title: 'The password is wrong', lead: 'A wrong password changes nothing, and the next try is right.' },
  locked: { title: 'Every try is wrong', lead: 'The tries are used up, and the payment is refused.' },
  'limit-2014': { title: 'Over the limit of 2014', lead: "On 1 June 2014 the regulator's limit for goods stops a large payment." },
  'limit-2015': { title: 'Within the limit of 2015', lead: 'After the limit was raised in January 2015, a large payment passes.' },
  'card-limit': { title: "The bank's limit is too low", lead: "The sum is over the bank's limit, so the buyer pays from the wallet." },
  risk: { title: 'Alipay suspects fraud', lead: 'Risk control stops the payment, and no other source can save it.' },
  'wallet-short': { title: 'The wallet holds too little', lead: 'The wallet cannot pay, so the buyer chooses the bank account.' },
  'top-up': { title: 'Top up the wallet', lead: 'The buyer moves the missing yuan into the wallet and pays from it.' },
  'late-bank': { title: 'The bank confirms too late', lead: 'The bank answers after the trade has closed, and the money goes back.' },
  'bank-answers': { title: 'The bank answers in time', lead: 'The bank is silent for a while, then confirms the debit.' },
  'notice-lost': { title: 'The notices are lost', lead: 'Alipay sends its notice again and again, until the merchant asks.' },
  resend: { title: 'A later notice arrives', lead: 'The first notice is lost and the next one gets through.' },
  'forged-notice': { title: 'The notice is not genuine', lead: 'The merchant rejects an altered notice and accepts the genuine one.' },
  'notice-twice': { title: 'The notice comes twice', lead: 'A repeated notice is answered, but the order is released once only.' },
  'refund-early': { title: 'Refunded before the exchange', lead: 'The whole payment goes back while it is still in yuan.' },
  undelivered: { title: 'The refund cannot be delivered', lead: "The buyer's account does not take the refund, so the merchant settles it." },
  'partial-refunds': { title: 'Refunded in three parts', lead: 'Three refunds together make up the payment.' },
  'refund-too-large': { title: 'The refund is too large', lead: 'The merchant asks to refund more than was paid.' },
  complaint: { title: 'The buyer complains', lead: 'The buyer complains, and the merchant declines.' },
  'complaint-accepted': { title: 'The merchant agrees to refund', lead: 'The merchant accepts the complaint and refunds the payment.' },
  'refund-payment-rate': { title: "Refunded at the payment's rate", lead: "After the exchange, a refund is counted at the payment's own rate." },
  'refund-day-rate': { title: "Refunded at that day's rate", lead: 'After the exchange, a refund is counted at the rate of the refund day.' },
  'refund-next-rate': { title: "Refunded at the next day's rate", lead: 'After the exchange, a refund is counted at the rate of the day after it.' },
  'below-minimum': { title: 'The pool is too small', lead: "The merchant's money waits until more sales bring it to the minimum for a wire." },
  monthly: { title: 'Paid out by date instead', lead: 'The contract names dates for the wires, and the money waits for the next one.' },
  'wire-returned': { title: 'The wire comes back', lead: "The merchant's bank sends the wire back; details are corrected, and it leaves again." },
  'short-wire': { title: 'Less arrives than was sent', lead: "Bank charges make the merchant's books differ from its account." },
  'refund-waits': { title: 'Refunded after the pay-out', lead: 'The pool is empty, so the refund waits for new sales.' },
  'refund-expires': { title: 'No new sales come', lead: 'The refund is tried for 180 days and then fails.' },
  'refund-at-once': { title: 'A refund answered at once', lead: 'The merchant wants its answer at once, and with an empty pool the refund fails.' },
  'refund-too-late': { title: 'Asked after the refund window', lead: 'The merchant asks for a refund when the time for it is over.' },
  'yuan-priced': { title: 'Priced in yuan instead', lead: "The buyer's sum is fixed in yuan, and the rate decides what the merchant gets." },
  devaluation: { title: 'The yuan is devalued', lead: 'A buyer pays on 10 August 2015, and the yuan falls before Alipay has bought the currency.' },
  'second-fall': { title: 'The yuan falls again', lead: 'A buyer pays on 11 August 2015, between the two falls of the yuan.' },
  weekend: { title: 'Paid on a Friday', lead: 'A payment on a Friday is exchanged on Monday.' },
};

/** What each step says: a headline that tells what has happened, and the text under it. */
export const steps: AlipayWords['steps'] = {
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

  'request-refused': {
    title: () => "Alipay's gateway refuses the request",
    text: [
      ({ gatewayCode }) => `The gateway, Alipay's door for merchants, answers ${gatewayCode}.`,
      () => 'The buyer gets no sign-in page, no trade is opened and no money moves.',
    ],
  },
  'request-corrected': {
    title: () => 'The merchant corrects the request and sends it again',
    text: [({ price }) => `It still asks for ${price}. An order number that has been used before would have to be replaced by a new one.`],
  },
  'request-accepted': {
    title: () => 'The corrected request passes, and the sign-in page appears',
    text: [
      ({ loginEnd }) => `The buyer has until ${loginEnd} to sign in. The refusal has left no trade and nothing in the books; the payment goes on as usual.`,
    ],
  },

  'buyer-leaves': {
    title: () => 'The buyer leaves the sign-in page without signing in',
    text: [
      ({ awayMinutes, loginEnd }) => `${awayMinutes} min have passed. Alipay tells the merchant nothing; the clock for signing in runs on until ${loginEnd}.`,
    ],
  },
  'login-clock-ended': {
    title: () => 'The time to sign in is over, and no trade was opened',
    text: [
      ({ tradeStatus }) => `To Alipay there never was a trade. A merchant who asks is answered ${tradeStatus}.`,
      () => 'No money has moved, and no message is sent.',
    ],
  },

  'left-too-long': {
    title: ({ awayMinutes }) => `The buyer is away for ${awayMinutes} min while a single clock runs`,
    text: [
      ({ loginEnd }) => `Usually there is one clock for signing in and another for paying. This merchant has set one for both; it runs until ${loginEnd}.`,
    ],
  },
  'too-late-to-sign-in': {
    title: () => 'The buyer signs in with too little time left to pay',
    text: [
      ({ gatewayCode }) => `With a single clock, a minute must be left when the buyer signs in. Alipay answers ${gatewayCode}.`,
      () => 'No trade is opened, and no money moves.',
    ],
  },

  'phone-signed-in': {
    title: () => 'The buyer has signed in on a phone, and there is no trade yet',
    text: [
      ({ price, rate, paid }) => `The page shows ${price}, the rate ${rate} and the sum, ${paid}, as on a computer.`,
      ({ tradeStatus }) => `But on a phone a trade, Alipay's record of the payment, needs the right password first. The answer to a query is ${tradeStatus}.`,
    ],
  },
  'phone-password': {
    title: () => 'The right password opens the trade',
    text: [
      ({ tradeStatus, payEnd }) => `The trade has a number now, and the status ${tradeStatus}. The clock for paying starts here and runs until ${payEnd}.`,
    ],
  },
  'phone-paid': {
    title: ({ paid }) => `Alipay holds ${paid}, and the merchant is told`,
    text: [
      ({ tradeStatus }) => `After its checks Alipay collects the yuan and sends the notice: ${tradeStatus}. The merchant releases the order.`,
      () => 'From here phone and computer do not differ.',
    ],
  },
  'phone-clock-ended': {
    title: () => 'The clock ends on the phone before a password was entered',
    text: [
      ({ tradeStatus }) => `No trade was opened, so none is closed: the answer to a query stays ${tradeStatus}. On a computer it would be a closed trade.`,
      () => 'No money has moved.',
    ],
  },

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
      () => "Until 29 January 2015, China's exchange regulator allows payment companies at most USD 10,000 in one payment for goods.",
      ({ price }) => `Alipay refuses the ${price} before it asks for any money.`,
    ],
  },
  'closed-over-limit': {
    title: () => 'The refused trade closes when its clock ends',
    text: [({ tradeStatus }) => `Its status is ${tradeStatus}. Another source would not have helped: this limit is on the payment, whatever it is paid from.`],
  },
  'within-the-limit': {
    title: ({ price }) => `The price of ${price} is within the regulator's limit`,
    text: [
      () => 'On 29 January 2015 the limit for shopping online was raised to USD 50,000 a payment, all over China.',
      ({ paid }) => `In this walk the merchant's contract allows as much. Alipay asks for ${paid}.`,
    ],
  },
  'large-sum-paid': {
    title: ({ paid }) => `The buyer has paid, and Alipay holds ${paid}`,
    text: [
      ({ tradeStatus }) =>
        `The status is ${tradeStatus}. A large sum takes the same road as a small one: yuan overnight, the purchase of currency on the next working day, then the wire.`,
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
    title: ({ paid }) => `The checks pass, and Alipay asks the bank for ${paid}`,
    text: [() => 'Price, rate and sum are those the buyer agreed to. Nothing has been taken yet.'],
  },
  'paid-by-card': {
    title: ({ paid }) => `The bank pays, and Alipay holds ${paid}`,
    text: [({ tradeStatus, wallet }) => `The status is ${tradeStatus}; the wallet still holds ${wallet}. From here all is as if the first source had paid.`],
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

  'notice-lost': {
    title: () => "Alipay's notice does not reach the merchant",
    text: [
      ({ tradeStatus }) =>
        `The trade is ${tradeStatus}, but the merchant does not know. A notice, Alipay's message about it, counts only when the merchant answers "success".`,
      () => 'The money is not affected.',
    ],
  },
  'notice-lost-again': {
    title: () => 'The notice is sent again, and lost again',
    text: [
      ({ sends }) => `Notices sent: ${sends}. Alipay repeats the notice after minutes at first, later after hours. Its pages give slightly different times.`,
    ],
  },
  'notices-exhausted': {
    title: ({ sends }) => `After ${sends} notices without an answer, Alipay sends no more`,
    text: [() => 'A day has passed. The buyer has paid and waits; the merchant still does not know. From now on it can only ask.'],
  },
  'merchant-asked': {
    title: () => 'The merchant asks Alipay and learns of the payment',
    text: [
      ({ tradeStatus }) =>
        `Its query names the order, and the answer is ${tradeStatus}. It releases the order. It could have asked at any time, without a notice.`,
    ],
  },
  'resend-answered': {
    title: () => 'The next notice arrives, and the merchant releases the order',
    text: [
      ({ sends, tradeStatus }) =>
        `Notices sent: ${sends}. This one says ${tradeStatus}; the merchant checks it and answers "success", and Alipay stops sending.`,
    ],
  },

  'notice-rejected': {
    title: () => 'The merchant finds that a notice is not genuine',
    text: [
      () =>
        'A notice has come that Alipay did not send in this form. The merchant asks Alipay about it, is told no, does not answer "success" and keeps the order back.',
    ],
  },
  'genuine-notice': {
    title: () => 'The genuine notice comes, and the merchant accepts it',
    text: [
      ({ tradeStatus }) =>
        `Having seen no "success", Alipay has sent its notice again. This one passes the check: ${tradeStatus}. The merchant releases the order.`,
    ],
  },
  'notice-repeated': {
    title: () => 'The same notice comes a second time',
    text: [() => 'The merchant knows the order number, answers "success" again and does nothing more. However many notices come, an order is released once.'],
  },

  'refund-asked': {
    title: () => 'The merchant asks Alipay to refund the whole payment',
    text: [
      ({ refundForeign, refundYuan }) =>
        `A refund is the merchant's decision, not the buyer's. It asks for ${refundForeign}; for the buyer that is ${refundYuan}. The money is still in yuan at Alipay.`,
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
    ],
  },

  'first-part-asked': {
    title: ({ refundForeign }) => `The merchant asks Alipay to refund a part, ${refundForeign}`,
    text: [
      ({ refundYuan }) => `For the buyer that is ${refundYuan}. A payment may be refunded in several parts, as long as their sum is not more than was paid.`,
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
    title: () => 'The merchant asks Alipay to refund more than was paid',
    text: [({ refundForeign, gross }) => `It asks for ${refundForeign} back from a sale of ${gross}. Nothing moves until Alipay has checked the request.`],
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
    text: [({ refundForeign, refundYuan }) => `It asks for ${refundForeign}; for the buyer that is ${refundYuan}. From here it is a refund like any other.`],
  },
  'complaint-refunded': {
    title: ({ refunded }) => `The refund reaches the buyer: ${refunded}`,
    text: [
      ({ fee }) =>
        `Unless the contract returns it, Alipay takes the fee, ${fee}, out of the merchant's other sales. What becomes of the goods is for the two to settle.`,
    ],
  },

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

  'below-minimum': {
    title: () => 'The pool is below the minimum, so no wire leaves',
    text: [
      ({ pool, others, net }) => `The pool, all that Alipay holds for the merchant, is ${pool}: ${others} from other sales and ${net} from this one.`,
      () => "Below the contract's minimum it waits, owed to the merchant.",
    ],
  },
  'more-sales': {
    title: ({ pool }) => `Other sales bring the pool to ${pool}`,
    text: [
      () =>
        'Other buyers have paid the same merchant, and their yuan have been exchanged too. For each of these sales, Alipay owes the merchant its net amount.',
    ],
  },
  'minimum-reached': {
    title: ({ batch }) => `The pool has reached the minimum, and ${batch} leaves by wire`,
    text: [() => 'The wire carries the whole pool, this sale included. Waiting has cost the merchant time but no money: the exchange was made before.'],
  },
  'late-wire-credited': {
    title: ({ credited }) => `The merchant's bank receives ${credited}`,
    text: [({ charges }) => `The banks on the way have kept ${charges}. They charge the wire, not each sale, so a larger wire loses a smaller share.`],
  },

  'month-not-over': {
    title: () => 'The agreed date has not come, so no wire leaves',
    text: [
      () => 'This contract pays out on a date, the first working day of the next period, if the pool has the minimum by then.',
      ({ pool }) => `Until then Alipay holds the pool of ${pool} and owes it to the merchant.`,
    ],
  },
  'monthly-wire': {
    title: ({ batch }) => `The date comes, and a wire of ${batch} leaves`,
    text: [
      ({ pool }) =>
        `Out of the pool Alipay has taken the yearly price of paying out by date; the rest is on its way, and ${pool} is left. Paying out by amount costs nothing.`,
    ],
  },
  'monthly-wire-credited': {
    title: ({ credited }) => `The merchant's bank receives ${credited}`,
    text: [({ charges }) => `The banks on the way have kept ${charges}. The merchant knew the day of this wire beforehand, and waited longer for it.`],
  },

  'wire-returned': {
    title: () => 'The wire comes back',
    text: [
      ({ pool, charges }) => `The merchant's bank could not credit it. Alipay holds ${pool} for the merchant again; the return has cost ${charges}.`,
      () => 'Alipay still owes the money, less the charge.',
    ],
  },
  'details-corrected': {
    title: () => 'The merchant corrects its bank details, and a new wire leaves',
    text: [
      ({ batch, charges }) =>
        `It carries ${batch}. The charges so far, ${charges}, fall on the merchant. Alipay's own rules for returned wires were not found.`,
    ],
  },
  'second-wire-credited': {
    title: ({ credited }) => `The second wire arrives with ${credited}`,
    text: [({ charges }) => `The two journeys together have cost the merchant ${charges}, and some days. Alipay's debt is paid.`],
  },

  'books-differ': {
    title: () => 'The settlement file and the bank account do not agree',
    text: [
      ({ credited, charges }) =>
        `The bank has credited ${credited}; the sales in Alipay's file come to more. The ${charges} kept on the way is in no line of the file.`,
    ],
  },
  'difference-explained': {
    title: () => 'Bank charges explain the difference',
    text: [
      ({ charges, credited }) =>
        `The merchant books ${charges} as a cost. With the ${credited} it received, that makes up the wire, and its books agree with the file.`,
    ],
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

  'paid-on-friday': {
    title: ({ paid, day }) => `On ${day} the buyer pays ${paid}`,
    text: [
      ({ held }) =>
        `The merchant is told and releases the order. But currency is bought on working days only: as later pages of Alipay say, Friday's payments wait for Monday. Alipay holds ${held} till then.`,
    ],
  },
  'converted-on-monday': {
    title: ({ net }) => `On the next working day Alipay buys ${net}`,
    text: [
      ({ cost }) =>
        `The settlement bank sells it for ${cost}. For as long as the yuan have waited, Alipay has carried the risk of the rate. A payment on the day before a holiday waits in the same way.`,
    ],
  },
};
