import { start } from './app/start';

const app = document.getElementById('app');
if (app?.querySelector('main[data-step]')) {
  const session = await start(app);
  // Printing does not wait: what only paper shows is fetched once the page is at rest.
  setTimeout(() => void import('./app/print/page-foot').then(({ footPages }) => footPages(app, session)), 2000);
} else if (app?.querySelector('main[data-pair]')) void import('./app/together/start').then(({ startTogether }) => startTogether(app));
