import { subtract } from '../../money/money';
import { pay, topUp } from './entries';
import type { Context } from './context';
import { firstFailed, later } from './guards';
import { payEndFrom } from './order';
import { documented, inferred, post, set, simplified, stateDocumented, stateInferred, stateSimplified, tell, tellIfBank, terms, within } from './terms';

/** The trade is closed when its clock ends, not when the buyer walks away. */
const atClockEnd = set(({ now, tradeExists, payEnd, loginEnd }) => ({ now: Math.max(now, tradeExists ? payEnd : loginEnd) }));

const paid = (target: '#alipay.paid') =>
  ({
    target,
    actions: [
      post(({ accounts, terms: t, source }) => [pay(accounts, t.paid, source)]),
      set((context: Context) => {
        const { terms: t, source } = context;
        const now = later(context, 3);
        return {
          now,
          paidAt: now,
          held: t.paid,
          heldForeign: t.gross,
          bankSilent: false,
          [source]: subtract(context[source], t.paid),
          due: { ...context.due, notify: now + 2000 },
        };
      }),
    ],
  }) as const;

const giveUp = {
  'buyer.giveUp': { target: '#alipay.closed.stopped', actions: atClockEnd, meta: documented('gaveUp', 4, 7, 39) },
} as const;

/** Where a phone's password is not right yet, there may be no trade to close. */
const giveUpEarly = {
  'buyer.giveUp': [
    { guard: 'tradeExists', ...giveUp['buyer.giveUp'] },
    { target: '#alipay.closed.neverCreated', actions: atClockEnd, meta: documented('gaveUpUntraded', 4, 6, 39) },
  ],
} as const;

const toOtherSource = {
  target: 'checking',
  actions: [set(({ source }) => ({ source: source === 'bank' ? 'wallet' : 'bank', refusal: null })), within(30)],
} as const;

/** The payment is stopped by the first check it fails. */
const stopped = {
  target: 'blocked',
  actions: [tell('message', 'alipay', 'buyer', 'refusal'), set((context) => ({ refusal: firstFailed(context) })), within(1)],
} as const;

export const cashier = terms.createStateConfig({
  initial: 'tradeOpen',
  meta: stateSimplified(),
  on: {
    'payClock.end': [
      { guard: 'tradeExists', target: '#alipay.closed.timedOut', actions: atClockEnd, meta: inferred('payClockEnded', 4, 7, 72) },
      { target: '#alipay.closed.neverCreated', actions: atClockEnd, meta: simplified('payClockEndedUntraded', 4, 6) },
    ],
  },
  states: {
    tradeOpen: {
      meta: stateDocumented(6, 17),
      on: {
        'buyer.confirm': {
          target: 'authenticating',
          actions: [tell('message', 'buyer', 'alipay', 'confirmation'), within(20)],
          meta: documented('confirmed', 17),
        },
        ...giveUp,
      },
    },
    authenticating: {
      meta: stateDocumented(6),
      on: {
        'buyer.rightPassword': [
          {
            guard: 'onPhone',
            target: 'checking',
            actions: [
              tell('message', 'buyer', 'alipay', 'password'),
              within(15),
              set((context) => ({ tradeExists: true, payEnd: payEndFrom(context, context.now) })),
            ],
            meta: documented('passwordRightPhone', 5),
          },
          { target: 'checking', actions: [tell('message', 'buyer', 'alipay', 'password'), within(15)], meta: documented('passwordRight', 6, 17) },
        ],
        'buyer.wrongPassword': [
          {
            guard: 'triesLeft',
            target: 'passwordWrong',
            actions: [tell('message', 'buyer', 'alipay', 'wrongPassword'), set(({ wrong }) => ({ wrong: wrong + 1 })), within(15)],
            meta: documented('passwordWrong', 6),
          },
          {
            target: 'blocked',
            actions: [tell('message', 'buyer', 'alipay', 'wrongPassword'), set(({ wrong }) => ({ wrong: wrong + 1, refusal: 'locked' })), within(15)],
            meta: simplified('passwordLocked'),
          },
        ],
        ...giveUpEarly,
      },
    },
    passwordWrong: {
      meta: stateDocumented(6),
      on: { 'buyer.tryAgain': { target: 'authenticating', actions: within(10), meta: documented('triedAgain', 6) }, ...giveUpEarly },
    },
    checking: {
      meta: stateSimplified(49, 76),
      on: {
        'alipay.check': [
          {
            guard: 'checksPass',
            target: 'funding',
            actions: [tellIfBank('alipay', 'buyerBank', 'debitRequest'), within(1)],
            meta: simplified('checksPassed', 28, 29, 49, 52, 53),
          },
          { guard: { type: 'fails', params: 'law' }, ...stopped, meta: simplified('overLaw', 49, 52, 53) },
          { guard: { type: 'fails', params: 'contract' }, ...stopped, meta: documented('overContract', 28, 29) },
          { guard: { type: 'fails', params: 'card' }, ...stopped, meta: documented('overCard', 40, 45, 69) },
          { ...stopped, meta: simplified('overQuota', 55, 57) },
        ],
        'alipay.suspect': {
          target: 'blocked',
          actions: [tell('message', 'alipay', 'buyer', 'refusal'), set(() => ({ refusal: 'risk' })), within(1)],
          meta: simplified('riskSuspected', 45, 76),
        },
        ...giveUp,
      },
    },
    blocked: {
      meta: stateSimplified(28, 29, 40, 45, 49, 69),
      on: {
        'buyer.otherSource': { guard: 'sourceSpecific', ...toOtherSource, meta: inferred('walletChosen', 6) },
        'alipay.refuse': [
          { guard: 'tradeExists', target: '#alipay.closed.stopped', actions: atClockEnd, meta: simplified('refusedForGood') },
          { target: '#alipay.closed.neverCreated', actions: atClockEnd, meta: simplified('refusedUntraded') },
        ],
        ...giveUpEarly,
      },
    },
    funding: {
      meta: stateInferred(17),
      on: {
        'source.approve': { guard: 'approvable', ...paid('#alipay.paid'), meta: documented('paid', 1, 7, 60) },
        'source.decline': [
          { guard: 'viaBank', target: 'declined', actions: [tell('message', 'buyerBank', 'alipay', 'declined'), within(3)], meta: documented('declined', 6) },
          { guard: 'walletShort', target: 'declined', actions: within(3), meta: documented('walletShort', 6) },
        ],
        'bank.fallSilent': { guard: 'viaBank', target: 'unknown', actions: [set(() => ({ bankSilent: true })), within(60)], meta: inferred('bankSilent', 46) },
        ...giveUp,
      },
    },
    declined: {
      meta: stateDocumented(6),
      on: {
        'buyer.otherSource': [
          { guard: 'viaBank', ...toOtherSource, meta: inferred('walletChosen', 6) },
          { ...toOtherSource, meta: inferred('bankChosen', 6) },
        ],
        'buyer.topUp': {
          guard: 'viaWalletAndCovered',
          target: 'checking',
          actions: [
            post(({ accounts, terms: t, wallet }) => [topUp(accounts, subtract(t.paid, wallet))]),
            set(({ terms: t, wallet, bank }) => ({ wallet: t.paid, bank: subtract(bank, subtract(t.paid, wallet)) })),
            within(120),
          ],
          meta: inferred('toppedUp', 6),
        },
        ...giveUp,
      },
    },
    unknown: {
      meta: stateInferred(46),
      on: {
        'bank.confirm': { guard: 'approvable', ...paid('#alipay.paid'), meta: inferred('bankConfirmed', 46) },
        'bank.refuse': {
          target: 'declined',
          actions: [tell('message', 'buyerBank', 'alipay', 'declined'), set(() => ({ bankSilent: false })), within(60)],
          meta: inferred('bankRefused', 46),
        },
      },
    },
  },
});
