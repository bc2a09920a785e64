import type { Told } from '../../words';

/** Steps before the trade exists, and on a phone. */
export const steps: Told<'order'> = {
  'request-refused': {
    title: () => "Alipay's gateway refuses the request",
    text: [
      ({ gatewayCode }) => `The gateway, Alipay's door for merchants, answers with ${gatewayCode}, and the buyer sees it.`,
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
      ({ awayMinutes, loginEnd }) =>
        `The buyer has been away for ${awayMinutes} min. Alipay tells the merchant nothing; the clock for signing in runs on until ${loginEnd}.`,
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
      () => 'With a single clock, a minute must be left when the buyer signs in. Alipay answers with an error.',
      () => 'No trade is opened, and no money moves.',
    ],
  },
  'phone-signed-in': {
    title: () => 'The buyer has signed in on a phone, and there is no trade yet',
    text: [
      ({ price, rate, paid }) => `The page shows the price, ${price}, the rate, ${rate}, and the sum, ${paid}, as on a computer.`,
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
};
