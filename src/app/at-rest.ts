import { untouched } from './keep/untouched';
import type { Foot } from './print/foot';

/** Milliseconds without a key or a touch after which the network and the processor are free for what may be read later. */
const READING = 8000;
/** Milliseconds that stand for a rest where a browser does not tell of one. */
const PAUSE = 300;

/** Waits until the browser has nothing better to do. */
const rest = (): Promise<void> =>
  new Promise((rested) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => rested());
    else setTimeout(rested, PAUSE);
  });

/** Does what a page needs only later: at rest it learns to say on paper where it is found; while it is read, the site is kept for reading without a network. */
export const atRest = async (app: HTMLElement, foot: () => Foot | Promise<Foot>): Promise<void> => {
  await rest();
  const [{ footPages }, says] = await Promise.all([import('./print/page-foot'), foot()]);
  await rest();
  await footPages(app, says);
  await untouched(READING);
  const { startKeeping } = await import('./keep/start');
  await startKeeping(app);
};
