import { start } from './app/start';

/** Once the page is at rest, the site is kept for reading without a network. */
const keep = (page: HTMLElement): void => void setTimeout(() => void import('./app/keep/start').then(({ startKeeping }) => startKeeping(page)), 3000);

const app = document.getElementById('app')!;
const session = await start(app);
// Printing does not wait: what only paper shows is fetched once the page is at rest.
const foot = () =>
  Promise.all([import('./app/print/page-foot'), import('./app/print/foot')]).then(([{ footPages }, { footOf }]) => footPages(app, footOf(session)));
setTimeout(() => void foot(), 2000);
keep(app);
