import type { Told } from '../../words';

/** Steps in which notices go astray. */
export const steps: Told<'notify'> = {
  'notice-lost': {
    title: () => "Alipay's notice does not reach the merchant",
    text: [
      ({ tradeStatus }) =>
        `The trade is ${tradeStatus}, but the merchant has not been told. A notice, Alipay's message about it, counts only when the merchant answers "success".`,
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
    text: [() => "A day has passed. The buyer has paid and waits; the merchant has not been told. From now on it must ask, or read Alipay's files."],
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
};
