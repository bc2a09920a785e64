import { startAt } from '../../engine/address';
import { type Catalogue, catalogue } from '../../engine/catalogue';
import type { Digest } from '../../engine/digest';
import type { Guide } from '../../engine/guide';
import { read, recall } from '../../engine/recall';
import { wordsFor } from '../../engine/wording';
import type { Walk } from '../../engine/walk';
import type { Lane } from '../../scenarios/pairs';
import type { Staging, Story, Words } from '../../scenarios/scenario';
import { type Format, formatFor } from '../../text/format';
import { type Lang, locales } from '../../text/locale';
import { once } from '../once';
import { type LaneProps, marked } from './together-props';

/** The stories that the pairs tell of a lane, each after the one it grows out of, and for each the file its digest is in. */
export interface Ways {
  readonly stories: readonly Story[];
  readonly files: Readonly<Record<string, string>>;
}

/** Where a lane is read from. */
interface Shelf {
  readonly lane: Lane;
  readonly lang: Lang;
  readonly scenario: Staging;
  readonly ways: Ways;
  /** "Analogy, not history", for its pictures. */
  readonly mark: string;
  /** The text of a file of the site. */
  readonly fetch: (file: string) => Promise<string>;
}

/** A lane in the browser: the stories and words at hand, and the rest of them fetched when a reader first goes there. */
class ReadLane implements LaneProps {
  words: Words = $state.raw()!;
  readonly scenario: Staging;
  readonly catalogue: Catalogue;
  readonly format: Format;
  readonly #shelf: Shelf;
  readonly #guides = new Map<string, Guide>();
  readonly #loads: Record<string, () => Promise<void>> = {};

  constructor(shelf: Shelf, words: Words) {
    const { scenario, lang, mark, ways } = shelf;
    this.#shelf = shelf;
    this.scenario = scenario;
    this.catalogue = catalogue(ways);
    this.words = marked(words, scenario, mark);
    this.format = formatFor(locales[lang], scenario.zone, words.values);
  }

  #storyOf(step: string): Story {
    return this.catalogue.steps.get(step)!.story;
  }

  async #learn(story: Story): Promise<void> {
    const { fetch, ways, scenario } = this.#shelf;
    const digest = read<Digest>(await fetch(ways.files[story.id]!));
    this.#guides.set(story.id, recall(scenario, { ...digest, stories: ways.stories.slice(0, ways.stories.indexOf(story) + 1) }));
  }

  async #tell({ chapter }: Story): Promise<void> {
    const { scenario, lang } = this.#shelf;
    const steps = await scenario.words[lang]!.chapters[chapter]!();
    this.words = { ...this.words, steps: { ...this.words.steps, ...steps } };
  }

  #once(what: string, load: () => Promise<void>): Promise<void> {
    return (this.#loads[what] ??= once(load))();
  }

  ready(steps: readonly string[]): Promise<unknown> | null {
    const stories = [...new Set(steps.map((step) => this.#storyOf(step)))];
    const strange = stories.filter((story) => !this.#guides.has(story.id) || !story.steps.every(({ id }) => this.words.steps[id] !== undefined));
    if (strange.length === 0) return null;
    return Promise.all(
      strange.flatMap((story) => [this.#once(`story ${story.id}`, () => this.#learn(story)), this.#once(`chapter ${story.chapter}`, () => this.#tell(story))]),
    );
  }

  walkTo(step: string): Walk {
    return this.#guides.get(this.#storyOf(step).id)!.walk(startAt(this.#shelf.lang, this.#shelf.lane, step));
  }
}

/** A lane with all it takes to stand at a step. */
export const readLane = async (shelf: Shelf, step: string): Promise<LaneProps> => {
  const lane = new ReadLane(shelf, await wordsFor(shelf.scenario.words[shelf.lang]!, []));
  await lane.ready([step]);
  return lane;
};
