import type { Foot } from './print/foot';

/** Milliseconds after which nothing of a page's first use is kept waiting. */
const printable = 2000;
const kept = 3000;

/** Does what a page needs only later: says on paper where it is found, and keeps the site for reading without a network. */
export const atRest = (app: HTMLElement, foot: () => Foot | Promise<Foot>): void => {
  setTimeout(() => void Promise.all([import('./print/page-foot'), foot()]).then(([{ footPages }, says]) => footPages(app, says)), printable);
  setTimeout(() => void import('./keep/start').then(({ startKeeping }) => startKeeping(app)), kept);
};
