import { start } from './app/start';

const app = document.getElementById('app')!;
const session = await start(app);
// What waits for rest is for later; what cannot be fetched then, the page does without.
import('./app/at-rest').then(({ atRest }) => atRest(app, () => import('./app/print/foot').then(({ footOf }) => footOf(session)))).catch(() => undefined);
