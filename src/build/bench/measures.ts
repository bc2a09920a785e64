import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { heap, metric, plain, slow, watched } from './browser';
import { droppedFrames } from './probe';

/** Named figures of one run. */
export type Figures = Readonly<Record<string, number>>;

const ready = 'html[data-ready=true]';

/** Quantile of a list by straight lines between its values; NaN of nothing. */
export const quantile = (values: readonly number[], q: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const place = (sorted.length - 1) * q;
  const low = sorted[Math.floor(place)] ?? NaN;
  const high = sorted[Math.ceil(place)] ?? NaN;
  return low + (high - low) * (place - Math.floor(place));
};

/** Loading on the slow profile: bytes until usable, paints, blocked time, layout shift. */
export const load = async (browser: Browser, url: string): Promise<Figures> => {
  const { page, loaded, quiet, close } = await watched(browser, slow);
  try {
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForSelector(ready);
    const usableAt = await page.evaluate(() => performance.timeOrigin + globalThis.__seen.ready!);
    await quiet(25_000);
    const seen = await page.evaluate(() => globalThis.__seen);
    const before = loaded.filter(({ ended }) => ended <= usableAt + 50);
    const sum = (list: typeof loaded): number => list.reduce((total, { bytes }) => total + bytes, 0);
    return {
      bytes: sum(before),
      script: sum(before.filter(({ type }) => type === 'Script')),
      bytesInAll: sum(loaded),
      fcp: seen.fcp ?? NaN,
      lcp: seen.lcp ?? NaN,
      shift: seen.shift,
      usable: seen.ready ?? NaN,
      blocked: seen.long.reduce((total, [, ms]) => total + ms - 50, 0),
    };
  } finally {
    await close();
  }
};

/** Presses Next; back to the start before the story's last step is left. */
const stepper = async (page: Page): Promise<() => Promise<void>> => {
  const count = Number(await page.getAttribute('main', 'data-count'));
  let pressed = 0;
  return async () => {
    pressed++;
    if (pressed % (count - 1) === 0) await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
  };
};

const window = 700;
const gap = 60;
const sampled = 20;

/** Stepping at a processor so many times slower: key to next painted frame, and frames dropped in the 700 ms after it. */
export const stepping = async (browser: Browser, url: string, cpu: number): Promise<Figures> => {
  const { page, quiet, close } = await watched(browser, plain(cpu));
  try {
    await page.goto(url, { waitUntil: 'load' });
    await quiet(8000);
    const step = await stepper(page);
    const waits: number[] = [];
    let dropped = 0;
    for (let k = 0; k < sampled; k++) {
      await page.evaluate(() => Object.assign(globalThis.__seen, { armed: true, frames: [] }));
      const frames = page.evaluate(droppedFrames, window);
      await step();
      dropped += await frames;
      waits.push(Math.max(...(await page.evaluate(() => globalThis.__seen.frames))));
    }
    return { median: quantile(waits, 0.5), p95: quantile(waits, 0.95), dropped: dropped / sampled };
  } finally {
    await close();
  }
};

/** A page at rest, then many steps: main thread busy, and what stays behind in memory. */
export const staying = async (browser: Browser, url: string, steps: number): Promise<Figures> => {
  const { page, cdp, strange, quiet, close } = await watched(browser, plain(1));
  try {
    await page.goto(url, { waitUntil: 'load' });
    await quiet(8000);
    // Asked first: Playwright's own listeners come into the page with its first question.
    const step = await stepper(page);
    const [busyBefore, started] = [await metric(cdp, 'TaskDuration'), Date.now()];
    await sleep(3000);
    const busy = ((await metric(cdp, 'TaskDuration')) - busyBefore) / ((Date.now() - started) / 1000);
    const before = await heap(cdp);
    for (let k = 0; k < steps; k++) {
      await step();
      await sleep(k < sampled ? window : gap);
    }
    // Where it began, since one step has more nodes than another.
    await page.keyboard.press('Home');
    await sleep(2 * window);
    const after = await heap(cdp);
    return {
      busy: busy * 100,
      growth: (after.bytes - before.bytes) / steps,
      strange: strange.length,
      nodesBefore: before.nodes,
      nodesAfter: after.nodes,
      listenersBefore: before.listeners,
      listenersAfter: after.listeners,
    };
  } finally {
    await close();
  }
};

/** Animations that run after a step although the reader asked for less motion. */
export const reduced = async (browser: Browser, url: string): Promise<Figures> => {
  const { page, quiet, close } = await watched(browser, plain(1), { reducedMotion: 'reduce' });
  try {
    await page.goto(url, { waitUntil: 'load' });
    await quiet(6000);
    await (
      await stepper(page)
    )();
    let animations = 0;
    for (let k = 0; k < 4; k++) {
      await sleep(150);
      const running = await page.evaluate(
        () => document.getAnimations().filter((a) => a.playState === 'running' && Number(a.effect?.getTiming().duration ?? 0) > 1).length,
      );
      animations = Math.max(animations, running);
    }
    return { animations };
  } finally {
    await close();
  }
};
