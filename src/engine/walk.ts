import { chart } from '../ledger/balances';
import type { Account, Entry } from '../ledger/ledger';
import type { Values } from '../scenarios/input';
import type { Scenario } from '../scenarios/scenario';
import type { Address } from './address';
import type { Catalogue, CatalogueStep } from './catalogue';
import { advance, allowed, type Moment, type Move, refusedBy, start, type Taken } from './replay';
import { type Resolved, resolve } from './values';

/** A step as it is told: the last moment of its run of events, and all that moved on the way. */
export interface WalkStep {
  /** The story step's id, or null for an event taken freely. */
  readonly id: string | null;
  readonly events: readonly string[];
  /** The moments of the run, one an event; the last of them is the picture. */
  readonly moments: readonly Moment[];
  readonly moment: Moment;
  /** The moment before its first event; itself at the very start. */
  readonly before: Moment;
  readonly taken: readonly Taken[];
  readonly entries: readonly Entry[];
  readonly moves: readonly Move[];
}

/** An event of the path that could not happen with these inputs. */
export interface Stopped {
  readonly event: string;
  readonly states: readonly string[];
  readonly guard: string | null;
}

/** A reader's walk: the steps of the story the address is in, or of the path it took off the stories. */
export interface Walk {
  readonly scenario: Scenario;
  readonly address: Address;
  readonly here: CatalogueStep;
  readonly values: Values;
  readonly resolved: Resolved;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly steps: readonly WalkStep[];
  /** The step shown: an index into `steps`. */
  readonly at: number;
  readonly stopped: Stopped | null;
}

/** A run of like payments, months of instalments, is one move of their sum. */
const summed = (moves: readonly Move[]): readonly Move[] => {
  const sums = new Map<string | Move, Move>();
  for (const move of moves) {
    const key = move.kind === 'money' ? [move.what, move.fromAccount, move.toAccount, move.currency].join() : move;
    sums.set(key, { ...move, ...(move.minor !== undefined && { minor: (sums.get(key)?.minor ?? 0n) + move.minor }) });
  }
  return [...sums.values()];
};

const told = (scenario: Scenario, accounts: ReadonlyMap<string, Account>, before: Moment, id: string | null, events: readonly string[]): WalkStep | Stopped => {
  const moments: Moment[] = [];
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
  };
};

/** Whether a told step can be taken over from an earlier walk with the same numbers. */
const sameLeg = (step: WalkStep | undefined, id: string | null, events: readonly string[]): step is WalkStep =>
  step !== undefined && step.id === id && step.events.length === events.length && step.events.every((event, k) => event === events[k]);

const sameValues = (a: Values, b: Values): boolean => Object.keys(a).every((id) => a[id] === b[id]);

/**
 * Replays the story of an address and what was taken after it, as far as the inputs allow. Pure. The address must name a
 * step of the catalogue; a path that ends early is shown as far as it goes, with the event that stopped it. What an
 * earlier walk with the same numbers has replayed already is taken over. `legsAtMost` ends the walk early, so that a page
 * can do it in parts.
 */
export const walk = (scenario: Scenario, steps: Catalogue, address: Address, earlier?: Walk, legsAtMost = Infinity): Walk => {
  const here = steps.steps.get(address.step);
  if (!here) throw new Error(`${scenario.slug}: no such step ${address.step}`);
  const unchanged = earlier?.here.story === here.story && earlier.address.inputs === address.inputs;
  const resolved = unchanged ? earlier.resolved : resolve(scenario.inputs, address.inputs, here.story.inputs);
  const { values } = resolved;
  const known = earlier && (unchanged || sameValues(values, earlier.values)) ? earlier : null;
  const accounts = known?.accounts ?? chart(scenario.accounts(values));
  const done: WalkStep[] = [];
  let stopped: Stopped | null = null;
  const free = address.then.length > 0;
  const trail = free ? here.trail : steps.trails.get(here.story.id)!;
  const legs = [
    ...trail.map((id) => ({ id: id as string | null, events: steps.steps.get(id)!.events })),
    ...address.then.map((event) => ({ id: null, events: [event] })),
  ].slice(0, legsAtMost);
  let taking = known !== null;
  for (const [k, { id, events }] of legs.entries()) {
    const old = known?.steps[k];
    taking &&= sameLeg(old, id, events);
    const next = taking ? old! : done.length === 0 ? opened(scenario, accounts, values, id) : told(scenario, accounts, done.at(-1)!.moment, id, events);
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

const opened = (scenario: Scenario, accounts: ReadonlyMap<string, Account>, values: Values, id: string | null): WalkStep => {
  const first = start(scenario, accounts, values);
  return { id, events: [], moments: [], moment: first, before: first, taken: [], entries: first.entries, moves: [] };
};
