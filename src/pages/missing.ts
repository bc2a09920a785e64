import { nearest } from '../engine/nearest';

/** Names the step nearest to the last word of an address that leads nowhere. The links of the page are all the steps there are. */
const links = new Map([...document.querySelectorAll<HTMLAnchorElement>('main li a[data-step]')].map((link) => [link.dataset.step!, link]));
const notice = document.querySelector<HTMLElement>('[data-notice="unknown-step"]');
const wanted =
  location.pathname
    .split('/')
    .filter((word) => word !== '' && word !== 'index.html')
    .at(-1) ?? '';

if (notice && wanted !== '' && links.size > 0) {
  const found = links.get(nearest(links.keys(), wanted))!;
  const link = notice.querySelector('a')!;
  link.href = found.href + location.search;
  link.textContent = found.textContent;
  notice.querySelector('[data-wanted]')!.textContent = wanted.slice(0, 60);
  notice.hidden = false;
}
document.documentElement.dataset.ready = 'true';
