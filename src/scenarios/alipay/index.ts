import type { Staging } from '../scenario';
import { map } from './map';
import { geography } from './places';
import { en } from './words/en';

const phases = ['order', 'cashier', 'closed', 'notify', 'settle', 'refund'] as const;

export const staging: Staging = {
  slug: 'alipay',
  zone: 'Asia/Shanghai',
  phases,
  // The payment itself, which opens the three regions of PAID, is the cashier's last act.
  phaseOf: (state) => (state === 'paid' ? 'cashier' : (phases.find((phase) => state.split('.').includes(phase)) ?? 'order')),
  // What the merchant learns, what moves on and what goes back are of one rank.
  besides: [],
  freeFigures: ['paid', 'held', 'pool', 'refunded'],
  geography,
  map,
  sources: async () => (await import('./sources')).sources,
  words: { en },
  model: async () => (await import('./model')).model,
};
