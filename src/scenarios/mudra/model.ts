import type { Model } from '../scenario';
import { accounts } from './accounts';
import type { Context } from './context';
import { exhibitsOf } from './exhibits';
import { factsOf } from './facts';
import { inputs } from './inputs';
import { machine } from './machine';
import { stories } from './stories';

export const model: Model = {
  machine,
  inputs,
  read: (values) => values,
  accounts: () => Object.values(accounts),
  stories,
  facts: (context) => factsOf(context as Context),
  timeOf: (context) => (context as Context).now,
  exhibits: exhibitsOf,
  hypothetical: (context) => (context as Context).terms.rails,
  publicFacts: ['variant', 'category', 'marginWhy', 'stressClass', 'daysPastDue', 'standing', 'instalment', 'balance', 'month'],
  invariants: async () => (await import('./invariants')).invariants,
};
