import { digestsOf } from './digests';
import { oembed } from './oembed';
import { offlineOf, offlinePath, releaseFiles } from './offline';
import { type Assets, pageOf } from './page';
import { recordingsOf } from './recordings';
import { fileOf, type Route, routes } from './routes';
import { type Edition, loadSite } from './site';
import { sitemap } from './sitemap';
import { stillsOf } from './stills';
import { schemaJson } from './schema';
import { stepJson, stepJsonPath } from './step-json';
import { stepsJson } from './steps-json';

/** A file of the site, its path below the root; made when its text is asked for. A picture's text is its drawing, whatever the file is. */
export interface SiteFile {
  readonly path: string;
  readonly text: () => string;
}

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

const dataOf = (route: Route, site: string): readonly SiteFile[] => {
  if (route.kind !== 'step') return [];
  const { edition, told, step } = route;
  const { catalogue, words, sources, walks } = told;
  const walk = walks.get(step)!;
  return [
    { path: stepJsonPath(walk.address), text: () => json(stepJson(catalogue, walk, words, sources, site)) },
    { path: `${route.path}oembed.json`, text: () => json(oembed(edition, told, step, site)) },
    ...stillsOf(told, step, edition.ui, site),
  ];
};

/** Every page and data file of the site. `site` is its own address with a slash at its end, or nothing; `release` the number it is kept under, or nothing. */
export const filesOf = (editions: readonly Edition[], assets: Assets, site = '', release = ''): readonly SiteFile[] => {
  const all = routes(editions);
  const { told } = editions[0]!;
  const { ways, stories } = digestsOf(editions);
  const recordings = [
    ...told.flatMap(({ scenario }) => [...recordingsOf(editions, scenario.slug).values()]),
    ways,
    ...Object.values(stories).flatMap((files) => [...files.values()]),
  ];
  return [
    ...all.flatMap((route) => [{ path: fileOf(route), text: () => pageOf(route, editions, assets, site) }, ...dataOf(route, site)]),
    ...recordings.map(({ path, text }) => ({ path, text: () => text })),
    ...editions.map((edition) => ({ path: offlinePath(edition.lang), text: () => offlineOf(edition, assets.offline(edition.lang), site) })),
    ...(release === '' ? [] : releaseFiles(release, editions, assets, site)),
    { path: 'schema/state.v1.json', text: () => json(schemaJson(editions)) },
    { path: 'steps.json', text: () => json(stepsJson(editions, site)) },
    ...(site === '' ? [] : [{ path: 'sitemap.xml', text: () => sitemap(all, editions, site) }]),
  ];
};

export const siteFiles = async (assets: Assets, site = '', release = ''): Promise<readonly SiteFile[]> => filesOf(await loadSite(), assets, site, release);
