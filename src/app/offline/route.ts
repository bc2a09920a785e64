/** What an address of the file leads to; `search` is a query with its question mark, or nothing. */
export type Route =
  | { readonly is: 'step'; readonly scenario: string; readonly step: string; readonly search: string }
  | { readonly is: 'pair'; readonly pair: string; readonly search: string }
  /** A page of text: the contents, the list of pairs, or the sources; `at` is the place in it, if one is named. */
  | { readonly is: 'contents' | 'together' | 'sources'; readonly at: string | null };

/** Reads a path below the site's root, whatever it holds; what names no step, pair or page leads to the contents. */
export const routeOf = (path: string): Route => {
  const { pathname, search } = new URL(path, 'file:///');
  const [, kind = '', one] = pathname.split('/').filter((part) => part !== '');
  if (kind === 'sources') return { is: 'sources', at: one ?? null };
  if (kind === 'together') return one === undefined ? { is: 'together', at: null } : { is: 'pair', pair: one, search };
  // A scenario that there is not has no steps, but the step may be another's: the contents name the nearest.
  if (one !== undefined) return { is: 'step', scenario: kind, step: one, search };
  return { is: 'contents', at: kind === '' ? null : kind };
};
