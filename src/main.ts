import { start } from './app/start';

const app = document.getElementById('app')!;
await start(app);
// Printing does not wait: what only paper shows is fetched once the page is at rest.
setTimeout(() => void import('./app/print/page-foot').then(({ footPages }) => footPages(app)), 2000);
