import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { parts } from '../app/parts';
import { onSite } from '../app/place';
import type { PageProps } from '../app/page-props';
import Beside from '../app/parts/Beside.svelte';
import { Session } from '../app/session.svelte';
import { partNames, shell } from '../app/shell';
import { startAt, themes } from '../engine/address';
import type { Words } from '../scenarios/scenario';
import type { Layout } from '../stage/sheet';
import { lanes } from '../scenarios/pairs';
import Embed from '../embed/Embed.svelte';
import PairEmbed from '../embed/pair/PairEmbed.svelte';
import type { FrameProps } from '../embed/frame-props';
import type { Lang } from '../text/locale';
import { aboutOf } from './about';
import { Chooser, Go, Home, Missing, Outline, Pairs, Retired, RetiredPair, Sources } from './documents';
import { digestsOf } from './digests';
import { type Bundle, type Html, htmlOf, type Inlined } from './html';
import { recordingsOf } from './recordings';
import { pairFrameProps, pairProps, tellingOf } from './pairs';
import type { Route } from './routes';
import { Together } from './side-by-side';
import type { Edition, Told } from './site';
import { summary } from './summary';

/** What the client's build made, by the kind of page that loads it. */
export interface Assets {
  /** For a page told in these chapters of the scenario's words. */
  readonly step: (lang: Lang, scenario: string, chapters: readonly string[]) => Bundle;
  readonly pair: (lang: Lang, chapters: Readonly<Record<string, readonly string[]>>) => Bundle;
  /** For a step as a frame: all of a scenario in one language. */
  readonly embed: (lang: Lang, scenario: string) => Bundle;
  readonly document: Bundle;
  readonly outline: Bundle;
  readonly missing: Bundle;
  /** For the file that holds a whole language. */
  readonly offline: (lang: Lang) => Inlined;
  /** For the file that holds a scenario's frames, as a release keeps them. */
  readonly frozen: (lang: Lang, scenario: string) => Inlined;
}

/** The site's root as seen from a page. */
const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1) || './';

/**
 * The root as seen from a page that a host shows at any address. With SITE_URL it is that address's path on its host.
 * Without, it is three folders up: right in any folder for the address of an unknown step, and, since no folder is above
 * a host's own root, right at any address of three folders or fewer where the site has a host to itself. From an unknown
 * frame it is `embed/`, where the page's scripts lie a second time and set its links right.
 */
const rootFromAnywhere = (site: string): string => (site === '' ? '../../../' : new URL(site).pathname);

/** A step's props as they are before the reader has done anything; the browser hydrates from the same. */
const stepProps = ({ ui }: Edition, told: Told, step: string, root: string): PageProps => {
  const { lang, scenario, words, format, guide, reach, walks } = told;
  const { steps, at } = walks.get(step)!;
  const cited = steps[at]!.evidence.sources;
  return {
    scenario,
    guide,
    learn: () => Promise.resolve(guide),
    words,
    format,
    ui,
    reach,
    place: onSite(root),
    book: scenario.words[lang]!,
    address: { ...startAt(lang, scenario.slug, step), lang },
    sources: told.sources.filter(({ n }) => cited.includes(n)),
  };
};

/** The chapters that tell the way through a step's story, whose headlines the transport names. */
const chaptersOf = ({ catalogue: { steps, trails } }: Told, step: string): readonly string[] => [
  ...new Set(trails.get(steps.get(step)!.story.id)!.map((id) => steps.get(id)!.story.chapter)),
];

/** A component as HTML; what `render` returns keeps its parts behind getters. */
const drawn = <Props extends Record<string, unknown>>(component: Component<Props>, props: Props): Pick<Html, 'body' | 'head'> => {
  const { body, head } = render(component as Component, { props });
  return { body, head };
};

/** What stands beside a step's picture. Nothing hydrates it, so it goes without the marks for that. */
const exhibitsOf = (session: Session, { exhibits: words }: Words): string =>
  words ? render(Beside, { props: { session, words } }).body.replaceAll(/<!--.*?-->/g, '') : '';

/** A step's page as HTML: each of its parts for itself, as the browser takes them over. */
const stepBody = (props: PageProps): string => {
  const session = new Session(props);
  const html = partNames.map((name) => [name, render(parts[name], { props: { session, layout: name as Layout } }).body] as const);
  return shell(session, Object.fromEntries(html) as Record<(typeof partNames)[number], string>, exhibitsOf(session, props.words));
};

/** What a step's page says, as one text. */
const textOf = ({ walks, format, words }: Told, step: string): string => {
  const { steps, at } = walks.get(step)!;
  const facts = format.facts(steps[at]!.moment.facts);
  return words.steps[step]!.text.map((line) => line(facts)).join(' ');
};

type Part = Pick<Html, 'title' | 'description' | 'kind' | 'body' | 'head' | 'bundle' | 'told' | 'preload' | 'badTheme'>;

/** What a page of text says of a theme there is not; the sign % stands for what was given. */
const badThemeIn = ({ ui }: Edition): string =>
  ui.notice.badValue({ param: ui.theme.label, id: 'theme', given: '%', used: 'auto', allowed: themes.join(', ') });

const partOf = (route: Route, editions: readonly Edition[], assets: Assets, root: string): Part => {
  const { site } = editions[0]!.ui;
  const { link } = onSite(root);
  const text = { kind: 'website', bundle: assets.document, badTheme: badThemeIn(editions.find(({ lang }) => lang === route.lang)!) } as const;
  switch (route.kind) {
    case 'chooser':
      return { ...text, title: site, description: editions[0]!.ui.chooser.lead, ...drawn(Chooser, { root, editions }) };
    case 'home': {
      const { edition } = route;
      return { ...text, title: site, description: edition.ui.home.lead, ...drawn(Home, { ui: edition.ui, root, edition }) };
    }
    case 'outline': {
      const {
        edition: { ui },
        told,
      } = route;
      return {
        ...text,
        bundle: assets.outline,
        title: ui.outline.title({ scenario: told.words.title }),
        description: told.words.lead,
        ...drawn(Outline, { ui, link, told }),
      };
    }
    case 'sources': {
      const { edition } = route;
      const { ui } = edition;
      return { ...text, title: `${ui.sources.title} · ${site}`, description: ui.sources.lead, ...drawn(Sources, { ui, link, edition }) };
    }
    case 'pairs': {
      const { edition } = route;
      const { pairs: outline } = edition.ui;
      return { ...text, title: `${outline.title} · ${site}`, description: outline.lead, ...drawn(Pairs, { link, edition }) };
    }
    case 'pair': {
      const { edition, pair } = route;
      const { pairs, mark } = edition.together;
      const { title } = pairs[pair.id];
      const { differs } = edition.said[pair.id];
      const { ways, stories } = digestsOf(editions);
      const own = lanes.map((lane) => ({ lane, story: tellingOf(edition.told, lane).catalogue.steps.get(pair.steps[lane])!.story }));
      return {
        kind: 'article',
        title: `${title} · ${site}`,
        description: `${mark}. ${differs}`,
        bundle: assets.pair(route.lang, Object.fromEntries(own.map(({ lane, story }) => [lane, [story.chapter]]))),
        told: ways.path,
        preload: own.map(({ lane, story }) => stories[lane].get(story.id)!.path),
        ...drawn(Together, { page: pairProps(edition, pair, root) }),
      };
    }
    case 'step': {
      const { edition, told, step } = route;
      return {
        kind: 'article',
        title: `${told.titles.get(step)!} · ${edition.ui.site}`,
        description: textOf(told, step),
        bundle: assets.step(route.lang, told.scenario.slug, chaptersOf(told, step)),
        told: recordingsOf(editions, told.scenario.slug).get(told.catalogue.steps.get(step)!.story.id)!.path,
        head: '',
        body: stepBody(stepProps(edition, told, step, root)),
      };
    }
    case 'embed': {
      const { edition, told, step, retired } = route;
      const title = told.titles.get(step)!;
      const { guide, words, format } = told;
      const address = { ...startAt(route.lang, told.scenario.slug, step), lang: route.lang };
      const page: FrameProps = { guide, words, format, ui: edition.ui, address, place: onSite(root), ...(retired && { retired }) };
      return {
        kind: 'article',
        title: `${title} · ${edition.ui.site}`,
        description: edition.ui.embed.label({ title }),
        bundle: assets.embed(route.lang, told.scenario.slug),
        ...drawn(Embed, { page }),
      };
    }
    case 'embed-pair': {
      const { edition, pair, retired } = route;
      const { title } = edition.together.pairs[pair.id];
      return {
        kind: 'article',
        title: `${title} · ${site}`,
        description: edition.ui.embed.label({ title }),
        bundle: assets.embed(route.lang, 'together'),
        ...drawn(PairEmbed, { page: pairFrameProps(edition, pair, root, retired) }),
      };
    }
    case 'retired-pair': {
      const { edition, id, replacedBy } = route;
      const said = edition.ui.missing.retiredPair({ pair: id });
      return { ...text, title: `${said} · ${site}`, description: said, ...drawn(RetiredPair, { root, edition, id, replacedBy }) };
    }
    case 'retired': {
      const {
        edition: { ui },
        told,
        step,
        replacedBy,
      } = route;
      const said = ui.missing.retired({ step });
      return { ...text, title: `${said} · ${site}`, description: said, ...drawn(Retired, { ui, root, told, step, replacedBy }) };
    }
    case 'go': {
      const { step, ways, replacedBy } = route;
      const { told } = ways[0]!;
      const shown = replacedBy ?? step;
      const description = textOf(told, shown);
      const said = ways.map((way) => summary(way.told.lang, textOf(way.told, shown)));
      return { ...text, title: `${told.titles.get(shown)!} · ${site}`, description, ...drawn(Go, { root, step, ways, said, replacedBy }) };
    }
    case 'missing': {
      const { edition, shown, withPairs } = route;
      const { missing } = edition.ui;
      return {
        ...text,
        bundle: assets.missing,
        title: `${missing.title} · ${site}`,
        description: missing.lead,
        ...drawn(Missing, { link, edition, shown, withPairs }),
      };
    }
  }
};

/** A page as a whole HTML document. `site` is the site's own address with a slash at its end, or nothing. */
export const pageOf = (route: Route, editions: readonly Edition[], assets: Assets, site = ''): string => {
  const root = route.kind === 'missing' ? rootFromAnywhere(site) : rootFrom(route.path);
  const { description, ...part } = partOf(route, editions, assets, root);
  const about = route.kind === 'missing' ? null : aboutOf(route, editions, root, site);
  return htmlOf({ ...part, lang: route.lang, root, about, description: summary(route.lang, description) });
};
