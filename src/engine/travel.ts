import type { WalkStep } from './walk';

export interface Travel {
  /** Leaf states the walk has been in. */
  readonly visited: ReadonlySet<string>;
  /** "from>to" pairs of leaf states it went between. */
  readonly travelled: ReadonlySet<string>;
}

/** The region a state runs in beside others, or nothing before the machine divides. */
const regionOf = (state: string): string => (state.split('.').length > 2 ? state.slice(0, state.lastIndexOf('.')) : '');

/** Where a walk has been on the map of states, up to and including one of its steps. */
export const travel = (steps: readonly WalkStep[], at: number): Travel => {
  const visited = new Set<string>(steps[0]!.moment.states);
  const travelled = new Set<string>();
  let before = steps[0]!.moment.states;
  for (const { states } of steps.slice(1, at + 1).flatMap(({ moments }) => moments)) {
    const entered = states.filter((state) => !before.includes(state));
    for (const to of entered) {
      visited.add(to);
      for (const from of before) if (!states.includes(from) && ['', regionOf(to)].includes(regionOf(from))) travelled.add(`${from}>${to}`);
    }
    before = states;
  }
  return { visited, travelled };
};
