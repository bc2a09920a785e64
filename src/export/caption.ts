import { wordsOf } from '../engine/as-told';
import { phaseOfStep } from '../engine/phase';
import type { Walk } from '../engine/walk';
import { type Currency, money } from '../money/money';
import type { Source, Words } from '../scenarios/scenario';
import { drawnOf } from '../stage/drawn';
import type { Format } from '../text/format';
import type { UiAway, UiCore } from '../text/ui';

/** A settled step that is to stand alone, away from its page. */
export interface Picture {
  readonly walk: Walk;
  /** Which of the walk's steps. */
  readonly at: number;
  /** The step went as its story tells it. Left out: it did, if it is a story's. */
  readonly told?: boolean;
  readonly words: Words;
  readonly format: Format;
  readonly ui: Pick<UiCore, 'site' | 'nav' | 'step' | 'stage'> & UiAway;
  /** The scenario's sources; those the step rests on are named. */
  readonly sources: readonly Source[];
  /** Where the step is found, as it is printed. */
  readonly address: string;
  /** What must be said of the picture besides, as "Analogy, not history". */
  readonly label?: string;
}

/** What is written around a picture, and what it says in words alone. */
export interface Caption {
  readonly title: string;
  readonly kicker: string;
  readonly moment: string;
  /** What must not be overlooked: that the step is hypothetical, if its headline does not say so; and the picture's own label. */
  readonly marks: readonly string[];
  /** The mark of the step and the titles of its sources, as many as `most`. */
  readonly source: (most: number) => string;
  readonly site: string;
  readonly alt: string;
}

const textOf = ({ walk, at, words, format, told }: Picture): { readonly title: string; readonly lines: readonly string[] } => {
  const step = walk.steps[at]!;
  const facts = format.facts(step.moment.facts);
  const { title, text } = wordsOf(step, told ?? step.id !== null, words);
  return { title: title(facts), lines: text.map((line) => line(facts)) };
};

/** What moves in a step's picture, in words, and how much is told that it leaves out. */
const movesOf = ({ walk, at, words, format, ui }: Picture): readonly string[] => {
  const { moves } = walk.steps[at]!;
  const drawn = drawnOf(moves);
  const said = drawn.map(({ kind, from, to, what, currency, minor, lost }) => {
    const ends = { from: words.parties[from]!, to: words.parties[to]! };
    const sentence =
      kind === 'money'
        ? ui.still.money({ ...ends, amount: format.money(money(currency as Currency, minor!)) })
        : ui.still[kind]({ ...ends, what: words.messages[what]! });
    return lost ? ui.still.lost({ move: sentence }) : sentence;
  });
  return drawn.length < moves.length ? [...said, ui.still.undrawn({ count: moves.length - drawn.length })] : said;
};

export const captionOf = (picture: Picture): Caption => {
  const { walk, at, words, format, ui, sources, label } = picture;
  const step = walk.steps[at]!;
  const { title, lines } = textOf(picture);
  const { evidence } = step;
  const basis = ui.step.basis[evidence.basis];
  const cited = evidence.sources.map((n) => sources.find((source) => source.n === n)!.title);
  const phase = words.phases[phaseOfStep(walk.scenario, step)]!;
  const count = step.id === null ? walk.steps.length : walk.here.count;
  const source = (most: number): string => {
    const named = cited.slice(0, most).join('; ');
    if (cited.length === 0) return ui.still.noSource({ basis });
    return ui.still.sources({ basis, titles: cited.length > most ? ui.still.more({ titles: named, count: cited.length - most }) : `${named}.` });
  };
  const overlooked = evidence.basis === 'hypothetical' && !title.includes(basis);
  const marks = [...(overlooked ? [basis] : []), ...(label === undefined ? [] : [label])];
  return {
    title,
    kicker: ui.still.where({
      scenario: ui.nav.scenarios[walk.scenario.slug] ?? words.title,
      where: step.id === null ? ui.step.free : ui.step.where({ index: at + 1, count }),
      phase,
    }),
    moment: `${format.moment(step.moment.time)} · ${words.clock}`,
    marks,
    source,
    site: ui.site,
    alt: [title, ...lines, ...movesOf(picture), ...marks].map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' '),
  };
};
