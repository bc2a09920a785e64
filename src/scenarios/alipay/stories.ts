import type { Story } from '../scenario';
import type { Event } from './terms';

type EventName = Event['type'];

const step = <const Id extends string>(id: Id, events: readonly EventName[], ...figures: readonly string[]) => ({ id, events, figures });

/** From the cart to a payment the merchant knows of, on a computer. */
const toPaid = [
  'buyer.choose', 'gateway.check', 'buyer.login', 'buyer.confirm', 'buyer.rightPassword', 'alipay.check', 'source.approve', 'merchant.acknowledge',
] as const satisfies readonly EventName[];

/** The trunk, then its branches in the order in which a reader may leave it. */
export const stories = [
  {
    id: 'payment', chapter: 'trunk', parent: null, from: null,
    steps: [
      step('cart', [], 'price'),
      step('request-sent', ['buyer.choose'], 'price'),
      step('sign-in-page', ['gateway.check'], 'price', 'loginEnd'),
      step('rate-quoted', ['buyer.login'], 'price', 'rate', 'paid', 'payEnd'),
      step('confirmed', ['buyer.confirm'], 'paid', 'bank'),
      step('password-right', ['buyer.rightPassword'], 'paid', 'tradeStatus'),
      step('checks-passed', ['alipay.check'], 'price', 'paid'),
      step('paid', ['source.approve'], 'paid', 'held', 'tradeStatus'),
      step('merchant-told', ['merchant.acknowledge'], 'tradeStatus', 'held'),
      step('conversion-due', ['calendar.workingDay'], 'held', 'rate1', 'fee', 'net'),
      step('converted', ['bank.sell'], 'cost', 'rate1', 'net', 'fee', 'fxResult'),
      step('wire-sent', ['pool.evaluate'], 'net', 'others', 'batch', 'min'),
      step('wire-credited', ['bank.credit'], 'charges', 'credited'),
      step('books-matched', ['merchant.match'], 'price', 'fee', 'net', 'paid'),
    ],
  },
  {
    id: 'request-refused', chapter: 'order', parent: 'payment', from: 'request-sent', inputs: { fault: 'signature' }, rejoins: 'rate-quoted',
    steps: [
      step('request-refused', ['gateway.check'], 'gatewayCode'),
      step('request-corrected', ['merchant.retry'], 'price'),
      step('request-accepted', ['gateway.check'], 'price', 'loginEnd'),
    ],
  },
  {
    id: 'never-logged-in', chapter: 'order', parent: 'payment', from: 'sign-in-page',
    steps: [step('buyer-leaves', ['buyer.leave'], 'loginEnd'), step('login-clock-ended', ['loginClock.end'], 'tradeStatus')],
  },
  {
    id: 'one-clock', chapter: 'order', parent: 'payment', from: 'sign-in-page', inputs: { clocks: 'one', valid: '1830' },
    steps: [step('left-too-long', ['buyer.leave'], 'loginEnd'), step('too-late-to-sign-in', ['buyer.login'], 'gatewayCode')],
  },
  {
    id: 'phone', chapter: 'order', parent: 'payment', from: 'cart', inputs: { device: 'phone' }, rejoins: 'conversion-due',
    steps: [
      step('phone-signed-in', ['buyer.choose', 'gateway.check', 'buyer.login'], 'price', 'rate', 'paid', 'tradeStatus'),
      step('phone-password', ['buyer.rightPassword'], 'tradeStatus', 'payEnd'),
      step('phone-paid', ['alipay.check', 'source.approve', 'merchant.acknowledge'], 'paid', 'tradeStatus'),
    ],
  },
  {
    id: 'phone-abandoned', chapter: 'order', parent: 'phone', from: 'phone-signed-in', inputs: { device: 'phone' },
    steps: [step('phone-clock-ended', ['payClock.end'], 'tradeStatus')],
  },
  {
    id: 'abandoned', chapter: 'cashier', parent: 'payment', from: 'rate-quoted',
    steps: [step('buyer-gave-up', ['buyer.giveUp'], 'tradeStatus', 'payEnd')],
  },
  {
    id: 'clock-ends', chapter: 'cashier', parent: 'payment', from: 'confirmed',
    steps: [step('pay-clock-ended', ['payClock.end'], 'tradeStatus', 'payEnd')],
  },
  {
    id: 'wrong-password', chapter: 'cashier', parent: 'payment', from: 'confirmed', rejoins: 'checks-passed',
    steps: [
      step('password-wrong', ['buyer.wrongPassword'], 'triesLeft', 'tradeStatus'),
      step('password-tried-again', ['buyer.tryAgain'], 'triesLeft'),
      step('password-right-now', ['buyer.rightPassword'], 'tradeStatus'),
    ],
  },
  {
    id: 'locked', chapter: 'cashier', parent: 'wrong-password', from: 'password-wrong',
    steps: [
      step('password-wrong-twice', ['buyer.tryAgain', 'buyer.wrongPassword'], 'triesLeft'),
      step('account-locked', ['buyer.tryAgain', 'buyer.wrongPassword'], 'wrong', 'refusal'),
      step('locked-for-good', ['alipay.refuse'], 'tradeStatus'),
    ],
  },
  {
    id: 'limit-2014', chapter: 'cashier', parent: 'payment', from: 'password-right', inputs: { amt: '20000', date: '2014-06-01', contract: '50000' },
    steps: [step('over-the-limit', ['alipay.check'], 'price', 'refusal'), step('closed-over-limit', ['alipay.refuse'], 'tradeStatus')],
  },
  {
    id: 'limit-2015', chapter: 'cashier', parent: 'payment', from: 'password-right', inputs: { amt: '20000', contract: '50000' },
    steps: [step('within-the-limit', ['alipay.check'], 'price', 'paid'), step('large-sum-paid', ['source.approve'], 'paid', 'tradeStatus')],
  },
  {
    id: 'card-limit', chapter: 'cashier', parent: 'payment', from: 'password-right', inputs: { card: '500', wallet: '1000' },
    steps: [
      step('card-limit-reached', ['alipay.check'], 'paid', 'refusal'),
      step('wallet-chosen', ['buyer.otherSource'], 'wallet'),
      step('paid-from-wallet', ['alipay.check', 'source.approve'], 'paid', 'wallet'),
    ],
  },
  {
    id: 'risk', chapter: 'cashier', parent: 'payment', from: 'password-right',
    steps: [step('risk-suspected', ['alipay.suspect'], 'refusal'), step('risk-final', ['alipay.refuse'], 'tradeStatus')],
  },
  {
    id: 'wallet-short', chapter: 'cashier', parent: 'payment', from: 'checks-passed', inputs: { fund: 'wallet', wallet: '200' }, rejoins: 'merchant-told',
    steps: [
      step('wallet-too-small', ['source.decline'], 'wallet', 'paid'),
      step('card-chosen', ['buyer.otherSource'], 'bank'),
      step('card-checked', ['alipay.check'], 'paid'),
      step('paid-by-card', ['source.approve'], 'paid', 'wallet', 'tradeStatus'),
    ],
  },
  {
    id: 'top-up', chapter: 'cashier', parent: 'wallet-short', from: 'wallet-too-small', inputs: { fund: 'wallet', wallet: '200' },
    steps: [step('wallet-topped-up', ['buyer.topUp'], 'wallet', 'bank'), step('paid-after-top-up', ['alipay.check', 'source.approve'], 'paid', 'wallet')],
  },
  {
    id: 'late-bank', chapter: 'cashier', parent: 'payment', from: 'checks-passed',
    steps: [
      step('bank-silent', ['bank.fallSilent'], 'paid', 'payEnd'),
      step('closed-while-waiting', ['payClock.end'], 'tradeStatus'),
      step('late-money-returned', ['bank.confirmLate'], 'paid', 'tradeStatus'),
    ],
  },
  {
    id: 'bank-answers', chapter: 'cashier', parent: 'late-bank', from: 'bank-silent', rejoins: 'merchant-told',
    steps: [step('bank-answered', ['bank.confirm'], 'paid', 'held')],
  },
  {
    id: 'notice-lost', chapter: 'notify', parent: 'payment', from: 'paid', rejoins: 'conversion-due',
    steps: [
      step('notice-lost', ['notice.fail'], 'sends', 'tradeStatus'),
      step('notice-lost-again', ['notice.fail'], 'sends'),
      step('notices-exhausted', ['notice.fail', 'notice.fail', 'notice.fail', 'notice.fail', 'notice.fail', 'notice.fail'], 'sends'),
      step('merchant-asked', ['merchant.query'], 'tradeStatus'),
    ],
  },
  {
    id: 'resend', chapter: 'notify', parent: 'notice-lost', from: 'notice-lost', rejoins: 'conversion-due',
    steps: [step('resend-answered', ['merchant.acknowledge'], 'sends', 'tradeStatus')],
  },
  {
    id: 'forged-notice', chapter: 'notify', parent: 'payment', from: 'paid', rejoins: 'conversion-due',
    steps: [step('notice-rejected', ['merchant.reject'], 'tradeStatus'), step('genuine-notice', ['merchant.acknowledge'], 'sends', 'tradeStatus')],
  },
  {
    id: 'notice-twice', chapter: 'notify', parent: 'payment', from: 'merchant-told', rejoins: 'conversion-due',
    steps: [step('notice-repeated', ['notice.repeat'], 'tradeStatus')],
  },
  {
    id: 'refund-early', chapter: 'refund', parent: 'payment', from: 'merchant-told',
    steps: [
      step('refund-asked', ['merchant.refundRest'], 'refundForeign', 'refundYuan'),
      step('refund-taken', ['alipay.checkRefund'], 'refundYuan', 'fee', 'pool'),
      step('refund-received', ['buyer.receiveRefund'], 'refunded', 'tradeStatus'),
    ],
  },
  {
    id: 'undelivered', chapter: 'refund', parent: 'refund-early', from: 'refund-taken',
    steps: [step('refund-undelivered', ['buyer.missRefund'], 'held'), step('settled-directly', ['merchant.settleDirectly'], 'held', 'refunded')],
  },
  {
    id: 'partial-refunds', chapter: 'refund', parent: 'payment', from: 'merchant-told',
    steps: [
      step('first-part-asked', ['merchant.refundPart'], 'refundForeign', 'refundYuan'),
      step('first-part-refunded', ['alipay.checkRefund', 'buyer.receiveRefund'], 'refunded', 'left'),
      step('second-part-refunded', ['merchant.refundPart', 'alipay.checkRefund', 'buyer.receiveRefund'], 'refunded', 'left'),
      step('last-part-refunded', ['merchant.refundRest', 'alipay.checkRefund', 'buyer.receiveRefund'], 'refunded', 'left'),
    ],
  },
  {
    id: 'refund-too-large', chapter: 'refund', parent: 'payment', from: 'merchant-told', inputs: { part: '150' },
    steps: [step('too-much-asked', ['merchant.refundPart'], 'refundForeign', 'price'), step('too-much-refused', ['alipay.checkRefund'], 'refunded')],
  },
  {
    id: 'complaint', chapter: 'refund', parent: 'payment', from: 'merchant-told',
    steps: [step('buyer-complained', ['buyer.complain'], 'held'), step('complaint-declined', ['merchant.decline'], 'refunded')],
  },
  {
    id: 'complaint-accepted', chapter: 'refund', parent: 'complaint', from: 'buyer-complained',
    steps: [
      step('complaint-accepted', ['merchant.agree'], 'refundForeign', 'refundYuan'),
      step('complaint-refunded', ['alipay.checkRefund', 'buyer.receiveRefund'], 'refunded'),
    ],
  },
  {
    id: 'refund-payment-rate', chapter: 'refunds-later', parent: 'payment', from: 'converted', inputs: { rate1: '6.36' },
    steps: [
      step('late-refund-asked', ['merchant.refundRest'], 'refundForeign', 'refundYuan'),
      step('late-refund-taken', ['alipay.checkRefund'], 'refundForeign', 'refundYuan', 'rate1'),
      step('late-refund-received', ['buyer.receiveRefund'], 'refunded', 'paid'),
    ],
  },
  {
    id: 'refund-day-rate', chapter: 'refunds-later', parent: 'payment', from: 'converted', inputs: { rate1: '6.36', refundrate: 'refundday' },
    steps: [
      step('day-rate-taken', ['merchant.refundRest', 'alipay.checkRefund'], 'refundForeign', 'refundYuan', 'rate1'),
      step('day-rate-received', ['buyer.receiveRefund'], 'refunded', 'paid'),
    ],
  },
  {
    id: 'refund-next-rate', chapter: 'refunds-later', parent: 'payment', from: 'converted', inputs: { rate1: '6.36', rate3: '6.35', refundrate: 'nextday' },
    steps: [
      step('next-rate-taken', ['merchant.refundRest', 'alipay.checkRefund'], 'refundForeign', 'refundYuan'),
      step('next-rate-received', ['buyer.receiveRefund'], 'refunded', 'paid'),
    ],
  },
  {
    id: 'below-minimum', chapter: 'settle', parent: 'payment', from: 'converted', inputs: { pool: '1000' },
    steps: [
      step('below-minimum', ['pool.evaluate'], 'pool', 'min', 'others', 'net'),
      step('more-sales', ['merchant.sellMore'], 'pool'),
      step('minimum-reached', ['pool.evaluate'], 'batch'),
      step('late-wire-credited', ['bank.credit'], 'charges', 'credited'),
    ],
  },
  {
    id: 'monthly', chapter: 'settle', parent: 'payment', from: 'converted', inputs: { mode: 'monthly' },
    steps: [
      step('month-not-over', ['pool.evaluate'], 'pool'),
      step('monthly-wire', ['pool.evaluate'], 'batch', 'pool'),
      step('monthly-wire-credited', ['bank.credit'], 'charges', 'credited'),
    ],
  },
  {
    id: 'wire-returned', chapter: 'settle', parent: 'payment', from: 'wire-sent',
    steps: [
      step('wire-returned', ['bank.returnWire'], 'charges', 'pool'),
      step('details-corrected', ['merchant.correct'], 'batch', 'charges'),
      step('second-wire-credited', ['bank.credit'], 'charges', 'credited'),
    ],
  },
  {
    id: 'short-wire', chapter: 'settle', parent: 'payment', from: 'wire-credited',
    steps: [step('books-differ', ['merchant.differ'], 'credited', 'charges'), step('difference-explained', ['merchant.explain'], 'charges', 'credited')],
  },
  {
    id: 'refund-waits', chapter: 'refunds-later', parent: 'payment', from: 'books-matched',
    steps: [
      step('refund-asked-late', ['merchant.refundRest'], 'refundForeign', 'pool'),
      step('refund-waits', ['alipay.checkRefund'], 'refundForeign', 'pool'),
      step('refund-still-waits', ['refund.retry'], 'pool'),
      step('new-sales-come', ['merchant.sellMore'], 'pool'),
      step('refund-paid-at-last', ['refund.retry', 'buyer.receiveRefund'], 'refunded', 'pool'),
    ],
  },
  {
    id: 'refund-expires', chapter: 'refunds-later', parent: 'refund-waits', from: 'refund-waits',
    steps: [step('refund-expired', ['refund.expire'], 'refunded'), step('failure-read', ['merchant.readAnswer'], 'refunded')],
  },
  {
    id: 'refund-at-once', chapter: 'refunds-later', parent: 'payment', from: 'books-matched', inputs: { refundmode: 'sync' },
    steps: [step('refund-fails-at-once', ['merchant.refundRest', 'alipay.checkRefund'], 'refundForeign', 'pool')],
  },
  {
    id: 'refund-too-late', chapter: 'refunds-later', parent: 'payment', from: 'books-matched', inputs: { after: '120' },
    steps: [
      step('asked-after-window', ['merchant.refundRest'], 'refundForeign'),
      step('refused-after-window', ['alipay.checkRefund'], 'refunded'),
    ],
  },
  {
    id: 'yuan-priced', chapter: 'rates', parent: 'payment', from: 'cart', inputs: { pricing: 'yuan', date: '2015-08-10', amt: '611.62' },
    steps: [
      step('yuan-price-shown', ['buyer.choose', 'gateway.check', 'buyer.login'], 'price', 'paid'),
      step('yuan-price-paid', ['buyer.confirm', 'buyer.rightPassword', 'alipay.check', 'source.approve', 'merchant.acknowledge'], 'paid', 'held'),
      step('yuan-price-converted', ['calendar.workingDay', 'bank.sell'], 'rate', 'rate1', 'gross', 'fee', 'net', 'fxResult'),
      step('yuan-price-credited', ['pool.evaluate', 'bank.credit'], 'net', 'credited'),
    ],
  },
  {
    id: 'devaluation', chapter: 'rates', parent: 'payment', from: 'cart', inputs: { date: '2015-08-10' },
    steps: [
      step('paid-before-the-fall', toPaid, 'price', 'rate', 'paid'),
      step('yuan-falls', ['calendar.workingDay'], 'rate', 'rate1', 'net'),
      step('alipay-pays-the-fall', ['bank.sell'], 'paid', 'feeYuan', 'cost', 'fxResult'),
    ],
  },
  {
    id: 'second-fall', chapter: 'rates', parent: 'payment', from: 'cart', inputs: { date: '2015-08-11' },
    steps: [
      step('paid-between-the-falls', toPaid, 'price', 'rate', 'paid'),
      step('yuan-falls-again', ['calendar.workingDay', 'bank.sell'], 'rate', 'rate1', 'cost', 'fxResult'),
    ],
  },
  {
    id: 'weekend', chapter: 'settle', parent: 'payment', from: 'cart', inputs: { date: '2015-09-11' },
    steps: [step('paid-on-friday', toPaid, 'paid', 'held'), step('converted-on-monday', ['calendar.workingDay', 'bank.sell'], 'cost', 'net')],
  },
] as const satisfies readonly Story[];

/** Parts of the narration that are loaded together. */
export type ChapterId = (typeof stories)[number]['chapter'];
export type StepIdIn<Chapter extends ChapterId> = Extract<(typeof stories)[number], { chapter: Chapter }>['steps'][number]['id'];
export type StoryId = (typeof stories)[number]['id'];
export type StepId = (typeof stories)[number]['steps'][number]['id'];
