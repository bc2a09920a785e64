import type { Moment } from './replay';

/** The leaf states that the transitions of a moment led to, in the order of the transitions; at the start, all active ones. */
export const arrivedAt = ({ states, taken }: Pick<Moment, 'states' | 'taken'>): readonly string[] => {
  const reached = taken.flatMap(({ target }) => states.filter((state) => state === target || state.startsWith(`${target}.`)));
  return reached.length > 0 ? [...new Set(reached)] : states;
};
