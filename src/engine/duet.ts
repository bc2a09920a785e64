import { type AnyMachineSnapshot, type AnyStateMachine, initialTransition, transition } from 'xstate';
import { type Balances, chart, post } from '../ledger/balances';
import type { Account, Entry } from '../ledger/ledger';
import type { Values } from '../scenarios/input';
import type { Scenario } from '../scenarios/scenario';
import { inParallel, laneEvent } from './parallel';

/** A scenario in one of the lanes, and the numbers it is told with. */
export interface Part {
  readonly scenario: Scenario;
  readonly values: Values;
}

/** An event of one of the lanes. */
export interface Beat {
  readonly lane: string;
  readonly event: string;
}

/** Where a lane stands: its active leaf states, its clock and its books. */
export interface LaneState {
  readonly states: readonly string[];
  readonly time: number;
  readonly balances: Balances;
}

interface Score {
  readonly machine: AnyStateMachine;
  readonly parts: readonly Part[];
  readonly accounts: Readonly<Record<string, ReadonlyMap<string, Account>>>;
}

/** Two scenarios that run as one parallel machine, after some events of either. */
export interface Duet extends Score {
  readonly snapshot: AnyMachineSnapshot;
  readonly lanes: Readonly<Record<string, LaneState>>;
}

type Acted = readonly { readonly type: string; readonly params?: unknown }[];

const standing = (score: Score, snapshot: AnyMachineSnapshot, acted: Acted, before?: Duet['lanes']): Duet => {
  const { machine, parts, accounts } = score;
  const leaves = (snapshot as unknown as { _nodes: readonly { id: string; type: string; order: number }[] })._nodes
    .filter(({ type }) => type === 'atomic' || type === 'final')
    .toSorted((a, b) => a.order - b.order)
    .map(({ id }) => id.slice(machine.id.length + 1));
  const laneOf = ({ scenario: { slug, timeOf } }: Part): LaneState => {
    const entries = acted.filter(({ type }) => type === laneEvent(slug, 'post')).flatMap(({ params }) => params as readonly Entry[]);
    return {
      states: leaves.filter((leaf) => leaf.startsWith(`${slug}.`)).map((leaf) => leaf.slice(slug.length + 1)),
      time: timeOf((snapshot.context as Record<string, never>)[slug]!),
      balances: post(accounts[slug]!, before?.[slug]?.balances ?? new Map(), entries),
    };
  };
  return { ...score, snapshot, lanes: Object.fromEntries(parts.map((part) => [part.scenario.slug, laneOf(part)])) };
};

/** The parallel machine of these parts, before its first event. */
export const begin = (parts: readonly Part[]): Duet => {
  const machine = inParallel('together', Object.fromEntries(parts.map(({ scenario }) => [scenario.slug, scenario.machine])));
  const accounts = Object.fromEntries(parts.map(({ scenario, values }) => [scenario.slug, chart(scenario.accounts(values))]));
  const input = Object.fromEntries(parts.map(({ scenario, values }) => [scenario.slug, scenario.read(values)]));
  const [snapshot, acted] = initialTransition(machine, input as never);
  return standing({ machine, parts, accounts }, snapshot as AnyMachineSnapshot, acted as Acted);
};

/** One more event of one lane; the other stays as it is. @throws if the lane does not allow it now */
export const take = (duet: Duet, { lane, event }: Beat): Duet => {
  const { machine, parts, accounts, snapshot, lanes } = duet;
  const type = laneEvent(lane, event);
  if (!snapshot.can({ type })) throw new Error(`together: ${type} cannot happen in ${lanes[lane]?.states.join(', ')}`);
  const [next, acted] = transition(machine, snapshot as never, { type } as never);
  return standing({ machine, parts, accounts }, next as AnyMachineSnapshot, acted as Acted, lanes);
};

/** The paths of the lanes as one, an event of each in turn for as long as it has any. */
export const interleaved = (paths: Readonly<Record<string, readonly string[]>>): readonly Beat[] => {
  const longest = Math.max(...Object.values(paths).map(({ length }) => length));
  return Array.from({ length: longest }, (_, k) =>
    Object.entries(paths).flatMap(([lane, path]) => (path[k] === undefined ? [] : [{ lane, event: path[k] }])),
  ).flat();
};

/** The parallel machine after the events of both lanes. Pure. @throws if one is not allowed where it comes */
export const playTogether = (parts: readonly Part[], beats: readonly Beat[]): Duet => beats.reduce(take, begin(parts));
