import { start } from './app/start';

const app = document.getElementById('app')!;
const session = await start(app);
void import('./app/at-rest').then(({ atRest }) => atRest(app, () => import('./app/print/foot').then(({ footOf }) => footOf(session))));
