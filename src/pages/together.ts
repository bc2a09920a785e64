import { startTogether } from '../app/together/start';

/** The script of a pair's page: no step's page carries any of it. */
await startTogether(document.getElementById('app')!);
