import { path } from '../engine/permalink';
import type { Lang } from '../text/locale';
import { retiredIn } from './registry';
import type { Edition, Told } from './site';

/** A page of the site; `path` is its folder below the root, with a slash at its end, or a file's name for a page of no folder. */
export type Route = { readonly path: string; readonly lang: Lang } & (
  | { readonly kind: 'chooser' }
  | { readonly kind: 'home' | 'sources'; readonly edition: Edition }
  | { readonly kind: 'outline'; readonly edition: Edition; readonly told: Told }
  | { readonly kind: 'step'; readonly edition: Edition; readonly told: Told; readonly step: string }
  | { readonly kind: 'retired'; readonly edition: Edition; readonly told: Told; readonly step: string; readonly replacedBy: string }
  /** What a host shows where there is no page: the outlines of these scenarios. */
  | { readonly kind: 'missing'; readonly edition: Edition; readonly shown: readonly Told[] }
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
    { kind: 'missing', path: `${lang}/${slug}/404.html`, lang, edition, shown: [told] },
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
      { kind: 'sources', path: `${edition.lang}/sources/`, lang: edition.lang, edition },
    ]),
    { kind: 'missing', path: '404.html', lang: first.lang, edition: first, shown: first.told },
  ];
};

/** The file a page is written to. */
export const fileOf = ({ path: at }: Route): string => (at.endsWith('.html') ? at : `${at}index.html`);
