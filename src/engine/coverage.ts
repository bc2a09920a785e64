import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { chart } from '../ledger/balances';
import type { Values } from '../scenarios/input';
import type { Scenario } from '../scenarios/scenario';
import { advance, eventsNow, type LiveMoment, start, type Taken, takenBy } from './replay';

/** A transition by what tells it from all others: where it leaves, by which event, where it leads and what it says. */
const transitionId = (event: string, { source, target, says }: Pick<Taken, 'source' | 'target' | 'says'>): string => `${source} ${event} ${target} ${says}`;

const nodesOf = (node: AnyStateNode): readonly AnyStateNode[] => [node, ...Object.values(node.states).flatMap(nodesOf)];

const short = (machine: AnyStateMachine, id: string): string => id.slice(machine.id.length + 1);

/** Every transition of a machine, each branch of a guarded event for itself. */
export const transitionsOf = (machine: AnyStateMachine): readonly string[] =>
  nodesOf(machine.root).flatMap((node) =>
    [...node.transitions.values()].flat().map((t) =>
      transitionId(t.eventType, {
        source: short(machine, t.source.id),
        target: short(machine, (t.target?.[0] ?? t.source).id),
        says: (t.meta as { says: string }).says,
      }),
    ),
  );

/** Two moments are alike when they are in the same states and the same transitions can be taken from them. */
export const alike = (scenario: Scenario, moment: LiveMoment): string =>
  [...moment.states, ...eventsNow(moment.snapshot).flatMap((event) => takenBy(scenario, moment.snapshot, event).map((t) => transitionId(event, t)))].join('\n');

export interface CoveringRun {
  readonly values: Values;
  readonly path: readonly string[];
}

export interface Coverage {
  /** Paths that together take every transition that was found, each the shortest one found. */
  readonly runs: readonly CoveringRun[];
  /** Transitions that no path took. */
  readonly missing: readonly string[];
}

/**
 * Looks for a run through every transition: from each set of inputs breadth first, going on only from moments that
 * `keyOf` tells from all seen before, until nothing is missing or `limit` moments have been seen.
 */
export const cover = (scenario: Scenario, presets: readonly Values[], keyOf: (moment: LiveMoment) => string, limit: number): Coverage => {
  const missing = new Set(transitionsOf(scenario.machine));
  const runs: CoveringRun[] = [];
  for (const values of presets) {
    const accounts = chart(scenario.accounts(values));
    const first = start(scenario, accounts, values);
    const seen = new Set([keyOf(first)]);
    const queue: { moment: LiveMoment; path: readonly string[] }[] = [{ moment: first, path: [] }];
    for (const { moment, path } of queue) {
      if (missing.size === 0 || seen.size > limit) break;
      for (const event of eventsNow(moment.snapshot)) {
        const next = advance(scenario, accounts, moment, event);
        const steps = [...path, event];
        const found = next.taken.map((t) => transitionId(event, t)).filter((id) => missing.delete(id));
        if (found.length > 0) runs.push({ values, path: steps });
        const key = keyOf(next);
        if (seen.has(key)) continue;
        seen.add(key);
        queue.push({ moment: next, path: steps });
      }
    }
  }
  return { runs, missing: [...missing] };
};
