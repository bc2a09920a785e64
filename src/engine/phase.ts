import type { Staging } from '../scenarios/scenario';
import type { WalkStep } from './walk';

/** The phase a step is told in: the last it enters, and of those that run beside the others only where it enters no other. */
export const phaseOfStep = ({ phaseOf, besides }: Staging, { taken, moment }: Pick<WalkStep, 'taken' | 'moment'>): string => {
  const entered = (taken.length > 0 ? taken.map(({ target }) => target) : moment.states.slice(0, 1)).map(phaseOf);
  return entered.findLast((phase) => !besides.includes(phase)) ?? entered.at(-1)!;
};
