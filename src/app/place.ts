import { hashOf } from '../engine/hash';

/** Where the explainer runs. All that differs from place to place is how its addresses are written there. */
export interface Place {
  /** A path below the site's root, with its query, as a link of the page at hand. */
  readonly link: (path: string) => string;
  /** The page at hand, whose path is given, with another query. */
  readonly again: (path: string, query: string) => string;
  /** The site's own address, with a slash at its end; null where nobody has said it. */
  readonly site: () => string | null;
  /** A path as an address for others: one of the site where that is known. */
  readonly share: (path: string) => string;
  /** The same, as it is printed: without the folders of a reader's own disk. */
  readonly print: (path: string) => string;
  /** A path as an address of this copy; null on the site itself. */
  readonly own: ((path: string) => string) | null;
}

/** A page of the site; `root` is the site's root as seen from it. */
export const onSite = (root: string): Place => {
  const share = (path: string): string => new URL(root + path, document.baseURI).href;
  return { link: (path) => root + path, again: (_, query) => (query === '' ? './' : query), site: () => share(''), share, print: share, own: null };
};

/** The file that holds the whole explainer; `site` is the address of the site it comes from, or nothing. */
export const inFile = (site: string): Place => {
  const own = (path: string): string => location.href.replace(/#.*/, '') + hashOf(path);
  const known = (path: string, otherwise: (path: string) => string): string => (site === '' ? otherwise(path) : site + path);
  return {
    link: hashOf,
    again: (path, query) => hashOf(path + query),
    site: () => (site === '' ? null : site),
    share: (path) => known(path, own),
    print: (path) => known(path, () => location.pathname.split('/').at(-1)! + hashOf(path)),
    own,
  };
};
