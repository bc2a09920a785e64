import { atRest } from '../app/at-rest';
import { startTogether } from '../app/together/start';

/** The script of a pair's page: no step's page carries any of it. */
const app = document.getElementById('app')!;
const foot = await startTogether(app);
void atRest(app, () => foot);
