import type { Address } from '../engine/address';
import type { CatalogueStep } from '../engine/catalogue';
import type { WordBook, Words } from '../scenarios/scenario';
import type { UiAside } from '../text/ui';
import { once } from './once';

/** The words at hand; chapters and the aside are fetched when a reader first goes where they are needed. */
export class Library {
  words: Words = $state.raw()!;
  /** The words of notices, dialogs and views; null until they are asked for. */
  aside: UiAside | null = $state.raw(null);
  readonly #asideOf: () => Promise<UiAside>;
  readonly #book: WordBook;
  readonly #loads: Record<string, () => Promise<void>> = {};

  constructor(words: Words, book: WordBook, asideOf: () => Promise<UiAside>) {
    this.words = words;
    this.#book = book;
    this.#asideOf = asideOf;
  }

  #once(what: string, load: () => Promise<Partial<Words>>): Promise<void> {
    this.#loads[what] ??= once(async () => {
      const more = await load();
      this.words = { ...this.words, ...more, steps: { ...this.words.steps, ...more.steps } };
    });
    return this.#loads[what]();
  }

  /** Fetches what an address needs said that is not at hand: its chapter, and more where it leaves the stories; null where all is. */
  ready({ then, inputs }: Address, step: CatalogueStep): Promise<unknown> | null {
    const { chapter } = step.story;
    const told = this.words.steps[step.id] !== undefined;
    const asTold = this.aside !== null || (then.length === 0 && Object.keys(inputs).length === 0);
    if (told && asTold) return null;
    return Promise.all([told || this.#once(chapter, async () => ({ steps: await this.#book.chapters[chapter]!() })), asTold || this.fetchAside()]);
  }

  /** Fetches all that may be said of the scenario. */
  async fetchAll(): Promise<void> {
    const chapters = Object.entries(this.#book.chapters).map(([chapter, load]) => this.#once(chapter, async () => ({ steps: await load() })));
    await Promise.all([this.fetchAside(), ...chapters]);
  }

  /** Fetches what notices, dialogs and views say. */
  async fetchAside(): Promise<void> {
    const all = async (): Promise<Partial<Words>> => {
      const [aside, exhibits] = await Promise.all([this.#book.aside(), this.#book.exhibits?.()]);
      return { ...aside, ...(exhibits && { exhibits }) };
    };
    const [aside] = await Promise.all([this.#asideOf(), this.#once('aside', all)]);
    this.aside = aside;
  }
}
