import type { StateMap, Station } from '../scenario';
import type { LeafId } from './machine';

const stop = (x: number, y: number): Station => ({ x, y, kind: 'stop', label: 'above' });
const spur = (x: number, y: number, label: Station['label'] = 'right'): Station => ({ x, y, kind: 'spur', label });
const end = (x: number, y: number, label: Station['label'] = 'right'): Station => ({ x, y, kind: 'end', label });

/** Rows: the notices, the main line, the refund; failures hang below the line they leave, closed trades at the bottom. */
const stations: Record<LeafId, Station> = {
  'order.cart': stop(40, 104),
  'order.requestChecked': stop(116, 104),
  'order.loginPage': stop(200, 104),
  'order.requestRefused': spur(116, 132),
  'cashier.tradeOpen': stop(284, 104),
  'cashier.authenticating': stop(366, 104),
  'cashier.checking': stop(446, 104),
  'cashier.funding': stop(524, 104),
  'cashier.passwordWrong': spur(366, 132),
  'cashier.blocked': { ...spur(446, 132), rimmed: true },
  'cashier.declined': spur(524, 132),
  'cashier.unknown': spur(492, 160),
  'closed.neverCreated': end(200, 196, 'left'),
  'closed.timedOut': { ...spur(284, 160, 'left'), rimmed: true },
  'closed.stopped': end(406, 196),
  'closed.lateMoneyReturned': end(284, 196),
  'paid.notify.sending': stop(744, 40),
  'paid.notify.acknowledged': stop(840, 40),
  'paid.notify.retryWait': { ...spur(934, 62), label: 'above' },
  'paid.notify.exhausted': { ...spur(1040, 62), label: 'above' },
  'paid.notify.foundByQuery': { ...spur(1146, 62), label: 'above' },
  'paid.settle.yuanPool': stop(744, 104),
  'paid.settle.conversionDue': stop(834, 104),
  'paid.settle.foreignPool': stop(924, 104),
  'paid.settle.batchSent': stop(1014, 104),
  'paid.settle.credited': stop(1104, 104),
  'paid.settle.matched': stop(1190, 104),
  'paid.settle.nettedOut': end(744, 130),
  'paid.settle.accumulating': spur(924, 130),
  'paid.settle.returned': spur(1014, 130),
  'paid.settle.mismatch': spur(1104, 130),
  'paid.refund.none': stop(744, 182),
  'paid.refund.checking': stop(828, 182),
  'paid.refund.executing': stop(974, 182),
  'paid.refund.partlyRefunded': spur(1130, 207),
  'paid.refund.fullyRefunded': stop(1190, 182),
  'paid.refund.complaint': spur(744, 207, 'left'),
  'paid.refund.refused': spur(772, 207),
  'paid.refund.waitingFunds': { ...spur(918, 207, 'left'), rimmed: true },
  'paid.refund.failed': spur(954, 207),
  'paid.refund.undeliverable': spur(1018, 207),
};

type Track = { readonly kind: 'main' | 'spur'; readonly states: readonly LeafId[] };
const main = (...states: LeafId[]): Track => ({ kind: 'main', states });
const to = (...states: LeafId[]): Track => ({ kind: 'spur', states });

export const map = {
  width: 1232,
  height: 222,
  stations,
  tracks: [
    main('order.cart', 'order.requestChecked', 'order.loginPage', 'cashier.tradeOpen', 'cashier.authenticating', 'cashier.checking', 'cashier.funding'),
    main('cashier.funding', 'paid.notify.sending', 'paid.notify.acknowledged'),
    main(
      'cashier.funding',
      'paid.settle.yuanPool',
      'paid.settle.conversionDue',
      'paid.settle.foreignPool',
      'paid.settle.batchSent',
      'paid.settle.credited',
      'paid.settle.matched',
    ),
    main('cashier.funding', 'paid.refund.none', 'paid.refund.checking', 'paid.refund.executing', 'paid.refund.fullyRefunded'),
    to('order.requestChecked', 'order.requestRefused'),
    to('order.loginPage', 'closed.neverCreated'),
    to('cashier.tradeOpen', 'closed.timedOut', 'closed.lateMoneyReturned'),
    to('cashier.authenticating', 'cashier.passwordWrong', 'closed.stopped'),
    to('cashier.checking', 'cashier.blocked', 'closed.stopped'),
    to('cashier.funding', 'cashier.declined'),
    to('cashier.funding', 'cashier.unknown', 'cashier.declined'),
    to('cashier.unknown', 'closed.timedOut'),
    to('paid.notify.sending', 'paid.notify.retryWait', 'paid.notify.exhausted', 'paid.notify.foundByQuery'),
    to('paid.notify.retryWait', 'paid.notify.acknowledged'),
    to('paid.settle.yuanPool', 'paid.settle.nettedOut'),
    to('paid.settle.foreignPool', 'paid.settle.accumulating'),
    to('paid.settle.batchSent', 'paid.settle.returned'),
    to('paid.settle.credited', 'paid.settle.mismatch'),
    to('paid.refund.none', 'paid.refund.complaint'),
    to('paid.refund.checking', 'paid.refund.refused'),
    to('paid.refund.checking', 'paid.refund.waitingFunds', 'paid.refund.failed'),
    to('paid.refund.executing', 'paid.refund.undeliverable'),
    to('paid.refund.executing', 'paid.refund.partlyRefunded'),
  ],
  regions: [
    { id: 'order', x: 24, y: 20, anchor: 'start' },
    { id: 'cashier', x: 254, y: 20, anchor: 'start', ruled: true },
    { id: 'closed', x: 24, y: 200, anchor: 'start' },
    { id: 'notify', x: 702, y: 28, anchor: 'end' },
    { id: 'settle', x: 702, y: 92, anchor: 'end' },
    { id: 'refund', x: 702, y: 170, anchor: 'end' },
  ],
} as const satisfies StateMap;
