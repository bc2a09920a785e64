import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, type BrowserContextOptions, type CDPSession, chromium, type Page } from 'playwright-core';
import { watchPage } from './probe';

export interface Profile {
  readonly latency: number;
  /** Bytes a second; -1 for no limit. */
  readonly down: number;
  readonly up: number;
  /** How many times slower the processor is made. */
  readonly cpu: number;
}

/** A slow phone on a slow line: 1.6 Mbit/s down, 750 kbit/s up, 150 ms a request, a processor four times slower. */
export const slow: Profile = { latency: 150, down: 200_000, up: 93_750, cpu: 4 };
export const plain = (cpu: number): Profile => ({ latency: 0, down: -1, up: -1, cpu });

interface Loaded {
  readonly type: string;
  readonly bytes: number;
  readonly ended: number;
}

export interface Watched {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** What came over the line, in the order in which it ended; times are `Date.now()`. */
  readonly loaded: readonly Loaded[];
  /** Addresses of other hosts, and messages on the console. */
  readonly strange: readonly string[];
  readonly quiet: (cap: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-extensions',
      '--mute-audio',
      '--enable-precise-memory-info',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });

/** A fresh page with an empty cache, slowed as the profile says and watched from its start. */
export const watched = async (browser: Browser, profile: Profile, options: BrowserContextOptions = {}): Promise<Watched> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1, ...options });
  const page = await context.newPage();
  await page.addInitScript(watchPage);
  const cdp = await context.newCDPSession(page);
  const pending = new Map<string, string>();
  const loaded: Loaded[] = [];
  const strange: string[] = [];
  let changed = Date.now();
  const end = (id: string, bytes: number): void => {
    const type = pending.get(id);
    if (type === undefined) return;
    pending.delete(id);
    changed = Date.now();
    loaded.push({ type, bytes, ended: changed });
  };
  cdp.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    if (/^(data|blob):/.test(request.url)) return;
    if (!/^http:\/\/127\.0\.0\.1[:/]/.test(request.url)) strange.push(request.url);
    pending.set(requestId, type ?? 'Other');
    changed = Date.now();
  });
  cdp.on('Network.responseReceived', ({ requestId, type }) => pending.set(requestId, type));
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => end(requestId, encodedDataLength));
  cdp.on('Network.loadingFailed', ({ requestId }) => end(requestId, 0));
  page.on('console', (message) => strange.push(message.text()));
  page.on('pageerror', (error) => strange.push(error.message));
  await cdp.send('Network.enable');
  await cdp.send('Performance.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: profile.latency,
    downloadThroughput: profile.down,
    uploadThroughput: profile.up,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu });

  /** Waits until nothing has been in flight and no long task has run for 1.2 s, at most as long as the cap. */
  const quiet = async (cap: number): Promise<void> => {
    const started = Date.now();
    while (Date.now() - started < cap) {
      const sinceLong = await page.evaluate(() => {
        const last = globalThis.__seen.long.at(-1);
        return last ? performance.now() - (last[0] + last[1]) : Infinity;
      });
      if (pending.size === 0 && Date.now() - changed >= 1200 && sinceLong >= 1200) return;
      await sleep(150);
    }
  };
  return { page, cdp, loaded, strange, quiet, close: () => context.close() };
};

/** One of Chromium's own counters of the page. */
export const metric = async (cdp: CDPSession, name: string): Promise<number> => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  const found = metrics.find((one) => one.name === name);
  if (!found) throw new Error(`Chromium has no metric ${name}`);
  return found.value;
};

export interface Heap {
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** The heap after its garbage is collected. */
export const heap = async (cdp: CDPSession): Promise<Heap> => {
  await cdp.send('HeapProfiler.enable');
  for (let k = 0; k < 3; k++) {
    await cdp.send('HeapProfiler.collectGarbage');
    await sleep(60);
  }
  return { bytes: await metric(cdp, 'JSHeapUsedSize'), nodes: await metric(cdp, 'Nodes'), listeners: await metric(cdp, 'JSEventListeners') };
};
