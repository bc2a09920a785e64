/**
 * A path below the site's root, with its query and anchor, as the address of the same place in the file that holds all of
 * one language: `en/alipay/paid/?amt=5` is `#/alipay/paid/?amt=5` there, and `en/sources/#alipay-3` is `#/sources/alipay-3`.
 */
export const hashOf = (path: string): string => `#/${path.replace(/^[^/]+\//, '').replace('/#', '/')}`;

/** The path that a file's hash stands for, or null for a hash that is no address but a place in the page. */
export const pathIn = (lang: string, hash: string): string | null => {
  if (hash === '' || hash === '#') return `${lang}/`;
  return hash.startsWith('#/') ? `${lang}/${hash.slice(2)}` : null;
};
