/** Milliseconds that stand for a rest where a browser does not tell of one. */
const PAUSE = 300;

/** Waits until the browser has nothing better to do. */
export const rest = (): Promise<void> =>
  new Promise((rested) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => rested());
    else setTimeout(rested, PAUSE);
  });
