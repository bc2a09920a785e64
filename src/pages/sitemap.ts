import { aboutOf } from './about';
import type { Route } from './routes';
import type { Edition } from './site';

/** Pages to be found by searching: short addresses, frames and retired steps only lead on to one of these. */
const listed: ReadonlySet<Route['kind']> = new Set(['chooser', 'home', 'outline', 'step', 'pairs', 'pair', 'sources']);

/** The site's pages as sitemaps.org lays them out, each with its other languages. `site` is the site's own address: the format takes no relative ones. */
export const sitemap = (all: readonly Route[], editions: readonly Edition[], site: string): string => {
  const urls = all
    .filter(({ kind }) => listed.has(kind))
    .map((route) => {
      const { canonical, alternates } = aboutOf(route, editions, '', site);
      const others = alternates.map(({ lang, href }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`);
      return `<url><loc>${canonical}</loc>${others.join('')}</url>`;
    });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>',
    '',
  ].join('\n');
};
