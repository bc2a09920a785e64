import { nearest } from '../engine/nearest';

/** Names in a page's notice the step, or the pair, nearest to what an address asked for; the page's links are all there are. */
export const nameNearest = (page: ParentNode, kind: 'step' | 'pair', wanted: string, search: string): void => {
  const notice = page.querySelector<HTMLElement>('[data-notice="unknown-step"]');
  const links = new Map([...page.querySelectorAll<HTMLAnchorElement>(`main li a[data-${kind}]`)].map((link) => [link.dataset[kind]!, link]));
  if (!notice || links.size === 0) return;
  const found = links.get(nearest(links.keys(), wanted))!;
  const link = notice.querySelector('a')!;
  link.href = found.href + search;
  link.textContent = found.textContent;
  notice.querySelector('[data-wanted]')!.textContent = wanted.slice(0, 60);
  notice.hidden = false;
};
