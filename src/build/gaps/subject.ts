import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';
import type { LiveMoment } from '../../engine/replay';
import type { Account } from '../../ledger/ledger';
import type { Registry } from '../../pages/registry';
import type { Scenario } from '../../scenarios/scenario';

/** A scenario as it is looked over, with what its stories replay to. */
export interface Subject {
  readonly scenario: Scenario;
  /** The step that start.ts names. */
  readonly start: string;
  readonly registered: Registry;
  readonly nodes: readonly AnyStateNode[];
  readonly transitions: readonly AnyTransitionDefinition[];
  readonly leaves: readonly string[];
  readonly accounts: ReadonlyMap<string, Account>;
  readonly moments: readonly LiveMoment[];
}

export const nodesOf = (node: AnyStateNode): readonly AnyStateNode[] => [node, ...Object.values(node.states).flatMap(nodesOf)];

/** An id without the machine's name; the machine itself keeps its own. */
export const short = (id: string): string => id.split('.').slice(1).join('.') || id;

/** What is wanted and not known, each name once. */
export const lacking = (wanted: Iterable<string>, known: Iterable<string>): readonly string[] => {
  const names = new Set(known);
  return [...new Set(wanted)].filter((name) => !names.has(name));
};

/** Names that come more than once. */
export const repeated = (names: readonly string[]): readonly string[] => [...new Set(names.filter((name, k) => names.indexOf(name) !== k))];
