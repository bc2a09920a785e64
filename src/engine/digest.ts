import type { Entry } from '../ledger/ledger';
import type { RecordedMoment, Recording } from './recording';

/** Entries of one shape post to the same accounts in the same order; only their sums differ. */
const shapeOf = ({ id, outside, transfers }: Entry): string =>
  [id, outside ?? '', ...transfers.map(({ debit, credit, amount }) => `${debit} ${credit} ${amount.currency}`)].join();

const added = (a: Entry, b: Entry): Entry => ({
  ...a,
  transfers: a.transfers.map((one, k) => ({ ...one, amount: { ...one.amount, minor: one.amount.minor + b.transfers[k]!.amount.minor } })),
});

/**
 * A run of events told as one step, with what repeats in it posted and said once, where it comes first: the same moves in
 * the same order, and the same books after the last.
 */
const folded = (moments: readonly RecordedMoment[]): readonly RecordedMoment[] => {
  const entries = new Map<string, Entry>();
  for (const entry of moments.flatMap((moment) => moment.entries)) {
    const shape = shapeOf(entry);
    const known = entries.get(shape);
    entries.set(shape, known ? added(known, entry) : entry);
  }
  const said = new Set<string>();
  const fresh = (key: string): boolean => !said.has(key) && said.add(key) !== undefined;
  const kept: RecordedMoment[] = [];
  for (const [k, moment] of moments.entries()) {
    const shapes = moment.entries.map(shapeOf);
    const isOwn = shapes.map(fresh);
    const own = shapes.filter((_, at) => isOwn[at]);
    const told = moment.told
      .filter(({ kind, what, from, to, lost }) => fresh([kind, what, from, to, lost].join()))
      .map(({ after = 0, ...one }) => {
        const kept = isOwn.slice(0, after).filter(Boolean).length;
        return kept > 0 ? { ...one, after: kept } : one;
      });
    if (own.length === 0 && told.length === 0 && k < moments.length - 1) continue;
    kept.push({ ...moment, event: null, taken: [], states: [], entries: own.map((shape) => entries.get(shape)!), told });
  }
  return kept;
};

/** A recording without the list of its stories, which is kept once for all of them. */
export type Digest = Omit<Recording, 'stories'>;

/**
 * What a lane of the side-by-side page shows of a recorded story: its books, moves, times and facts, and nothing of its
 * numbers, events, states and choices.
 */
export const digest = (recording: Recording): Digest => ({
  resolved: { bad: [], changed: {}, story: {} },
  accounts: recording.accounts,
  exhibits: recording.steps.map(() => []),
  lists: [],
  start: { ...recording.start, taken: [], states: [] },
  steps: recording.steps.map(({ moments, facts, evidence }) => ({ moments: folded(moments), facts, evidence, open: [], choices: [] })),
});
