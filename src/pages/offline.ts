import { render } from 'svelte/server';
import { escape } from '../text/escape';
import { inFile } from '../app/place';
import { release } from 'virtual:release';
import { Contents, Pairs, Sources } from './documents';
import type { SiteFile } from './files';
import icon from './favicon.svg?icon';
import type { Inlined } from './html';
import type { Assets } from './page';
import type { Edition, Told } from './site';

/** The file a language's whole explainer is written to. */
export const offlinePath = (lang: string): string => `offline/${lang}.html`;

/** Without the marks for taking it over: nothing does. */
const bare = (html: string): string => html.replaceAll(/<!--.*?-->/g, '');
const template = (name: string, title: string, body: string): string => `<template data-page="${name}" data-title="${escape(title)}">${bare(body)}</template>`;

/** A document that has all in itself; `data` is what its script reads of it. */
const documentOf = (
  o: { lang: string; title: string; description: string; data: string; app: string; rest: string },
  { css, script, policy }: Inlined,
): string =>
  [
    `<!doctype html><html lang="${o.lang}"><head><meta charset="utf-8">`,
    policy === null ? '' : `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escape(o.title)}</title><meta name="description" content="${escape(o.description)}"><link rel="icon" href="${icon}">`,
    css === '' ? '' : `<style>${css}</style>`,
    `</head><body><div id="app"${o.data}>${o.app}</div>${o.rest}`,
    typeof script === 'string' ? `<script>${script}</script>` : `<script type="module" src="../${script.src}"></script>`,
    '</body></html>\n',
  ].join('');

/**
 * The whole explainer of one language in one file. Its pages of text are in it as they are on the site; its steps are drawn
 * by its one script, from the machines themselves. `site` is the site's own address with a slash at its end, or nothing.
 */
export const offlineOf = (edition: Edition, inlined: Inlined, site: string): string => {
  const { lang, ui, told } = edition;
  const { link } = inFile(site);
  const reach = Object.fromEntries(told.map(({ scenario, reach: steps }) => [scenario.slug, steps]));
  const rest = [
    template('together', `${ui.pairs.title} · ${ui.site}`, render(Pairs, { props: { link, edition } }).body),
    template('sources', `${ui.sources.title} · ${ui.site}`, render(Sources, { props: { ui, link, edition } }).body),
    `<script type="application/json" id="reach">${JSON.stringify(reach).replaceAll('<', '\\u003c')}</script>`,
  ].join('');
  const app = bare(render(Contents, { props: { link, edition, release, site } }).body);
  return documentOf({ lang, title: ui.site, description: ui.contents.lead, data: ` data-site="${site}"`, app, rest }, inlined);
};

/** The frames of a scenario in one file; the step, and what a frame's query says, come after the sign #. */
const frozenOf = ({ lang, ui }: Edition, { words }: Told, inlined: Inlined): string =>
  documentOf({ lang, title: `${words.title} · ${ui.site}`, description: words.lead, data: '', app: '', rest: '' }, inlined);

/** All that a numbered release keeps: the whole files, the frames, and which steps they tell. */
export const releaseFiles = (of: string, editions: readonly Edition[], assets: Pick<Assets, 'offline' | 'frozen'>, site: string): readonly SiteFile[] => {
  const steps = editions[0]!.told.flatMap(({ catalogue }) => [...catalogue.steps.keys()]);
  return [
    ...editions.flatMap((edition) => [
      { path: `r/${of}/${offlinePath(edition.lang)}`, text: () => offlineOf(edition, assets.offline(edition.lang), site) },
      ...edition.told.map((told) => ({
        path: `r/${of}/embed/${edition.lang}/${told.scenario.slug}.html`,
        text: () => frozenOf(edition, told, assets.frozen(edition.lang, told.scenario.slug)),
      })),
    ]),
    { path: `r/${of}/release.json`, text: () => `${JSON.stringify({ release: of, steps })}\n` },
  ];
};
