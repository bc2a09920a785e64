import { path } from '../engine/permalink';
import { pairPath } from '../engine/together';
import { type Pair, pairs } from '../scenarios/pairs';
import type { Lang } from '../text/locale';
import { retiredIn } from './registry';
import type { Edition, Told } from './site';

/** A page of the site; `path` is its folder below the root, with a slash at its end, or a file's name for a page of no folder. */
export type Route = { readonly path: string; readonly lang: Lang } & (
  | { readonly kind: 'chooser' }
  | { readonly kind: 'home' | 'sources' | 'pairs'; readonly edition: Edition }
  | { readonly kind: 'pair'; readonly edition: Edition; readonly pair: Pair }
  | { readonly kind: 'outline'; readonly edition: Edition; readonly told: Told }
  | { readonly kind: 'step'; readonly edition: Edition; readonly told: Told; readonly step: string }
  /** A step as a frame; `retired` is the step whose address it is, if that is told no longer. */
  | { readonly kind: 'embed'; readonly edition: Edition; readonly told: Told; readonly step: string; readonly retired?: string }
  | { readonly kind: 'retired'; readonly edition: Edition; readonly told: Told; readonly step: string; readonly replacedBy: string }
  /** What a host shows where there is no page: the outlines of these scenarios, and the pairs where they are wanted. */
  | { readonly kind: 'missing'; readonly edition: Edition; readonly shown: readonly Told[]; readonly withPairs: boolean }
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
    { kind: 'missing', path: `${lang}/together/404.html`, lang, edition, shown: [], withPairs: true },
  ];
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
    { kind: 'missing', path: '404.html', lang: first.lang, edition: first, shown: first.told, withPairs: true },
  ];
};

/** The file a page is written to. */
export const fileOf = ({ path: at }: Route): string => (at.endsWith('.html') ? at : `${at}index.html`);
