import type { Model } from '../scenario';
import { accountsIn } from './accounts';
import type { Context } from './context';
import { factsOf } from './facts';
import { inputs } from './inputs';
import { machine } from './machine';
import type { Foreign } from './rates';
import { stories } from './stories';

export const model: Model = {
  machine,
  inputs,
  read: (values) => values,
  accounts: (values) => Object.values(accountsIn(values.ccy as Foreign)),
  stories,
  facts: (context, states) => factsOf(context as Context, states),
  timeOf: (context) => (context as Context).now,
  publicFacts: ['tradeStatus'],
  invariants: async () => (await import('./invariants')).invariants,
};
