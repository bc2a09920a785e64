import type { Place } from '../app/place';
import { hashOf } from '../engine/hash';

/** Where a frame runs: at a step's own address on the site, or in the file that holds a scenario as a release had it. */
export interface FramePlace extends Pick<Place, 'link'> {
  /** The step that the frame's address names, whatever it is, and what it asks besides. */
  readonly asked: () => { readonly step: string; readonly search: string };
}

const lastOf = (path: string): string =>
  path
    .split('/')
    .filter((word) => word !== '' && word !== 'index.html')
    .at(-1) ?? '';

export const frameOnSite = (root: string): FramePlace => ({
  link: (path) => root + path,
  asked: () => ({ step: lastOf(location.pathname), search: location.search }),
});

/** Its own steps are after the sign #; the pages it leads to are in the whole file of the same release. */
export const frozenFrame = (lang: string): FramePlace => ({
  link: (path) => (path.startsWith('embed/') ? hashOf(path.slice('embed/'.length)) : `../../offline/${lang}.html${hashOf(path)}`),
  asked: () => {
    const { pathname, search } = new URL(`file:///${location.hash.replace(/^[#/]+/, '')}`);
    return { step: lastOf(pathname), search };
  },
});

/** A path below the site's root as a whole address. */
export const addressIn = ({ link }: Pick<FramePlace, 'link'>, path: string): string => new URL(link(path), location.href).href;
