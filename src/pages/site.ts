import { allWords } from '../engine/wording';
import { startAt } from '../engine/address';
import { type Catalogue, catalogue } from '../engine/catalogue';
import { type Reach, soonest } from '../engine/reach';
import { type Walk, walk } from '../engine/walk';
import { loadScenario, slugs } from '../scenarios';
import type { Scenario, Source, Words } from '../scenarios/scenario';
import { type Format, formatFor } from '../text/format';
import { type Lang, langs, locales } from '../text/locale';
import { type Ui, uiBooks } from '../text/ui';

/** A scenario told in one language, every step of it replayed with its story's numbers. */
export interface Told {
  readonly lang: Lang;
  readonly scenario: Scenario;
  readonly catalogue: Catalogue;
  readonly words: Words;
  readonly format: Format;
  readonly sources: readonly Source[];
  /** State -> the step that reaches it soonest. */
  readonly reach: Reach;
  /** Step id -> the walk that stands there. */
  readonly walks: ReadonlyMap<string, Walk>;
  /** Step id -> its headline. */
  readonly titles: ReadonlyMap<string, string>;
}

/** One language of the site. */
export interface Edition {
  readonly lang: Lang;
  readonly ui: Ui;
  readonly told: readonly Told[];
}

const tell = async (lang: Lang, slug: string): Promise<Told> => {
  const scenario = await loadScenario(slug);
  const book = scenario.words[lang];
  if (!book) throw new Error(`${slug}: no words in ${lang}`);
  const [words, sources] = await Promise.all([allWords(book), scenario.sources()]);
  const steps = catalogue(scenario);
  const format = formatFor(locales[lang], scenario.zone, words.values);
  const walks = new Map<string, Walk>();
  const titles = new Map<string, string>();
  let earlier: Walk | undefined;
  for (const id of steps.steps.keys()) {
    earlier = walk(scenario, steps, startAt(lang, slug, id), earlier);
    if (earlier.stopped) throw new Error(`${slug}/${id}: ${earlier.stopped.event} cannot happen in ${earlier.stopped.states.join(', ')}`);
    walks.set(id, earlier);
    titles.set(id, words.steps[id]!.title(format.facts(earlier.steps[earlier.at]!.moment.facts)));
  }
  return { lang, scenario, catalogue: steps, words, format, sources, walks, titles, reach: soonest(steps, scenario) };
};

/** All there is to publish: every scenario in every language. */
export const loadSite = (): Promise<readonly Edition[]> =>
  Promise.all(langs.map(async (lang) => ({ lang, ui: await uiBooks[lang].all(), told: await Promise.all(slugs.map((slug) => tell(lang, slug))) })));
