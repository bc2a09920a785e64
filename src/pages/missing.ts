import { nearest } from '../engine/nearest';

const notice = document.querySelector<HTMLElement>('[data-notice="unknown-step"]');
const words = location.pathname.split('/').filter((word) => word !== '' && word !== 'index.html');
const wanted = words.at(-1) ?? '';
const kind = words.at(-2) === 'together' ? 'pair' : 'step';
/** Names the step, or the pair, nearest to the last word of an address that leads nowhere. The links of the page are all there are. */
const links = new Map([...document.querySelectorAll<HTMLAnchorElement>(`main li a[data-${kind}]`)].map((link) => [link.dataset[kind]!, link]));

if (notice && wanted !== '' && links.size > 0) {
  const found = links.get(nearest(links.keys(), wanted))!;
  const link = notice.querySelector('a')!;
  link.href = found.href + location.search;
  link.textContent = found.textContent;
  notice.querySelector('[data-wanted]')!.textContent = wanted.slice(0, 60);
  notice.hidden = false;
}
document.documentElement.dataset.ready = 'true';
