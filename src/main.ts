import { start } from './app/start';

/** Once the page is at rest, the site is kept for reading without a network. */
const keep = (page: HTMLElement): void => void setTimeout(() => void import('./app/keep/start').then(({ startKeeping }) => startKeeping(page)), 3000);

const app = document.getElementById('app');
if (app?.querySelector('main[data-step]')) {
  const session = await start(app);
  // Printing does not wait: what only paper shows is fetched once the page is at rest.
  setTimeout(() => void import('./app/print/page-foot').then(({ footPages }) => footPages(app, session)), 2000);
  keep(app);
} else if (app?.querySelector('main[data-pair]')) {
  void import('./app/together/start').then(({ startTogether }) => startTogether(app));
  keep(app);
}
