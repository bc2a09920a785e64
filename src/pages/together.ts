import { startTogether } from '../app/together/start';

/** The script of a pair's page: no step's page carries any of it. */
const app = document.getElementById('app')!;
const foot = await startTogether(app);
void import('../app/at-rest').then(({ atRest }) => atRest(app, foot));
