import { start } from './app/start';

const app = document.getElementById('app');
if (app?.querySelector('main[data-step]')) void start(app);
else if (app?.querySelector('main[data-pair]')) void import('./app/together/start').then(({ startTogether }) => startTogether(app));
