import { escape } from '../text/escape';
import type { About } from './about';
import icon from './favicon.svg?icon';

/** What a page loads, as paths below the site's root, and the styles it carries in itself. */
export interface Bundle {
  readonly css: string;
  /** What the page may load and run; none in the development server, whose own scripts and styles come inline. */
  readonly policy: string | null;
  readonly script: string | null;
  /** The script is a classic one: modules need CORS, which a sandboxed frame of another host does not have. */
  readonly classic?: true;
  /** The script that gives the page its reader's theme, and how: a page of text waits for it, one that is brought to life does not. */
  readonly theme?: { readonly file: string; readonly as: '' | 'async' | 'type="module"' };
  /** The script that draws a frame's step as a file, for when it is asked for. */
  readonly drawing?: string;
  /** Modules the script will ask for, so that they come at the same time. */
  readonly preload: readonly string[];
}

/** What a file that needs no other has in itself. In the development server its script is elsewhere, and brings its styles. */
export interface Inlined {
  readonly css: string;
  readonly script: string | { readonly src: string };
  readonly policy: string | null;
}

export interface Html {
  readonly lang: string;
  /** The site's root as seen from the page: "../../../", or a path of the host. */
  readonly root: string;
  readonly title: string;
  readonly description: string;
  readonly kind: 'website' | 'article';
  /** What the page's script reads first, as a path below the root. */
  readonly told?: string;
  /** What it reads next. */
  readonly preload?: readonly string[];
  /** What a page of text says of a theme there is not. */
  readonly badTheme?: string;
  /** Absent for a page of no address. */
  readonly about: About | null;
  readonly head: string;
  readonly body: string;
  readonly bundle: Bundle;
}

/** What those who show links are told, each tag by both its names. */
const shown = (what: string, text: string): string => `<meta property="og:${what}" name="twitter:${what}" content="${escape(text)}">`;

/** The tags that come from where a page is. A relative picture is understood by many who show links, and by the rest left out. */
const tagsOf = ({ canonical, url, alternates, card, embeddable }: About): readonly string[] => [
  `<link rel="canonical" href="${canonical}">`,
  ...alternates.map(({ lang, href }) => `<link rel="alternate" hreflang="${lang}" href="${href}">`),
  embeddable ? '<link rel="alternate" type="application/json+oembed" href="oembed.json">' : '',
  url === null ? '' : `<meta property="og:url" content="${url}">`,
  shown('image', card.src),
  shown('image:alt', card.alt),
  '<meta name="twitter:card" content="summary_large_image">',
];

/** A whole document. The body is left as Svelte rendered it, so that the browser can take it over unchanged. */
export const htmlOf = ({ lang, root, title, description, kind, about, told, preload = [], badTheme, head, body, bundle }: Html): string => {
  const { css, policy, script, classic, drawing, theme } = bundle;
  const data = { root, ...(told && { told }), ...(drawing && { drawing }), ...(badTheme && { 'bad-theme': escape(badTheme) }) };
  return [
    `<!doctype html><html lang="${lang}"${script === null ? ' data-ready="true"' : ''}><head><meta charset="utf-8">`,
    policy === null ? '' : `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    theme ? `<script${theme.as && ` ${theme.as}`} src="${root}${theme.file}"></script>` : '',
    `<title>${escape(title)}</title>`,
    `<meta name="description" content="${escape(description)}">`,
    shown('title', title),
    shown('description', description),
    `<meta property="og:type" content="${kind}">`,
    ...(about === null ? [] : tagsOf(about)),
    `<link rel="icon" href="${icon}">`,
    css === '' ? '' : `<style>${css}</style>`,
    head,
    `</head><body><div id="app"${Object.entries(data)
      .map(([name, value]) => ` data-${name}="${value}"`)
      .join('')}>${body}</div>`,
    // Behind the page, so that nothing is asked for before it shows.
    script === null ? '' : `<script ${classic ? 'defer' : 'type="module"'} src="${root}${script}"></script>`,
    ...[...bundle.preload, ...(told ? [told] : []), ...preload].map((file) => `<link rel="modulepreload" href="${root}${file}">`),
    '</body></html>\n',
  ].join('');
};
