import { path } from '../engine/permalink';
import { pairPath } from '../engine/together';
import { tellingOf } from './pairs';
import { type Route, shortPath } from './routes';
import type { Edition, Told } from './site';

/** What a page says of itself to those who list it, link to it or show it elsewhere. */
export interface About {
  readonly canonical: string;
  /** The page's own address, where it is known: some formats take no relative one. */
  readonly url: string | null;
  /** The same page in each language, itself included, and under `x-default` the one for all others. */
  readonly alternates: readonly { readonly lang: string; readonly href: string }[];
  /** The picture that stands for the page, 1200 x 630. */
  readonly card: { readonly src: string; readonly alt: string };
  /** Whether the page is a step, which others may show in a frame. */
  readonly embeddable: boolean;
}

/** The step whose picture stands for a page: its own, or the first one it tells of. */
const pictured = (route: Route, editions: readonly Edition[]): { readonly edition: Edition; readonly told: Told; readonly step: string } => {
  const first = (edition: Edition, told = edition.told[0]!) => ({ edition, told, step: told.catalogue.first });
  switch (route.kind) {
    case 'step':
    case 'embed':
      return route;
    case 'retired':
      return { ...route, step: route.replacedBy };
    case 'go':
      return { ...route.ways[0]!, step: route.replacedBy ?? route.step };
    case 'outline':
      return first(route.edition, route.told);
    case 'home':
    case 'sources':
    case 'pairs':
      return first(route.edition);
    case 'pair':
    case 'embed-pair':
      return { edition: route.edition, told: tellingOf(route.edition.told, 'alipay'), step: route.pair.steps.alipay };
    case 'retired-pair':
      return { edition: route.edition, told: tellingOf(route.edition.told, 'alipay'), step: route.replacedBy.steps.alipay };
    case 'chooser':
    case 'missing':
      return first(editions[0]!);
  }
};

/** Where a page is in another language; `x-default` names the page that asks for the language, or the first language. */
const alternatesOf = (route: Route, editions: readonly Edition[]): About['alternates'] => {
  const all = editions.map(({ lang }) => lang);
  switch (route.kind) {
    case 'embed':
    case 'embed-pair':
    case 'missing':
      return [];
    case 'chooser':
      return [...all.map((lang) => ({ lang, href: `${lang}/` })), { lang: 'x-default', href: '' }];
    case 'go': {
      const { step, ways } = route;
      return [
        ...ways.map(({ told }) => ({ lang: told.lang, href: path({ lang: told.lang, scenario: told.scenario.slug, step }) })),
        { lang: 'x-default', href: route.path },
      ];
    }
    default: {
      const below = route.path.slice(route.lang.length);
      const neutral = route.kind === 'home' ? '' : route.kind === 'step' || route.kind === 'retired' ? shortPath(route.step) : all[0]! + below;
      return [...all.map((lang) => ({ lang, href: lang + below })), { lang: 'x-default', href: neutral }];
    }
  }
};

/** `root` leads from the page to the site's root; `site` is the site's own address with a slash at its end, or nothing. */
export const aboutOf = (route: Route, editions: readonly Edition[], root: string, site: string): About => {
  const base = site === '' ? root : site;
  const { edition, told, step } = pictured(route, editions);
  const folder = path({ lang: told.lang, scenario: told.scenario.slug, step });
  // A frame stands for its step's page.
  const own = route.kind === 'embed' ? folder : route.kind === 'embed-pair' ? pairPath(route.lang, route.pair.id) : route.path;
  return {
    canonical: site !== '' ? site + own : own === route.path ? './' : root + own,
    url: site === '' ? null : site + own,
    alternates: alternatesOf(route, editions).map(({ lang, href }) => ({ lang, href: base + href })),
    card: { src: `${site === '' && folder === route.path ? '' : base + folder}card.png`, alt: edition.ui.step.stage({ title: told.titles.get(step)! }) },
    embeddable: route.kind === 'step',
  };
};
