import type { Scenario } from '../scenario';
import { accounts } from './accounts';
import type { Context } from './context';
import { factsOf } from './facts';
import { inputs } from './inputs';
import { machine } from './machine';
import { map } from './map';
import { geography } from './places';
import { stories } from './stories';
import { en } from './words/en';

const phases = ['onboarding', 'appraisal', 'sanction', 'disbursal', 'repayment', 'resolution', 'ended', 'refinance', 'guarantee', 'bureau'] as const;

/** The delivery of what was bought belongs to disbursal (states 4.4 to 4.7 of the dossier's section 10). */
const phaseOf = (state: string): string => {
  const parts = state.split('.');
  if (parts.includes('delivery')) return 'disbursal';
  const region = phases.find((phase) => parts[0] === 'lent' && parts[1] === phase);
  return region ?? phases.find((phase) => parts.includes(phase)) ?? 'onboarding';
};

export const scenario: Scenario = {
  slug: 'mudra',
  zone: 'Asia/Kolkata',
  machine,
  inputs,
  read: (values) => values,
  accounts: () => Object.values(accounts),
  stories,
  phases,
  phaseOf,
  facts: (context) => factsOf(context as Context),
  timeOf: (context) => (context as Context).now,
  publicFacts: ['variant', 'category', 'marginWhy', 'stressClass', 'daysPastDue', 'standing', 'instalment', 'balance', 'month'],
  freeFigures: ['owed', 'arrears', 'paid', 'savings'],
  geography,
  map,
  invariants: async () => (await import('./invariants')).invariants,
  sources: async () => (await import('./sources')).sources,
  words: { en },
};
