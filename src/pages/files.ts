import { type Assets, pageOf } from './page';
import { recordingsOf } from './recordings';
import { fileOf, type Route, routes } from './routes';
import { schemaJson } from './schema';
import { loadSite } from './site';
import { stepJson, stepJsonPath } from './step-json';
import { stepsJson } from './steps-json';

/** A file of the site, its path below the root; made when its text is asked for. */
export interface SiteFile {
  readonly path: string;
  readonly text: () => string;
}

const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

const dataOf = (route: Route, site: string): readonly SiteFile[] => {
  if (route.kind !== 'step') return [];
  const { catalogue, words, sources, walks } = route.told;
  const walk = walks.get(route.step)!;
  return [{ path: stepJsonPath(walk.address), text: () => json(stepJson(catalogue, walk, words, sources, site)) }];
};

/** Every page and data file of the site. `site` is its own address with a slash at its end, or nothing. */
export const siteFiles = async (assets: Assets, site = ''): Promise<readonly SiteFile[]> => {
  const editions = await loadSite();
  return [
    ...routes(editions).flatMap((route) => [{ path: fileOf(route), text: () => pageOf(route, editions, assets, site) }, ...dataOf(route, site)]),
    ...editions[0]!.told.flatMap((told) => [...recordingsOf(told).values()].map(({ path, text }) => ({ path, text: () => text }))),
    { path: 'schema/state.v1.json', text: () => json(schemaJson(editions)) },
    { path: 'steps.json', text: () => json(stepsJson(editions, site)) },
  ];
};
