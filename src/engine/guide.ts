import type { Scenario } from '../scenarios/scenario';
import type { Address } from './address';
import { type Catalogue, catalogue } from './catalogue';
import { type Choice, choices, type LiveChoice } from './choices';
import { type LiveWalk, type Walk, walk } from './walk';

/** Knows the walks that addresses lead to, and what may happen there. */
export interface Guide {
  readonly catalogue: Catalogue;
  /** Whether it knows the walk to an address; only then may it be asked for it. */
  readonly covers: (address: Address) => boolean;
  readonly walk: (address: Address) => Walk;
  readonly choices: (address: Address) => readonly Choice[];
}

/** A guide that replays whatever the machine allows, and so knows every walk. */
export interface LiveGuide extends Guide {
  readonly scenario: Scenario;
  readonly walk: (address: Address) => LiveWalk;
  readonly choices: (address: Address) => readonly LiveChoice[];
}

export const guideOf = (scenario: Scenario): LiveGuide => {
  const steps = catalogue(scenario);
  // The walks before, by whose numbers they are: each goes on from its like.
  const earlier: Partial<Record<'own' | 'readers', LiveWalk>> = {};
  const walkTo = (address: Address): LiveWalk => {
    const numbers = Object.keys(address.inputs).length === 0 ? 'own' : 'readers';
    return (earlier[numbers] = walk(scenario, steps, address, earlier[numbers]));
  };
  return { scenario, catalogue: steps, covers: () => true, walk: walkTo, choices: (address) => choices(steps, walkTo(address)) };
};
