import type { Context } from './context';
import { later } from './guards';
import { documented, onTime, set, stateDocumented, tell, terms } from './terms';

/** Minutes before the first to seventh resend: three published variants (M13) [13][14][15]. */
const intervals = (resend: string): readonly number[] => {
  const [first = 2, second = 10, third = 10] = resend.split('-').map(Number);
  return [first, second, third, 60, 120, 360, 900];
};

/** When the notice after this one is due: the k-th of seven intervals later. */
const resendAfter = (context: Context, at: number): number => at + 60_000 * (intervals(context.terms.read.resend)[context.sends] ?? 0);

const sent = set(({ sends }) => ({ sends: sends + 1 }));
const silence = onTime('notify', () => null);
const askSoon = set((context) => ({ now: later(context, 60), due: { ...context.due, notify: null } }));
const retryIsSet = onTime('notify', resendAfter);
const query = {
  'merchant.query': {
    target: 'foundByQuery',
    actions: [
      tell('message', 'merchant', 'alipay', 'query'),
      tell('message', 'alipay', 'merchant', 'queryAnswer'),
      askSoon,
      tell('goods', 'merchant', 'buyer', 'goods'),
    ],
    meta: documented('foundByQuery', 12, 18, 71),
  },
} as const;
const notice = tell('message', 'alipay', 'merchant', 'notice');
const lostNotice = tell('message', 'alipay', 'merchant', 'notice', true);
const success = tell('message', 'merchant', 'alipay', 'success');
const goods = tell('goods', 'merchant', 'buyer', 'goods');
const repeat = {
  'notice.repeat': { actions: [notice, success], meta: documented('noticeRepeated', 20) },
} as const;

export const notify = terms.createStateConfig({
  initial: 'sending',
  meta: stateDocumented(13, 15),
  states: {
    sending: {
      meta: stateDocumented(13, 15, 18),
      on: {
        'merchant.acknowledge': { target: 'acknowledged', actions: [notice, success, goods, sent, silence], meta: documented('acknowledged', 13, 15, 17, 18) },
        'notice.fail': { target: 'retryWait', actions: [lostNotice, retryIsSet, sent], meta: documented('noticeLost', 13, 15) },
        'merchant.reject': {
          target: 'retryWait',
          actions: [
            tell('message', 'alipay', 'merchant', 'alteredNotice'),
            tell('message', 'merchant', 'alipay', 'verify'),
            tell('message', 'alipay', 'merchant', 'notGenuine'),
            retryIsSet,
            sent,
          ],
          meta: documented('noticeRejected', 7, 13),
        },
        ...query,
      },
    },
    retryWait: {
      meta: stateDocumented(13),
      on: {
        'merchant.acknowledge': {
          guard: { type: 'inTurn', params: 'notify' },
          target: 'acknowledged',
          actions: [notice, success, goods, sent, silence],
          meta: documented('resendAcknowledged', 13),
        },
        'notice.fail': [
          { guard: 'resendDueAndLeft', target: 'retryWait', actions: [lostNotice, retryIsSet, sent], meta: documented('noticeLostAgain', 13) },
          { guard: { type: 'inTurn', params: 'notify' }, target: 'exhausted', actions: [lostNotice, silence, sent], meta: documented('noticesExhausted', 13) },
        ],
        ...query,
      },
    },
    acknowledged: { meta: stateDocumented(13, 15), on: repeat },
    exhausted: { meta: stateDocumented(13), on: query },
    foundByQuery: { meta: stateDocumented(18), on: repeat },
  },
});
