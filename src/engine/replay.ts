import { type AnyMachineSnapshot, type AnyStateMachine, type AnyTransitionDefinition, getNextTransitions, initialTransition, transition } from 'xstate';
import { type Balances, chart, post } from '../ledger/balances';
import type { Account, Entry } from '../ledger/ledger';
import type { Values } from '../scenarios/input';
import type { Evidence, Facts, Scenario, Told } from '../scenarios/scenario';
import { type Move, movesOf } from './moves';

/** The transition an event took in one region. */
export interface Taken extends Evidence {
  readonly says: string;
  readonly source: string;
  readonly target: string;
}

/** The picture after one event, or before the first. */
export interface Moment {
  readonly event: string | null;
  readonly taken: readonly Taken[];
  /** Ids of the active leaf states. */
  readonly states: readonly string[];
  readonly time: number;
  readonly entries: readonly Entry[];
  readonly moves: readonly Move[];
  readonly balances: Balances;
  readonly facts: Facts;
}

/** A moment that the machine can go on from. */
export interface LiveMoment extends Moment {
  readonly snapshot: AnyMachineSnapshot;
}

/** An event that could not happen: where the walk stood, and the guard that said no (null: no such event there). */
export interface Refused {
  readonly event: string;
  readonly at: number;
  readonly states: readonly string[];
  readonly guard: string | null;
}

export interface Run {
  readonly accounts: ReadonlyMap<string, Account>;
  readonly moments: readonly LiveMoment[];
  readonly refused: Refused | null;
}

const short = (machine: AnyStateMachine, id: string): string => id.slice(machine.id.length + 1);

/** The active leaf states, in document order, without the machine's name. */
const leaves = (machine: AnyStateMachine, snapshot: AnyMachineSnapshot): readonly string[] =>
  (snapshot as unknown as { _nodes: readonly { id: string; type: string; order: number }[] })._nodes
    .filter((node) => node.type === 'atomic' || node.type === 'final')
    .toSorted((a, b) => a.order - b.order)
    .map((node) => short(machine, node.id));

const targetOf = (machine: AnyStateMachine, t: AnyTransitionDefinition): string => short(machine, (t.target?.[0] ?? t.source).id);

const momentOf = (
  scenario: Scenario,
  accounts: ReadonlyMap<string, Account>,
  before: Balances,
  event: string | null,
  taken: readonly Taken[],
  snapshot: AnyMachineSnapshot,
  actions: readonly { type: string; params?: unknown }[],
): LiveMoment => {
  const entries: Entry[] = [];
  const told: Told[] = [];
  for (const { type, params } of actions) {
    if (type === 'post') entries.push(...(params as readonly Entry[]).filter((entry) => entry.transfers.length > 0));
    else if (type === 'tell') told.push(...(params as readonly Told[]).map((one) => (entries.length > 0 ? { ...one, after: entries.length } : one)));
  }
  const states = leaves(scenario.machine, snapshot);
  return {
    event,
    taken,
    states,
    time: scenario.timeOf(snapshot.context as never),
    entries,
    moves: movesOf(accounts, entries, told),
    balances: post(accounts, before, entries),
    facts: scenario.facts(snapshot.context as never, states),
    snapshot,
  };
};

/** The guard that keeps an event from happening now, or null where no transition waits for it. */
export const refusedBy = (snapshot: AnyMachineSnapshot, event: string): string | null => {
  const waiting = getNextTransitions(snapshot)
    .filter((t) => t.eventType === event)
    .map((t) => t.guard);
  const guard = waiting.at(-1);
  if (guard === undefined) return null;
  return typeof guard === 'string' ? guard : (guard as { type: string }).type;
};

export const allowed = (snapshot: AnyMachineSnapshot, event: string): boolean => snapshot.status === 'active' && snapshot.can({ type: event });

/** The events the machine allows now, in document order, each once. */
export const eventsNow = (snapshot: AnyMachineSnapshot): readonly string[] => {
  if (snapshot.status !== 'active') return [];
  const waiting = getNextTransitions(snapshot).map((t) => t.eventType as string);
  return [...new Set(waiting)].filter((event) => allowed(snapshot, event));
};

/** Which transitions an event takes, one in each region that answers it. */
export const takenBy = (scenario: Scenario, snapshot: AnyMachineSnapshot, event: string): readonly Taken[] =>
  scenario.machine.getTransitionData(snapshot as never, { type: event }).map((t) => {
    const meta = t.meta as Evidence & { says: string };
    return { says: meta.says, basis: meta.basis, sources: meta.sources, source: short(scenario.machine, t.source.id), target: targetOf(scenario.machine, t) };
  });

/** The moment before the first event. */
export const start = (scenario: Scenario, accounts: ReadonlyMap<string, Account>, values: Values): LiveMoment => {
  const [snapshot, actions] = initialTransition(scenario.machine, scenario.read(values) as never);
  return momentOf(scenario, accounts, new Map(), null, [], snapshot as AnyMachineSnapshot, actions as never);
};

/** The moment after one more event. @throws if the event is not allowed now: ask `allowed` first */
export const advance = (scenario: Scenario, accounts: ReadonlyMap<string, Account>, before: LiveMoment, event: string): LiveMoment => {
  if (!allowed(before.snapshot, event)) throw new Error(`${scenario.slug}: ${event} cannot happen in ${before.states.join(', ')}`);
  const [snapshot, actions] = transition(scenario.machine, before.snapshot as never, { type: event } as never);
  return momentOf(scenario, accounts, before.balances, event, takenBy(scenario, before.snapshot, event), snapshot as AnyMachineSnapshot, actions as never);
};

/** Replays a path as far as it goes. Pure: the same scenario, values and path give the same run. */
export const replay = (scenario: Scenario, values: Values, path: readonly string[]): Run => {
  const accounts = chart(scenario.accounts(values));
  const moments = [start(scenario, accounts, values)];
  for (const event of path) {
    const before = moments.at(-1)!;
    if (!allowed(before.snapshot, event)) {
      return { accounts, moments, refused: { event, at: moments.length - 1, states: before.states, guard: refusedBy(before.snapshot, event) } };
    }
    moments.push(advance(scenario, accounts, before, event));
  }
  return { accounts, moments, refused: null };
};
