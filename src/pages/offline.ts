import { render } from 'svelte/server';
import { escape } from '../text/escape';
import { inFile } from '../app/place';
import { release } from 'virtual:release';
import { Contents, Pairs, Sources } from './documents';
import type { Inlined } from './html';
import { icon } from './html';
import type { Edition } from './site';

/** The file a language's whole explainer is written to. */
export const offlinePath = (lang: string): string => `offline/${lang}.html`;

const template = (name: string, title: string, body: string): string =>
  `<template data-page="${name}" data-title="${escape(title)}">${body.replaceAll(/<!--.*?-->/g, '')}</template>`;

/**
 * The whole explainer of one language in one file. Its pages of text are in it as they are on the site; its steps are drawn
 * by its one script, from the machines themselves. `site` is the site's own address with a slash at its end, or nothing.
 */
export const offlineOf = (edition: Edition, { css, script, policy }: Inlined, site: string): string => {
  const { lang, ui, told, together } = edition;
  const { link } = inFile(site);
  const reach = Object.fromEntries(told.map(({ scenario, reach: steps }) => [scenario.slug, steps]));
  const contents = render(Contents, { props: { link, edition, release, site } }).body;
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">`,
    policy === null ? '' : `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<title>${escape(ui.site)}</title><meta name="description" content="${escape(ui.contents.lead)}"><link rel="icon" href="${icon}">`,
    css === '' ? '' : `<style>${css}</style>`,
    `</head><body><div id="app" data-site="${site}">${contents.replaceAll(/<!--.*?-->/g, '')}</div>`,
    template('together', `${together.outline.title} · ${ui.site}`, render(Pairs, { props: { link, edition } }).body),
    template('sources', `${ui.sources.title} · ${ui.site}`, render(Sources, { props: { ui, link, edition } }).body),
    `<script type="application/json" id="reach">${JSON.stringify(reach).replaceAll('<', '\\u003c')}</script>`,
    typeof script === 'string' ? `<script>${script}</script>` : `<script type="module" src="../${script.src}"></script>`,
    '</body></html>\n',
  ].join('');
};
