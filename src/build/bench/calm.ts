import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import type { Figures } from './measures';
import { quantile } from './measures';

const processorTimes = (): { idle: number; all: number } =>
  cpus().reduce((sum, { times }) => ({ idle: sum.idle + times.idle, all: sum.all + Object.values(times).reduce((a, b) => a + b, 0) }), { idle: 0, all: 0 });

/** Waits until three quarters of the processor are free, at most 20 s. */
const untilCalm = async (): Promise<void> => {
  for (let tries = 0; tries < 33; tries++) {
    const before = processorTimes();
    await sleep(600);
    const after = processorTimes();
    if ((after.idle - before.idle) / Math.max(1, after.all - before.all) > 0.75) return;
  }
};

/** Milliseconds of a fixed loop in an empty page: how much of a processor a run really had. */
const calibrate = async (browser: Browser): Promise<number> => {
  const page = await browser.newPage();
  const ms = await page.evaluate(() => {
    const rounds = Array.from({ length: 7 }, () => {
      const started = performance.now();
      let x = 1;
      for (let i = 0; i < 2e7; i++) x = (x * 1103515245 + 12345) & 0x7fffffff;
      return performance.now() - started + (x === -1 ? 1 : 0);
    });
    return rounds.sort((a, b) => a - b)[3]!;
  });
  await page.close();
  return ms;
};

const noise = 1.25;
let best = Infinity;

/** Medians of several runs. A run that other work on the machine disturbed is repeated, and used only if nothing better comes. */
export const repeated = async (browser: Browser, runs: number, once: () => Promise<Figures>): Promise<Figures> => {
  const good: Figures[] = [];
  const noisy: { figures: Figures; slower: number }[] = [];
  for (let k = 0; good.length < runs && k < runs + 2; k++) {
    await untilCalm();
    const before = await calibrate(browser);
    const figures = await once();
    const after = await calibrate(browser);
    best = Math.min(best, before, after);
    const slower = Math.max(before, after) / best;
    if (slower > noise) noisy.push({ figures, slower });
    else good.push(figures);
  }
  noisy.sort((a, b) => a.slower - b.slower);
  const used = [...good, ...noisy.map(({ figures }) => figures)].slice(0, runs);
  return Object.fromEntries(
    Object.keys(used[0] ?? {}).map((name) => [
      name,
      quantile(
        used.map((figures) => figures[name]!),
        0.5,
      ),
    ]),
  );
};
