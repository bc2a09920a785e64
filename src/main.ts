import { start } from './app/start';

const app = document.getElementById('app');
if (app?.querySelector('main[data-step]')) void start(app);
