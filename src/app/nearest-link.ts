import { nearest } from '../engine/nearest';

/** A step or a pair that a page links to, and where the link leads. */
interface Linked {
  readonly id: string;
  readonly href: string;
}

/** The link to what an address asked for: its very id wherever it is told, else the nearest in the scenario that the address names. */
export const nearestOf = <One extends Linked>(links: readonly One[], wanted: string, scenario: string): One => {
  const own = links.filter(({ href }) => href.includes(`/${scenario}/`));
  const among = own.length === 0 || links.some(({ id }) => id === wanted) ? links : own;
  const found = nearest(
    among.map(({ id }) => id),
    wanted,
  );
  return among.find(({ id }) => id === found)!;
};

/** Names in a page's notice the step, or the pair, nearest to what an address asked for; the page's links are all there are. */
export const nameNearest = (page: ParentNode, kind: 'step' | 'pair', wanted: string, scenario: string, search: string): void => {
  const notice = page.querySelector<HTMLElement>('[data-notice="unknown-step"]');
  const links = [...page.querySelectorAll<HTMLAnchorElement>(`main li a[data-${kind}]`)];
  if (!notice || links.length === 0) return;
  const { href, text } = nearestOf(
    links.map(({ dataset, href: to, textContent }) => ({ id: dataset[kind]!, href: to, text: textContent })),
    wanted,
    scenario,
  );
  const link = notice.querySelector('a')!;
  link.href = href + search;
  link.textContent = text;
  notice.querySelector('[data-wanted]')!.textContent = wanted.slice(0, 60);
  notice.hidden = false;
};
