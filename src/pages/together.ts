import { startTogether } from '../app/together/start';

/** The script of a pair's page: no step's page carries any of it. */
const app = document.getElementById('app')!;
const foot = await startTogether(app);
// Printing does not wait: what only paper shows is fetched once the page is at rest.
setTimeout(() => void import('../app/print/page-foot').then(({ footPages }) => footPages(app, foot)), 2000);
setTimeout(() => void import('../app/keep/start').then(({ startKeeping }) => startKeeping(app)), 3000);
