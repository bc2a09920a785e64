import { type Address, goTo } from '../engine/address';
import { wordsOf } from '../engine/as-told';
import type { Catalogue } from '../engine/catalogue';
import { phaseOfStep } from '../engine/phase';
import type { Walk } from '../engine/walk';
import type { Basis, Source, Words } from '../scenarios/scenario';
import { type Tone, toneOf } from '../stage/sheet';
import type { Format } from '../text/format';
import type { UiCore } from '../text/ui';

/** A number beside the text of a step. */
export interface Figure {
  readonly label: string;
  readonly value: string;
  /** The colour of its currency; none for what is no amount. */
  readonly tone: Tone | null;
}

/** One settled step in words, for a sheet of paper, a slide or a table. */
export interface Telling {
  /** "Step 3 of 14", or that the path is the reader's own. */
  readonly where: string;
  readonly phase: string;
  readonly time: string;
  readonly title: string;
  readonly text: readonly string[];
  readonly figures: readonly Figure[];
  readonly basis: Basis;
  readonly sources: readonly Source[];
  readonly address: Address;
}

/** What it takes to tell any step of a walk. */
export interface Teller {
  readonly walk: Walk;
  readonly catalogue: Catalogue;
  readonly words: Words;
  readonly ui: Pick<UiCore, 'step'>;
  readonly format: Format;
  /** All sources of the scenario. */
  readonly sources: readonly Source[];
  /** Whether a step happened as its story tells it, so that the story's words are true of it. */
  readonly asTold: (at: number) => boolean;
}

/** The address of one of a walk's steps, with the reader's numbers, and with the events taken after the last told step. */
const addressAt = ({ address, steps }: Walk, at: number): Address => {
  const gone = steps.slice(0, at + 1);
  const told = gone.findLast(({ id }) => id !== null)!;
  return { ...goTo(address, told.id!), then: gone.filter(({ id }) => id === null).flatMap(({ events }) => events) };
};

/** A step as its story tells it; where the numbers or the reader led elsewhere, by its transition and the states it led to. */
export const tell = ({ walk, catalogue, words, ui, format, sources, asTold }: Teller, at: number): Telling => {
  const step = walk.steps[at]!;
  const { moment, evidence } = step;
  const story = asTold(at) ? catalogue.steps.get(step.id!)! : null;
  const said = wordsOf(step, story !== null, words);
  const facts = format.facts(moment.facts);
  const count = walk.address.then.length > 0 ? walk.steps.length : walk.here.count;
  return {
    where: step.id === null ? ui.step.free : ui.step.where({ index: at + 1, count }),
    phase: words.phases[phaseOfStep(walk.scenario, step)]!,
    time: format.moment(moment.time),
    title: said.title(facts),
    text: said.text.map((line) => line(facts)),
    figures: (story?.figures ?? walk.scenario.freeFigures).map((id) => {
      const fact = moment.facts[id]!;
      return { label: words.facts[id]!, value: facts[id]!, tone: fact.is === 'money' ? toneOf(fact.value.currency) : null };
    }),
    basis: evidence.basis,
    sources: evidence.sources.map((n) => sources.find((source) => source.n === n)!),
    address: addressAt(walk, at),
  };
};
