import { startTogether } from '../app/together/start';

/** The script of a pair's page: no step's page carries any of it. */
const app = document.getElementById('app')!;
const foot = await startTogether(app);
// What waits for rest is for later; what cannot be fetched then, the page does without.
import('../app/at-rest').then(({ atRest }) => atRest(app, foot)).catch(() => undefined);
