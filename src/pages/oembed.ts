import { path } from '../engine/permalink';
import { escape } from '../text/escape';
import type { Edition, Told } from './site';

/** What oEmbed 1.0 (oembed.com) says of a page that others may show in a frame. */
export interface OEmbed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly provider_name: string;
  /** Left out where the site's address is not known. */
  readonly provider_url?: string;
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

/** The frame's size: its picture is 760 x 400, and the headline and the buttons stand below. */
const [width, height] = [800, 520];

/** A step as oEmbed offers it. Addresses start with the site's own, or are relative to its root, as in step.json. */
export const oembed = ({ ui }: Edition, told: Told, step: string, site = ''): OEmbed => {
  const page = path({ lang: told.lang, scenario: told.scenario.slug, step });
  const title = told.titles.get(step)!;
  const frame = [
    `src="${site}embed/${page}" title="${escape(title)}" width="${width}" height="${height}"`,
    'style="border:0;max-width:100%" loading="lazy" allow="fullscreen" sandbox="allow-scripts"',
  ].join(' ');
  return {
    type: 'rich',
    version: '1.0',
    provider_name: ui.site,
    ...(site !== '' && { provider_url: site }),
    title,
    html: `<iframe ${frame}><a href="${site}${page}">${escape(title)}</a></iframe>`,
    width,
    height,
    thumbnail_url: `${site}${page}card.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
};
