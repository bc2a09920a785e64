import type { WalkStep } from './walk';

export interface Travel {
  /** Leaf states the walk has been in. */
  readonly visited: ReadonlySet<string>;
  /** "from>to" pairs of leaf states it went between. */
  readonly travelled: ReadonlySet<string>;
}

const within = (state: string, whole: string): boolean => state === whole || state.startsWith(`${whole}.`);

/** Where a walk has been on the map of states, up to and including one of its steps: from what each transition left to what it entered. */
export const travel = (steps: readonly WalkStep[], at: number): Travel => {
  const visited = new Set<string>(steps[0]!.moment.states);
  const travelled = new Set<string>();
  let before = steps[0]!.moment.states;
  for (const { states, taken } of steps.slice(1, at + 1).flatMap(({ moments }) => moments)) {
    const left = before.filter((state) => !states.includes(state));
    for (const to of states.filter((state) => !before.includes(state))) {
      visited.add(to);
      // A region that begins beside the one that is entered begins from the same transition.
      const own = taken.filter(({ target }) => within(to, target));
      const ways = own.length > 0 ? own : taken;
      for (const from of left) if (ways.some(({ source }) => within(from, source))) travelled.add(`${from}>${to}`);
    }
    before = states;
  }
  return { visited, travelled };
};
