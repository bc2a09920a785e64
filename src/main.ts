import { atRest } from './app/at-rest';
import { start } from './app/start';

const app = document.getElementById('app')!;
const session = await start(app);
void atRest(app, () => import('./app/print/foot').then(({ footOf }) => footOf(session)));
