import { chart, post } from '../ledger/balances';
import type { Account } from '../ledger/ledger';
import type { Exhibit, Plan } from '../scenarios/exhibit';
import type { Facts, Staging } from '../scenarios/scenario';
import type { Address } from './address';
import { catalogue } from './catalogue';
import type { Guide } from './guide';
import { movesOf, summed } from './moves';
import { readPayments, type WrittenPayments } from './payments';
import type { RecordedFacts, RecordedMoment, Recording } from './recording';
import type { Moment } from './replay';
import type { Passed, Walk, WalkStep } from './walk';

const whole = /^-?\d+n$/;

/** What `write` wrote, read back. */
export const read = <R extends Omit<Recording, 'stories'> = Recording>(text: string): R =>
  JSON.parse(text, (_, value: unknown) => (typeof value === 'string' && whole.test(value) ? BigInt(value.slice(0, -1)) : value)) as R;

const recalled = (accounts: ReadonlyMap<string, Account>, { event, taken, states, time, entries, told }: RecordedMoment, before?: Passed): Passed => ({
  event,
  taken,
  states,
  time,
  entries,
  moves: movesOf(accounts, entries, told),
  balances: post(accounts, before?.balances ?? new Map(), entries),
});

const recalledFacts = (facts: RecordedFacts, before?: Moment): Facts =>
  Object.fromEntries(Object.entries({ ...before?.facts, ...facts }).filter(([, fact]) => fact !== null)) as Facts;

/** An exhibit with the lists that were put apart. */
const drawn = (lists: Recording['lists'], one: Recording['exhibits'][number][number]): Exhibit =>
  one.is === 'plan' ? { ...one, payments: readPayments(lists[one.payments] as WrittenPayments), days: lists[one.days] as Plan['days'] } : one;

/** A recorded story as walks through it, the same that a replay makes. It knows the way through that story and no other. */
export const recall = (scenario: Staging, { stories, resolved, accounts: list, start, steps: recorded, exhibits, lists }: Recording): Guide => {
  const accounts = chart(list);
  const known = catalogue({ stories });
  const story = stories.at(-1)!;
  const trail = known.trails.get(story.id)!;
  const first: Moment = { ...recalled(accounts, start), facts: recalledFacts(start.facts) };
  const steps: WalkStep[] = [];
  let before = first;
  recorded.forEach(({ moments: taken, facts, evidence, open }, k) => {
    const moments: Passed[] = [];
    for (const one of taken) moments.push(recalled(accounts, one, moments.at(-1) ?? before));
    const moment: Moment = { ...(moments.at(-1) ?? before), facts: recalledFacts(facts, before) };
    const id = trail[k]!;
    steps.push({
      id,
      events: k === 0 ? [] : known.steps.get(id)!.events,
      moments,
      moment,
      before,
      taken: moments.flatMap((m) => m.taken),
      entries: k === 0 ? first.entries : moments.flatMap((m) => m.entries),
      moves: summed(moments.flatMap((m) => m.moves)),
      evidence,
      open,
      exhibits: exhibits[k]!.map((one) => drawn(lists, one)),
    });
    before = moment;
  });
  const walk = (address: Address): Walk => {
    const here = known.steps.get(address.step)!;
    return { scenario, address, here, resolved, accounts, steps, at: here.index, stopped: null };
  };
  return {
    catalogue: known,
    covers: ({ step, then, inputs }) => then.length === 0 && Object.keys(inputs).length === 0 && known.steps.get(step)?.story === story,
    walk,
    choices: ({ step }) => recorded[known.steps.get(step)!.index]!.choices,
  };
};
