import type { Account, Entry } from '../ledger/ledger';
import type { Exhibit, Gauge, Plan } from '../scenarios/exhibit';
import type { Evidence, Fact, Story, Told } from '../scenarios/scenario';
import type { Address } from './address';
import type { Catalogue } from './catalogue';
import { type Choice, choices } from './choices';
import type { LiveMoment, Taken } from './replay';
import { writePayments, type WrittenPayments } from './payments';
import type { Settled } from './values';
import type { LiveWalk } from './walk';

/** Of a step's facts what differs from the step before it; null for a fact that is gone. */
export type RecordedFacts = Readonly<Record<string, Fact | null>>;

/** A moment as data. */
export interface RecordedMoment {
  readonly event: string | null;
  readonly taken: readonly Taken[];
  readonly states: readonly string[];
  readonly time: number;
  readonly entries: readonly Entry[];
  readonly told: readonly Told[];
}

/** A story replayed with its own numbers, as data: all that its pages show until a reader leaves it. */
export interface Recording {
  /** Its own story last, those it branches off or rejoins before it. */
  readonly stories: readonly Story[];
  readonly resolved: Settled;
  /** Those it posts to, and those whose balance stands beside an actor. */
  readonly accounts: readonly Account[];
  readonly start: RecordedMoment & { readonly facts: RecordedFacts };
  /** The steps of its whole path; the first is the start itself. */
  readonly steps: readonly {
    readonly moments: readonly RecordedMoment[];
    readonly facts: RecordedFacts;
    readonly evidence: Evidence;
    readonly open: readonly string[];
    readonly choices: readonly Choice[];
  }[];
  /** What is drawn beside each step; what repeats is among the `lists` once, and named by its place there. */
  readonly exhibits: readonly (readonly RecordedExhibit[])[];
  readonly lists: readonly List[];
}

type List = WrittenPayments | Plan['days'];
type RecordedExhibit = Gauge | (Omit<Plan, 'payments' | 'days'> & { readonly payments: number; readonly days: number });

/** Puts the long lists of exhibits, which stay the same from step to step, apart. */
const recordExhibits = (steps: readonly (readonly Exhibit[])[]): Pick<Recording, 'exhibits' | 'lists'> => {
  const lists: List[] = [];
  const known = new Map<string, number>();
  const placed = (list: List): number => {
    const text = JSON.stringify(list);
    if (!known.has(text)) known.set(text, lists.push(list) - 1);
    return known.get(text)!;
  };
  const recorded = (exhibit: Exhibit): RecordedExhibit =>
    exhibit.is === 'plan' ? { ...exhibit, payments: placed(writePayments(exhibit.payments)), days: placed(exhibit.days) } : exhibit;
  return { exhibits: steps.map((step) => step.map(recorded)), lists };
};

/** A story with all it grows out of, the trunk first. */
const line = (stories: readonly Story[], of: string): readonly Story[] => {
  const story = stories.find(({ id }) => id === of)!;
  return [...(story.parent === null ? [] : line(stories, story.parent)), story];
};

/** Whether a fact says the same; a sum is another object each time it is asked for. */
const equal = (fact: Fact, before: Fact | undefined): boolean =>
  fact.is === 'money' && before?.is === 'money'
    ? fact.value.currency === before.value.currency && fact.value.minor === before.value.minor
    : fact.value === before?.value;

const recordFacts = ({ facts }: LiveMoment, before?: LiveMoment): RecordedFacts => ({
  ...Object.fromEntries(Object.keys(before?.facts ?? {}).flatMap((id) => (id in facts ? [] : [[id, null]]))),
  ...Object.fromEntries(Object.entries(facts).filter(([id, fact]) => !equal(fact, before?.facts[id]))),
});

const recordMoment = ({ event, taken, states, time, entries, moves }: LiveMoment): RecordedMoment => ({
  event,
  taken,
  states,
  time,
  entries,
  told: moves.filter((move) => move.kind !== 'money') as readonly Told[],
});

/** Records the whole story that a walk stands in. The walk must be as its story tells it, and reach its end. */
export const record = (steps: Catalogue, { scenario, here, resolved, accounts, steps: walked, address }: LiveWalk): Recording => {
  const { story } = here;
  const { values, ...settled } = resolved;
  const rejoined = story.rejoins === undefined ? [] : line(scenario.stories, steps.steps.get(story.rejoins)!.story.id);
  const stories = new Set([...rejoined, ...line(scenario.stories, story.id)]);
  const entries = [walked[0]!.moment, ...walked.flatMap(({ moments }) => moments)].flatMap((moment) => moment.entries);
  const used = new Set([
    ...entries.flatMap(({ transfers }) => transfers.flatMap(({ debit, credit }) => [debit, credit])),
    ...scenario.geography.places.flatMap(({ figures }) => figures),
  ]);
  const standing = (at: number): Address => ({ ...address, step: walked[at]!.id! });
  return {
    stories: [...stories],
    resolved: settled,
    accounts: [...accounts.values()].filter(({ id }) => used.has(id)),
    start: { ...recordMoment(walked[0]!.moment), facts: recordFacts(walked[0]!.moment) },
    steps: walked.map(({ moments, moment, before, evidence, open, id }, at) => ({
      moments: moments.map(recordMoment),
      facts: recordFacts(moment, before),
      evidence,
      open,
      choices: choices(steps, {
        scenario,
        here: steps.steps.get(id!)!,
        resolved,
        values,
        accounts,
        steps: walked,
        address: standing(at),
        at,
        stopped: null,
      }).map(({ event, step, story, kind, phase }) => ({ event, step, story, kind, phase })),
    })),
    ...recordExhibits(walked.map(({ exhibits }) => exhibits)),
  };
};

/** A recording with no other facts than those that are named where it is shown. */
export const naming = (recording: Recording, named: ReadonlySet<string>): Recording => {
  const only = (facts: RecordedFacts): RecordedFacts => Object.fromEntries(Object.entries(facts).filter(([id]) => named.has(id)));
  const { start, steps } = recording;
  return { ...recording, start: { ...start, facts: only(start.facts) }, steps: steps.map((step) => ({ ...step, facts: only(step.facts) })) };
};

/** A recording as text; amounts are whole numbers with an n behind them. */
export const write = (recording: Omit<Recording, 'stories'>): string =>
  JSON.stringify(recording, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value));
