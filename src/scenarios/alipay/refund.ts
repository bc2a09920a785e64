import { add, zero } from '../../money/money';
import { convertReturned, payBack, undeliverable } from './entries';
import { askingAt, later, retryEnd } from './guards';
import { afterTaking, foreignOfReturned, requested, taken } from './refund-amounts';
import { documented, onTime, post, set, simplified, stateDocumented, stateSimplified, tell, terms, within } from './terms';

const SIX_HOURS = 6 * 3_600_000;

const ask = (all: boolean) =>
  set((context) => {
    const at = askingAt(context);
    const { refund, over } = requested(context, all, at);
    return { now: at, asks: context.asks + 1, lastAskedAt: context.askedAt, askedAt: at, refund, refundOver: over };
  });

const take = [post(taken), set((context) => ({ ...afterTaking(context), due: { ...context.due, refund: null } }))] as const;

const takeInTurn = { target: 'executing', actions: [onTime('refund', () => null), ...take] } as const;
const refuse = { target: 'refused', actions: tell('message', 'alipay', 'merchant', 'refundRefusal') } as const;

const requests = {
  'merchant.refundPart': {
    guard: 'refundInTime',
    target: 'checking',
    actions: [ask(false), tell('message', 'merchant', 'alipay', 'refundRequest')],
    meta: documented('refundAskedPart', 9, 11),
  },
  'merchant.refundRest': {
    guard: 'refundInTime',
    target: 'checking',
    actions: [ask(true), tell('message', 'merchant', 'alipay', 'refundRequest')],
    meta: documented('refundAskedRest', 9, 11),
  },
  'buyer.complain': {
    guard: 'complaintsLeft',
    target: 'complaint',
    actions: [tell('message', 'buyer', 'merchant', 'complaint'), set(({ complaints }) => ({ complaints: complaints + 1 })), within(3600)],
    meta: documented('complained', 1, 40, 41, 44),
  },
} as const;

const backToStart = (says: 'complaintDeclined' | 'answerRead' | 'settledDirectly', actions: typeof noAction | typeof declineActions | typeof settleActions) =>
  [
    {
      guard: 'nothingRefunded',
      target: 'none',
      actions,
      meta: says === 'settledDirectly' ? documented(says, 75) : says === 'complaintDeclined' ? documented(says, 40, 44) : simplified(says),
    },
    {
      target: 'partlyRefunded',
      actions,
      meta: says === 'settledDirectly' ? documented(says, 75) : says === 'complaintDeclined' ? documented(says, 40, 44) : simplified(says),
    },
  ] as const;

const noAction = [within(1), set(() => ({ refund: null, refundOver: false }))] as const;
const declineActions = [tell('message', 'merchant', 'buyer', 'complaintAnswer'), within(4 * 3600)] as const;
/** L8: what could not be delivered is the merchant's to settle; once converted, its yuan are converted again. */
const settleActions = [
  tell('message', 'merchant', 'buyer', 'directSettlement'),
  post((context) => (context.convertedAt === null ? [] : [convertReturned(context.accounts, context.returnedYuan, foreignOfReturned(context))])),
  set((context) => ({
    now: later(context, 4 * 3600),
    refund: null,
    returnedYuan: zero('CNY'),
    ...(context.convertedAt !== null && { pool: add(context.pool, foreignOfReturned(context)) }),
  })),
] as const;

export const refund = terms.createStateConfig({
  initial: 'none',
  meta: stateSimplified(),
  states: {
    none: { meta: stateDocumented(10, 11), on: requests },
    checking: {
      meta: stateDocumented(9, 11),
      on: {
        'alipay.checkRefund': [
          { guard: 'refundLate', ...refuse, meta: documented('refundTooLate', 10, 11, 33, 40, 41) },
          { guard: 'refundOver', ...refuse, meta: documented('refundTooMuch', 9, 11) },
          { guard: 'refundBroken', ...refuse, meta: documented('refundRefused', 7, 9, 11) },
          { guard: 'yuanCover', target: 'executing', actions: take, meta: documented('refundTaken', 31, 34, 35, 68) },
          { guard: 'poolCovers', target: 'executing', actions: take, meta: simplified('refundSold', 31, 34, 35, 36, 68) },
          {
            guard: 'asynchronous',
            target: 'waitingFunds',
            actions: [tell('message', 'alipay', 'merchant', 'refundProcessing'), set(({ now, due }) => ({ due: { ...due, refund: now + SIX_HOURS } }))],
            meta: documented('refundWaits', 10, 37),
          },
          { target: 'failed', actions: tell('message', 'alipay', 'merchant', 'notEnough'), meta: documented('refundShort', 10, 37) },
        ],
      },
    },
    refused: { meta: stateDocumented(9, 11), on: { 'merchant.readAnswer': backToStart('answerRead', noAction) } },
    waitingFunds: {
      meta: stateDocumented(10, 37),
      on: {
        'refund.retry': [
          { guard: 'retryFindsYuan', ...takeInTurn, meta: documented('refundTaken', 10, 31, 34, 35, 37) },
          { guard: 'retryFinds', ...takeInTurn, meta: simplified('refundSold', 10, 31, 34, 35, 36, 37) },
          { guard: 'retriesLeft', target: 'waitingFunds', actions: onTime('refund', (_, at) => at + SIX_HOURS), meta: documented('refundStillShort', 10) },
        ],
        'refund.expire': {
          guard: 'stillShort',
          target: 'failed',
          actions: [
            tell('message', 'alipay', 'merchant', 'refundFailure'),
            set((context) => ({ now: retryEnd(context), due: { ...context.due, refund: null } })),
          ],
          meta: documented('refundExpired', 9, 10),
        },
      },
    },
    executing: {
      meta: stateDocumented(31, 74),
      on: {
        'buyer.receiveRefund': [
          {
            guard: 'completes',
            target: 'fullyRefunded',
            actions: [...delivered(), tell('message', 'alipay', 'merchant', 'refundSuccess')],
            meta: documented('refundDone', 9, 74),
          },
          {
            target: 'partlyRefunded',
            actions: [...delivered(), tell('message', 'alipay', 'merchant', 'refundSuccess')],
            meta: documented('refundPartDone', 9, 11),
          },
        ],
        'buyer.missRefund': {
          target: 'undeliverable',
          actions: [
            post(({ accounts, refund: r }) => [undeliverable(accounts, r!.yuan)]),
            set(({ refund: r, convertedAt, held, heldForeign, returnedYuan }) =>
              convertedAt === null ? { held: add(held, r!.yuan), heldForeign: add(heldForeign, r!.foreign) } : { returnedYuan: add(returnedYuan, r!.yuan) },
            ),
            within(2 * 3600),
          ],
          meta: documented('refundUndelivered', 75),
        },
      },
    },
    partlyRefunded: { meta: stateDocumented(11), on: requests },
    fullyRefunded: { type: 'final', meta: stateSimplified(11) },
    failed: { meta: stateDocumented(10), on: { 'merchant.readAnswer': backToStart('answerRead', noAction) } },
    undeliverable: { meta: stateDocumented(75), on: { 'merchant.settleDirectly': backToStart('settledDirectly', settleActions) } },
    complaint: {
      meta: stateDocumented(1, 44),
      on: {
        'merchant.agree': {
          guard: 'refundInTime',
          target: 'checking',
          actions: [tell('message', 'merchant', 'buyer', 'complaintAnswer'), ask(true), tell('message', 'merchant', 'alipay', 'refundRequest')],
          meta: documented('complaintAccepted', 44),
        },
        'merchant.decline': backToStart('complaintDeclined', declineActions),
      },
    },
  },
});

/** The second leg: the yuan reach the buyer, and count as refunded from now on. */
function delivered() {
  return [
    post(({ accounts, refund: r, source }) => [payBack(accounts, r!.yuan, source)]),
    within(2 * 3600),
    set(({ refund: r, refunded, refundedForeign, source, bank, wallet }) => ({
      refunded: add(refunded, r!.yuan),
      refundedForeign: add(refundedForeign, r!.foreign),
      refund: null,
      bank: source === 'bank' ? add(bank, r!.yuan) : bank,
      wallet: source === 'wallet' ? add(wallet, r!.yuan) : wallet,
    })),
  ] as const;
}
