import type { Scenario } from '../scenario';
import { accountsIn } from './accounts';
import { factsOf } from './facts';
import { inputs } from './inputs';
import { machine } from './machine';
import { map } from './map';
import { geography } from './places';
import type { Foreign } from './rates';
import { stories } from './stories';
import { en } from './words/en';
import type { Context } from './context';

const phases = ['order', 'cashier', 'closed', 'notify', 'settle', 'refund'] as const;

export const scenario: Scenario = {
  slug: 'alipay',
  zone: 'Asia/Shanghai',
  machine,
  inputs,
  read: (values) => values,
  accounts: (values) => Object.values(accountsIn(values.ccy as Foreign)),
  stories,
  phases,
  phaseOf: (state) => phases.find((phase) => state.split('.').includes(phase)) ?? 'order',
  facts: (context, states) => factsOf(context as Context, states),
  timeOf: (context) => (context as Context).now,
  publicFacts: ['tradeStatus'],
  freeFigures: ['paid', 'held', 'pool', 'refunded'],
  geography,
  map,
  invariants: async () => (await import('./invariants')).invariants,
  sources: async () => (await import('./sources')).sources,
  words: { en },
};
