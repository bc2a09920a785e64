import { path } from '../engine/permalink';
import { pairPath } from '../engine/together';
import { pairs } from '../scenarios/pairs';
import type { Edition } from './site';

/** The same words in each language. */
type Titles = Readonly<Record<string, string>>;

interface StoryEntry {
  readonly id: string;
  readonly parent: string | null;
  readonly from: string | null;
}

/**
 * The catalogue of the whole site. Addresses are relative to its root, or start with the site's address. Stories by
 * scenario, and the title of a step, stand twice: as they were first published, others may read them.
 */
export interface StepsJson {
  readonly v: 1;
  readonly languages: readonly string[];
  readonly scenarios: readonly { readonly id: string; readonly title: Titles; readonly stories: readonly (StoryEntry & { readonly title: Titles })[] }[];
  readonly stories: readonly (StoryEntry & { readonly scenario: string; readonly titles: Titles })[];
  readonly steps: readonly {
    readonly id: string;
    readonly scenario: string;
    readonly story: string;
    readonly index: number;
    readonly count: number;
    readonly titles: Titles;
    readonly title: Titles;
    readonly address: Titles;
  }[];
  /** The side-by-side page: a step of each of the two scenarios. */
  readonly pairs: readonly { readonly id: string; readonly alipay: string; readonly mudra: string; readonly title: Titles; readonly address: Titles }[];
}

/** @throws if there is no language */
export const stepsJson = (editions: readonly Edition[], site = ''): StepsJson => {
  const [first] = editions;
  if (!first) throw new Error('a site needs a language');
  const each = (say: (edition: Edition) => string): Titles => Object.fromEntries(editions.map((edition) => [edition.lang, say(edition)]));
  const stories = first.told.flatMap(({ scenario }, k) =>
    scenario.stories.map(({ id, parent, from }) => ({ id, scenario: scenario.slug, parent, from, titles: each(({ told }) => told[k]!.words.stories[id]!) })),
  );
  return {
    v: 1,
    languages: editions.map(({ lang }) => lang),
    scenarios: first.told.map(({ scenario }, k) => ({
      id: scenario.slug,
      title: each(({ told }) => told[k]!.words.title),
      stories: stories.filter((story) => story.scenario === scenario.slug).map(({ id, parent, from, titles }) => ({ id, parent, from, title: titles })),
    })),
    stories,
    steps: first.told.flatMap(({ scenario, catalogue }, k) =>
      [...catalogue.steps.values()].map(({ id, story, index, count }) => {
        const titles = each(({ told }) => told[k]!.titles.get(id)!);
        const address = each(({ lang }) => site + path({ lang, scenario: scenario.slug, step: id }));
        return { id, scenario: scenario.slug, story: story.id, index, count, titles, title: titles, address };
      }),
    ),
    pairs: pairs.map(({ id, steps }) => ({
      id,
      ...steps,
      title: each(({ together }) => together.pairs[id].title),
      address: each(({ lang }) => site + pairPath(lang, id)),
    })),
  };
};
