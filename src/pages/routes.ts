import { path } from '../engine/permalink';
import { pairPath } from '../engine/together';
import { type Pair, pairCalled, pairs } from '../scenarios/pairs';
import type { Lang } from '../text/locale';
import { retiredIn } from './registry';
import type { Edition, Told } from './site';

/** A step's place in one language. */
export interface Way {
  readonly edition: Edition;
  readonly told: Told;
}

/** A page of the site; `path` is its folder below the root, with a slash at its end, or a file's name for a page of no folder. */
export type Route = { readonly path: string; readonly lang: Lang } & (
  | { readonly kind: 'chooser' }
  | { readonly kind: 'home' | 'sources' | 'pairs'; readonly edition: Edition }
  | { readonly kind: 'pair'; readonly edition: Edition; readonly pair: Pair }
  /** A pair as a frame; `retired` is the pair whose address it is, if that is shown no longer. */
  | { readonly kind: 'embed-pair'; readonly edition: Edition; readonly pair: Pair; readonly retired?: string }
  | { readonly kind: 'retired-pair'; readonly edition: Edition; readonly id: string; readonly replacedBy: Pair }
  | { readonly kind: 'outline'; readonly edition: Edition; readonly told: Told }
  | { readonly kind: 'step'; readonly edition: Edition; readonly told: Told; readonly step: string }
  /** A step as a frame; `retired` is the step whose address it is, if that is told no longer. */
  | { readonly kind: 'embed'; readonly edition: Edition; readonly told: Told; readonly step: string; readonly retired?: string }
  | { readonly kind: 'retired'; readonly edition: Edition; readonly told: Told; readonly step: string; readonly replacedBy: string }
  /** What a host shows where there is no page: the outlines of these scenarios, and the pairs where they are wanted. */
  | { readonly kind: 'missing'; readonly edition: Edition; readonly shown: readonly Told[]; readonly withPairs: boolean }
  /** A short address for print: the step in each language, or the one that replaced it. */
  | { readonly kind: 'go'; readonly step: string; readonly replacedBy: string | null; readonly ways: readonly Way[] }
);

const scenarioRoutes = (edition: Edition, told: Told): readonly Route[] => {
  const { lang } = edition;
  const { slug } = told.scenario;
  return [
    { kind: 'outline', path: `${lang}/${slug}/`, lang, edition, told },
    ...[...told.catalogue.steps.keys()].map((step): Route => ({ kind: 'step', path: path({ lang, scenario: slug, step }), lang, edition, told, step })),
    ...retiredIn(slug).map(({ id, replacedBy }): Route => ({
      kind: 'retired',
      path: path({ lang, scenario: slug, step: id }),
      lang,
      edition,
      told,
      step: id,
      replacedBy,
    })),
    ...[...told.catalogue.steps.keys()].map((step): Route => ({
      kind: 'embed',
      path: `embed/${path({ lang, scenario: slug, step })}`,
      lang,
      edition,
      told,
      step,
    })),
    ...retiredIn(slug).map(({ id, replacedBy }): Route => ({
      kind: 'embed',
      path: `embed/${path({ lang, scenario: slug, step: id })}`,
      lang,
      edition,
      told,
      step: replacedBy,
      retired: id,
    })),
    { kind: 'missing', path: `${lang}/${slug}/404.html`, lang, edition, shown: [told], withPairs: false },
  ];
};

const pairRoutes = (edition: Edition): readonly Route[] => {
  const { lang } = edition;
  return [
    { kind: 'pairs', path: `${lang}/together/`, lang, edition },
    ...pairs.map((pair): Route => ({ kind: 'pair', path: pairPath(lang, pair.id), lang, edition, pair })),
    ...pairs.map((pair): Route => ({ kind: 'embed-pair', path: `embed/${pairPath(lang, pair.id)}`, lang, edition, pair })),
    ...retiredIn('together').flatMap(({ id, replacedBy }): readonly Route[] => {
      const pair = pairCalled(replacedBy)!;
      return [
        { kind: 'retired-pair', path: pairPath(lang, id), lang, edition, id, replacedBy: pair },
        { kind: 'embed-pair', path: `embed/${pairPath(lang, id)}`, lang, edition, pair, retired: id },
      ];
    }),
    { kind: 'missing', path: `${lang}/together/404.html`, lang, edition, shown: [], withPairs: true },
  ];
};

/** The short address of a step, in no language. */
export const shortPath = (step: string): string => `go/${step}/`;

/** A short address for each step ever released, each in the order of the languages. */
const goRoutes = (editions: readonly Edition[]): readonly Route[] => {
  const [{ lang, told }] = editions as readonly [Edition, ...Edition[]];
  return told.flatMap(({ scenario: { slug }, catalogue }, k) => {
    const ways = editions.map((edition) => ({ edition, told: edition.told[k]! }));
    const toStep = (step: string, replacedBy: string | null): Route => ({ kind: 'go', path: shortPath(step), lang, step, replacedBy, ways });
    return [...[...catalogue.steps.keys()].map((step) => toStep(step, null)), ...retiredIn(slug).map(({ id, replacedBy }) => toStep(id, replacedBy))];
  });
};

/** Every page that exists. */
export const routes = (editions: readonly Edition[]): readonly Route[] => {
  const [first] = editions;
  if (!first) throw new Error('a site needs a language');
  return [
    { kind: 'chooser', path: '', lang: first.lang },
    ...editions.flatMap((edition): readonly Route[] => [
      { kind: 'home', path: `${edition.lang}/`, lang: edition.lang, edition },
      ...edition.told.flatMap((told) => scenarioRoutes(edition, told)),
      ...pairRoutes(edition),
      { kind: 'sources', path: `${edition.lang}/sources/`, lang: edition.lang, edition },
    ]),
    ...goRoutes(editions),
    { kind: 'missing', path: '404.html', lang: first.lang, edition: first, shown: first.told, withPairs: true },
  ];
};

/** The file a page is written to. */
export const fileOf = ({ path: at }: Route): string => (at.endsWith('.html') ? at : `${at}index.html`);
