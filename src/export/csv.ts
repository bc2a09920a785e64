import { weighed } from '../engine/evidence';
import type { Moment } from '../engine/replay';
import type { LiveWalk, Passed, WalkStep } from '../engine/walk';
import { toDecimal } from '../money/money';
import { isoIn } from '../text/iso';
import type { UiPaper } from '../text/ui';
import { tell, type Teller } from './telling';

/** Signs that make a spreadsheet take a cell for a formula, in the usual and in the full width. */
const formula = /^[=+\-@\t\r＝＋－＠]/;
const number = /^-?\d+(\.\d+)?$/;

/** A cell that no spreadsheet reckons with: what would begin a formula is marked as text, as spreadsheets mark it themselves. */
const inert = (cell: string): string => (formula.test(cell) && !number.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows as RFC 4180 has them, with the mark by which spreadsheets know UTF-8. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map((cell) => quoted(inert(cell))).join(',')}\r\n`).join('')}`;

/** A teller who knows what the columns are called. */
interface Recorder extends Teller {
  readonly names: UiPaper['csv'];
}

/** One row for each thing of each moment up to the step shown, after what says where it belongs. */
const rowsOf = <P extends Passed, T>(
  recorder: Recorder,
  steps: readonly (WalkStep<Moment, P> & { readonly moment: P })[],
  things: (step: WalkStep, moment: P) => readonly T[],
  cells: (thing: T) => readonly string[],
): readonly (readonly string[])[] => {
  const { walk } = recorder;
  return steps.slice(0, walk.at + 1).flatMap((step, at) => {
    const { title } = tell(recorder, at);
    // Nothing has happened before the first step, but it is a moment too.
    const moments: readonly P[] = step.moments.length > 0 ? step.moments : [step.moment];
    return moments.flatMap((moment) =>
      things(step, moment).map((thing) => [String(at + 1), step.id ?? '', title, isoIn(walk.scenario.zone, moment.time), ...cells(thing)]),
    );
  });
};

const where = ({ step, id, title, time }: UiPaper['csv']): readonly string[] => [step, id, title, time];

/** Every transfer up to the step shown: the journal of all books. */
export const booksCsv = (recorder: Recorder): string => {
  const { words, names } = recorder;
  const { entry, book, debit, credit, amount, minor, currency } = names;
  return csv([
    [...where(names), entry, book, debit, credit, amount, minor, currency],
    ...rowsOf(
      recorder,
      recorder.walk.steps,
      (_, { entries }) => entries.flatMap(({ id, transfers }) => transfers.map((transfer) => ({ ...transfer, entry: id }))),
      (one) => [
        words.entries[one.entry]!,
        words.parties[one.book]!,
        words.accounts[one.debit]!,
        words.accounts[one.credit]!,
        toDecimal(one.amount),
        one.amount.minor.toString(),
        one.amount.currency,
      ],
    ),
  ]);
};

/** Every event up to the step shown, and the state before the first: what happened, where it led, and on what evidence. */
export const eventsCsv = (recorder: Recorder & { readonly walk: LiveWalk }): string => {
  const { words, names, ui, format, sources } = recorder;
  const { event, happened, states, stateIds, basis, sources: cited } = names;
  return csv([
    [...where(names), event, happened, states, stateIds, basis, cited],
    ...rowsOf(
      recorder,
      recorder.walk.steps,
      (step, moment) => [{ moment, evidence: moment.taken.length > 0 ? weighed(moment.taken) : step.evidence }],
      ({ moment, evidence }) => [
        moment.event ?? '',
        moment.taken.map(({ says }) => words.transitions[says]!(format.facts(moment.facts))).join('; '),
        moment.states.map((state) => words.states[state]!).join('; '),
        moment.states.join(' '),
        ui.step.basis[evidence.basis],
        evidence.sources.map((n) => `[${n}] ${sources.find((source) => source.n === n)!.title}`).join('; '),
      ],
    ),
  ]);
};
