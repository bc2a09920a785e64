import type { Address, Theme } from '../engine/address';
import type { Catalogue } from '../engine/catalogue';
import { hashOf } from '../engine/hash';
import { permalink } from '../engine/permalink';
import { atPair, pairLink, type TogetherAddress } from '../engine/together';
import { pairCalled, pairs } from '../scenarios/pairs';
import { escape } from '../text/escape';
import { type Controls, optionQuery, type Start } from './options';

/** The sizes a frame is offered in; the first is as wide as the text around it. */
export const sizes = ['fluid', '320x240', '480x270', '640x360', '960x540', '1280x720'] as const;
export type FrameSize = (typeof sizes)[number];

/** A numbered release that is kept as it was, under `r/` on the site. */
export interface Frozen {
  readonly release: string;
  /** The steps it tells; null if all that are told now. */
  readonly steps: readonly string[] | null;
}

/** What a reader chooses for a frame on another page. */
export interface Wish {
  readonly size: FrameSize;
  readonly start: Start;
  readonly controls: Controls;
  readonly theme: Theme;
  readonly lang: string;
  /** The release it is held to; empty for the site as it is from day to day. */
  readonly release: string;
  /** Ids of the first and last step to show; empty for the story's own. */
  readonly from: string;
  readonly to: string;
  /** With the reader's own numbers and path. */
  readonly own: boolean;
}

export const firstWish: Omit<Wish, 'lang'> = { size: 'fluid', start: 'ready', controls: 'full', theme: 'auto', release: '', from: '', to: '', own: true };

/** Width and height of a frame; for a fluid one, of its preview. */
export const pixelsOf = (size: FrameSize): readonly [number, number] => {
  const [width, height] = (size === 'fluid' ? '960x540' : size).split('x').map(Number) as [number, number];
  return [width, height];
};

/** The step a frame opens at: the one shown, or the first of its part where that lies outside. */
const opensAt = ({ trails, steps }: Catalogue, { step }: Address, { from, to }: Wish): string => {
  const trail = trails.get(steps.get(step)!.story.id)!;
  const at = trail.indexOf(step);
  const first = from === '' ? 0 : trail.indexOf(from);
  const last = to === '' ? trail.length - 1 : trail.indexOf(to);
  return at >= first && at <= last ? step : trail[first]!;
};

/** The addresses of a frame and of the page it stands for. */
export interface Addresses {
  readonly frame: string;
  readonly page: string;
}

/** What only a frame's address says, behind what its page's says. */
const framed = (link: string, { start, controls, from, to }: Wish): string => {
  const more = new URLSearchParams(optionQuery({ start, controls, keys: 'own', from, to }).map(([name, value]) => [name, value])).toString();
  return more === '' ? link : `${link}${link.includes('?') ? '&' : '?'}${more}`;
};

/** The addresses of a pair's frame and page, below `site`. */
export const pairAddressesOf = (shown: TogetherAddress, wish: Wish, site: string): Addresses => {
  const ids = pairs.map(({ id }) => id as string);
  const part = ids.slice(wish.from === '' ? 0 : ids.indexOf(wish.from), wish.to === '' ? ids.length : ids.indexOf(wish.to) + 1);
  const pair = pairCalled(part.includes(shown.pair) ? shown.pair : part[0]!)!;
  const steps = wish.own && pair.id === shown.pair ? shown.steps : pair.steps;
  const address = { ...atPair(wish.lang, pair), steps, theme: wish.theme };
  return { frame: `${site}embed/${framed(pairLink(address), wish)}`, page: site + pairLink({ ...address, theme: 'auto' }) };
};

/** The addresses of a step's frame and page, below `site`. */
export const addressesOf = (catalogue: Catalogue, shown: Address, wish: Wish, site: string): Addresses => {
  const step = opensAt(catalogue, shown, wish);
  const own = wish.own ? shown : { ...shown, then: [], inputs: {} };
  const address: Address = { ...own, step, then: step === shown.step ? own.then : [], lang: wish.lang, theme: wish.theme, motion: 'auto' };
  const frame = framed(permalink(address), wish);
  const page = permalink({ ...address, theme: 'auto' });
  if (wish.release === '') return { frame: `${site}embed/${frame}`, page: site + page };
  const kept = `${site}r/${wish.release}/`;
  return {
    frame: `${kept}embed/${address.lang}/${address.scenario}.html${hashOf(frame)}`,
    page: `${kept}offline/${address.lang}.html${hashOf(page)}`,
  };
};

/** The HTML to paste: a titled frame that is loaded when it is scrolled to, keeps its shape, and holds a link for those who see no frames. */
export const snippetOf = (addresses: Addresses, size: FrameSize, title: string): string => {
  const [width, height] = pixelsOf(size);
  const shape = size === 'fluid' ? 'width:100%;height:auto' : 'max-width:100%;height:auto';
  return [
    `<iframe src="${escape(addresses.frame)}"`,
    `title="${escape(title)}" width="${width}" height="${height}" loading="lazy" style="border:0;${shape};aspect-ratio:${width}/${height}">`,
    `<a href="${escape(addresses.page)}">${escape(title)}</a></iframe>`,
  ]
    .join(' ')
    .replace('> <a', '><a');
};
