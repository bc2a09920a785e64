import { chart } from '../ledger/balances';
import type { Account, Entry } from '../ledger/ledger';
import type { Values } from '../scenarios/input';
import type { Exhibit } from '../scenarios/exhibit';
import type { Evidence, Scenario, Staging } from '../scenarios/scenario';
import type { Address } from './address';
import type { Catalogue, CatalogueStep } from './catalogue';
import { evidenceOf } from './evidence';
import { type Move, summed } from './moves';
import { advance, allowed, eventsNow, type LiveMoment, type Moment, refusedBy, start, type Taken } from './replay';
import { type Resolved, resolve, type Settled } from './values';

/** A moment on the way of a run of events: what is said of a run is said of its last. */
export type Passed = Omit<Moment, 'facts'>;

/** A step as it is told: the last moment of its run of events, and all that moved on the way. */
export interface WalkStep<M extends Moment = Moment, P extends Passed = Passed> {
  /** The story step's id, or null for an event taken freely. */
  readonly id: string | null;
  readonly events: readonly string[];
  /** The moments of the run, one an event; the last of them is the picture. */
  readonly moments: readonly P[];
  readonly moment: M;
  /** The moment before its first event; itself at the very start. */
  readonly before: M;
  readonly taken: readonly Taken[];
  readonly entries: readonly Entry[];
  readonly moves: readonly Move[];
  /** What the step rests on. */
  readonly evidence: Evidence;
  /** The events the machine allows after it, in document order. */
  readonly open: readonly string[];
  /** What is drawn beside its picture. */
  readonly exhibits: readonly Exhibit[];
}

/** An event of the path that could not happen with these inputs. */
export interface Stopped {
  readonly event: string;
  readonly states: readonly string[];
  readonly guard: string | null;
}

/** A reader's walk: the steps of the story the address is in, or of the path it took off the stories. */
export interface Walk<M extends Moment = Moment, P extends Passed = Passed> {
  readonly scenario: Staging;
  readonly address: Address;
  readonly here: CatalogueStep;
  readonly resolved: Settled;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly steps: readonly WalkStep<M, P>[];
  /** The step shown: an index into `steps`. */
  readonly at: number;
  readonly stopped: Stopped | null;
}

/** A walk that can be gone on with. */
export interface LiveWalk extends Walk<LiveMoment, LiveMoment> {
  readonly values: Values;
  readonly resolved: Resolved;
  readonly scenario: Scenario;
}
type LiveStep = WalkStep<LiveMoment, LiveMoment>;

const exhibitsAt = (scenario: Scenario, { snapshot, states }: LiveMoment): readonly Exhibit[] => scenario.exhibits?.(snapshot.context as never, states) ?? [];

/** A step to be replayed. */
interface Leg {
  readonly id: string | null;
  readonly events: readonly string[];
  readonly sources: readonly number[];
}

const told = (scenario: Scenario, accounts: ReadonlyMap<string, Account>, before: LiveMoment, { id, events, sources }: Leg): LiveStep | Stopped => {
  const moments: LiveMoment[] = [];
  let last = before;
  for (const event of events) {
    if (!allowed(last.snapshot, event)) return { event, states: last.states, guard: refusedBy(last.snapshot, event) };
    last = advance(scenario, accounts, last, event);
    moments.push(last);
  }
  return {
    id,
    events,
    moments,
    moment: last,
    before,
    taken: moments.flatMap((m) => m.taken),
    entries: moments.flatMap((m) => m.entries),
    moves: summed(moments.flatMap((m) => m.moves)),
    evidence: evidenceOf(
      scenario,
      last.snapshot,
      moments.flatMap((m) => m.taken),
      sources,
    ),
    open: eventsNow(last.snapshot),
    exhibits: exhibitsAt(scenario, last),
  };
};

/** Whether a told step can be taken over from an earlier walk with the same numbers. */
const sameLeg = (step: LiveStep | undefined, { id, events }: Leg): step is LiveStep =>
  step !== undefined && step.id === id && step.events.length === events.length && step.events.every((event, k) => event === events[k]);

const sameValues = (a: Values, b: Values): boolean => Object.keys(a).every((id) => a[id] === b[id]);

/**
 * Replays the story of an address and what was taken after it, as far as the inputs allow. Pure. The address must name a
 * step of the catalogue; a path that ends early is shown as far as it goes, with the event that stopped it. What an
 * earlier walk with the same numbers has replayed already is taken over.
 */
export const walk = (scenario: Scenario, steps: Catalogue, address: Address, earlier?: LiveWalk): LiveWalk => {
  const here = steps.steps.get(address.step);
  if (!here) throw new Error(`${scenario.slug}: no such step ${address.step}`);
  const unchanged = earlier?.here.story === here.story && earlier.address.inputs === address.inputs;
  const resolved = unchanged ? earlier.resolved : resolve(scenario.inputs, address.inputs, here.story.inputs);
  const { values } = resolved;
  const known = earlier && (unchanged || sameValues(values, earlier.values)) ? earlier : null;
  const accounts = known?.accounts ?? chart(scenario.accounts(values));
  const done: LiveStep[] = [];
  let stopped: Stopped | null = null;
  const free = address.then.length > 0;
  const trail = free ? here.trail : steps.trails.get(here.story.id)!;
  const legs: readonly Leg[] = [...trail.map((id) => steps.steps.get(id)!), ...address.then.map((event) => ({ id: null, events: [event], sources: [] }))];
  let taking = known !== null;
  for (const [k, leg] of legs.entries()) {
    const old = known?.steps[k];
    taking &&= sameLeg(old, leg);
    const next = taking ? old! : done.length === 0 ? opened(scenario, accounts, values, leg) : told(scenario, accounts, done.at(-1)!.moment, leg);
    if ('event' in next) {
      stopped = next;
      break;
    }
    done.push(next);
  }
  const wanted = free ? legs.length - 1 : here.index;
  const same = known !== null && taking && known.steps.length === done.length;
  return {
    scenario,
    address,
    here,
    values,
    resolved,
    accounts,
    steps: same ? known.steps : done,
    at: Math.min(wanted, done.length - 1),
    stopped: stopped && done.length <= wanted ? stopped : null,
  };
};

const opened = (scenario: Scenario, accounts: ReadonlyMap<string, Account>, values: Values, { id, sources }: Leg): LiveStep => {
  const first = start(scenario, accounts, values);
  return {
    id,
    events: [],
    moments: [],
    moment: first,
    before: first,
    taken: [],
    entries: first.entries,
    moves: [],
    evidence: evidenceOf(scenario, first.snapshot, [], sources),
    open: eventsNow(first.snapshot),
    exhibits: exhibitsAt(scenario, first),
  };
};

/** The walk of the same story with its own numbers, to tell where the reader's lead elsewhere; null where they change nothing. */
export const standardOf = (steps: Catalogue, { scenario, address, resolved }: LiveWalk): LiveWalk | null =>
  Object.keys(resolved.changed).length === 0 ? null : walk(scenario, steps, { ...address, then: [], inputs: {} });
