import { allWords } from '../engine/wording';
import { startAt } from '../engine/address';
import type { Catalogue } from '../engine/catalogue';
import { guideOf, type LiveGuide } from '../engine/guide';
import { type Reach, soonest } from '../engine/reach';
import type { LiveWalk } from '../engine/walk';
import { loadScenario, slugs } from '../scenarios';
import type { Scenario, Source, Spoken, Words } from '../scenarios/scenario';
import { type Format, formatFor } from '../text/format';
import { type Lang, langs, locales } from '../text/locale';
import { type Ui, type UiSaid, type UiTogether, uiBooks } from '../text/ui';
import { pairs } from '../scenarios/pairs';
import { confirm } from './pairs';

/** A scenario told in one language, every step of it replayed with its story's numbers. */
export interface Told {
  readonly lang: Lang;
  readonly scenario: Scenario;
  readonly catalogue: Catalogue;
  readonly guide: LiveGuide;
  readonly words: Words;
  /** Step id -> what a speaker says there. */
  readonly notes: Readonly<Record<string, Spoken>>;
  readonly format: Format;
  readonly sources: readonly Source[];
  /** State -> the step that reaches it soonest. */
  readonly reach: Reach;
  /** Step id -> the walk that stands there. */
  readonly walks: ReadonlyMap<string, LiveWalk>;
  /** Step id -> its headline. */
  readonly titles: ReadonlyMap<string, string>;
}

/** A story replayed to its end. */
export const wholeOf = ({ catalogue, walks }: Told, story: string): LiveWalk => walks.get(catalogue.trails.get(story)!.at(-1)!)!;

/** A scenario as it is told in each language, the site's first before the others. */
export const tellingsOf = (editions: readonly Edition[], slug: string): readonly [Told, ...Told[]] => {
  const tellings = editions.flatMap(({ told }) => told.filter(({ scenario }) => scenario.slug === slug));
  if (tellings.length < editions.length) throw new Error(`no scenario ${slug} in one of the languages`);
  return tellings as unknown as readonly [Told, ...Told[]];
};

/** One language of the site. */
export interface Edition {
  readonly lang: Lang;
  readonly ui: Ui;
  readonly together: UiTogether;
  readonly said: UiSaid;
  readonly told: readonly Told[];
}

const tell = async (lang: Lang, slug: string): Promise<Told> => {
  const scenario = await loadScenario(slug);
  const book = scenario.words[lang];
  if (!book) throw new Error(`${slug}: no words in ${lang}`);
  const [words, notes, sources] = await Promise.all([allWords(book), book.notes(), scenario.sources()]);
  const guide = guideOf(scenario);
  const steps = guide.catalogue;
  const format = formatFor(locales[lang], scenario.zone, words.values);
  const walks = new Map<string, LiveWalk>();
  const titles = new Map<string, string>();
  for (const id of steps.steps.keys()) {
    const walked = guide.walk(startAt(lang, slug, id));
    if (walked.stopped) throw new Error(`${slug}/${id}: ${walked.stopped.event} cannot happen in ${walked.stopped.states.join(', ')}`);
    walks.set(id, walked);
    titles.set(id, words.steps[id]!.title(format.facts(walked.steps[walked.at]!.moment.facts)));
  }
  return { lang, scenario, guide, catalogue: steps, words, notes, format, sources, walks, titles, reach: soonest(steps, scenario) };
};

/** All there is to publish: every scenario in every language. @throws if the parallel machine disagrees with a pair */
export const loadSite = async (): Promise<readonly Edition[]> => {
  const editions = await Promise.all(
    langs.map(async (lang) => {
      const [ui, together, said] = await Promise.all([uiBooks[lang].all(), uiBooks[lang].together(), uiBooks[lang].said()]);
      return { lang, ui, together, said, told: await Promise.all(slugs.map((slug) => tell(lang, slug))) };
    }),
  );
  for (const pair of pairs) confirm(editions[0]!.told, pair);
  return editions;
};
