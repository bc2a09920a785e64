import type { Foot } from './print/foot';

/** Milliseconds that stand for a rest where a browser does not tell of one. */
const PAUSE = 300;

/** Waits until the browser has nothing better to do. */
const rest = (): Promise<void> =>
  new Promise((rested) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => rested());
    else setTimeout(rested, PAUSE);
  });

/** Does what a page needs only later, as soon as it rests: says on paper where it is found, and keeps the site for reading without a network. */
export const atRest = async (app: HTMLElement, foot: () => Foot | Promise<Foot>): Promise<void> => {
  await rest();
  const [{ footPages }, says] = await Promise.all([import('./print/page-foot'), foot()]);
  await rest();
  await footPages(app, says);
  await rest();
  const { startKeeping } = await import('./keep/start');
  await startKeeping(app);
};
