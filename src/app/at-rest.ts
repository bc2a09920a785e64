import { untouched } from './keep/untouched';
import type { Foot } from './print/foot';
import { rest } from './rest';

/** Milliseconds without a key or a touch after which the network and the processor are free for what may be read later. */
const READING = 8000;

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
