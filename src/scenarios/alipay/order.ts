import { after, documented, inferred, LOGIN_SECONDS, set, simplified, stateDocumented, stateSimplified, tell, terms } from './terms';

/** Seconds of a time-out rule: 12h, 30m, 7d (T2) [4][7]. */
const seconds = (rule: string): number => Number(rule.slice(0, -1)) * { m: 60, h: 3600, d: 86_400 }[rule.at(-1) as 'm' | 'h' | 'd'];

/** One clock runs from the request (T4); two clocks have the full value each (T3) [4]. */
const clockFrom = (read: { clocks: string; valid: string; timeout: string }, start: number): number =>
  start + 1000 * (read.clocks === 'one' ? Number(read.valid) : seconds(read.timeout));

/** When a trade created now must be paid: a second full clock, or the rest of the one. */
export const payEndFrom = (context: { terms: { read: { clocks: string; timeout: string } }; loginEnd: number }, now: number): number =>
  context.terms.read.clocks === 'one' ? context.loginEnd : now + 1000 * seconds(context.terms.read.timeout);

export const order = terms.createStateConfig({
  initial: 'cart',
  meta: stateSimplified(),
  states: {
    cart: {
      meta: stateSimplified(1, 28),
      on: {
        'buyer.choose': {
          target: 'requestChecked',
          actions: [tell('message', 'buyer', 'merchant', 'order'), tell('message', 'merchant', 'alipay', 'request'), after(10)],
          meta: documented('requestSent', 3, 7, 38),
        },
      },
    },
    requestChecked: {
      meta: stateDocumented(18),
      on: {
        'gateway.check': [
          {
            guard: 'requestValid',
            target: 'loginPage',
            actions: [
              tell('message', 'alipay', 'buyer', 'loginPage'),
              set(({ terms: { read }, now }) => ({ now: now + 1000, loginEnd: clockFrom(read, now + 1000) })),
            ],
            meta: documented('requestAccepted', 18, 4),
          },
          { target: 'requestRefused', actions: [tell('message', 'alipay', 'buyer', 'gatewayError'), after(1)], meta: documented('requestRefused', 3, 8) },
        ],
      },
    },
    requestRefused: {
      meta: stateDocumented(8),
      on: {
        'merchant.retry': {
          target: 'requestChecked',
          actions: [tell('message', 'merchant', 'alipay', 'request'), set(({ now }) => ({ corrected: true, now: now + 600_000 }))],
          meta: inferred('requestRetried', 3),
        },
      },
    },
    loginPage: {
      meta: stateDocumented(5, 6, 17),
      on: {
        'buyer.login': [
          {
            guard: 'tooLateToLogin',
            target: 'requestRefused',
            actions: [tell('message', 'alipay', 'buyer', 'gatewayError'), after(LOGIN_SECONDS)],
            meta: documented('loginTooLate', 4),
          },
          {
            guard: 'onPhone',
            target: '#alipay.cashier.authenticating',
            actions: [tell('message', 'buyer', 'alipay', 'login'), tell('message', 'alipay', 'buyer', 'quote'), after(LOGIN_SECONDS)],
            meta: simplified('phoneOpened', 5, 17, 65, 66),
          },
          {
            guard: 'loginOpen',
            target: '#alipay.cashier.tradeOpen',
            actions: [
              tell('message', 'buyer', 'alipay', 'login'),
              tell('message', 'alipay', 'buyer', 'quote'),
              set((context) => {
                const now = context.now + LOGIN_SECONDS * 1000;
                return { now, tradeExists: true, payEnd: payEndFrom(context, now) };
              }),
            ],
            meta: simplified('tradeOpened', 5, 17, 65, 66),
          },
        ],
        'buyer.leave': {
          guard: 'leaveFits',
          target: 'loginPage',
          actions: set(({ now, terms: { read } }) => ({ now: now + Number(read.away) * 60_000 })),
          meta: documented('buyerLeft', 4, 39),
        },
        'loginClock.end': {
          target: '#alipay.closed.neverCreated',
          actions: set(({ loginEnd }) => ({ now: loginEnd })),
          meta: documented('loginClockEnded', 4, 6),
        },
      },
    },
  },
});
