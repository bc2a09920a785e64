/** What the page itself saw, collected from before its first line of code. */
export interface Seen {
  fcp: number | null;
  lcp: number | null;
  shift: number;
  /** Start and length of each task over 50 ms. */
  long: [number, number][];
  /** When the page said it was usable. */
  ready: number | null;
  /** Time from each input to the frame painted after it, while `armed`. */
  frames: number[];
  armed: boolean;
}

declare global {
  var __seen: Seen;
}

/** Runs in the page before its own code. It travels as text: it may name nothing outside itself. */
export const watchPage = (): void => {
  const seen: Seen = { fcp: null, lcp: null, shift: 0, long: [], ready: null, frames: [], armed: false };
  globalThis.__seen = seen;
  const watch = (type: string, each: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') seen.fcp = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
  watch('layout-shift', (entry) => {
    const { hadRecentInput, value } = entry as PerformanceEntry & { hadRecentInput: boolean; value: number };
    if (!hadRecentInput) seen.shift += value;
  });
  watch('longtask', ({ startTime, duration }) => seen.long.push([startTime, duration]));
  new MutationObserver((_, observer) => {
    if (document.documentElement?.dataset.ready !== 'true') return;
    seen.ready = performance.now();
    observer.disconnect();
  }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-ready'] });
  // The frame callback runs before its paint, the message after it.
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      if (!seen.armed) return;
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => seen.frames.push(performance.now() - timeStamp);
        channel.port2.postMessage(0);
      });
    },
    { capture: true, passive: true },
  );
};

/** Frames that did not come in a stretch of time: a gap of n frames counts n - 1. Runs in the page. */
export const droppedFrames = (ms: number): Promise<number> =>
  new Promise((done) => {
    const started = performance.now();
    let dropped = 0;
    let last: number | null = null;
    const tick = (time: number): void => {
      if (last !== null) dropped += Math.max(0, Math.round((time - last) / (1000 / 60)) - 1);
      last = time;
      if (performance.now() - started < ms) requestAnimationFrame(tick);
      else done(dropped);
    };
    requestAnimationFrame(tick);
  });
