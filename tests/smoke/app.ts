import { test as base } from '@playwright/test';
import { startDriver } from './webkit';

export { expect } from '@playwright/test';

/** One page of whatever engine, with as little as the smoke tests need. `evaluate` takes an expression as text, run in the page. */
export interface App {
  readonly goto: (url: string) => Promise<void>;
  readonly click: (css: string) => Promise<void>;
  readonly evaluate: (code: string) => Promise<unknown>;
  readonly screenshot: () => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

export interface EngineOptions {
  readonly engine: 'playwright' | 'webkitgtk';
}

interface Workers extends EngineOptions {
  readonly opener: () => Promise<App>;
}

export const test = base.extend<{ app: App }, Workers>({
  engine: ['playwright', { option: true, scope: 'worker' }],
  opener: [
    async ({ engine, playwright, browserName, channel, launchOptions }, use, info) => {
      if (engine === 'webkitgtk') {
        const driver = await startDriver(info.parallelIndex);
        await use(driver.open);
        driver.stop();
        return;
      }
      const browser = await playwright[browserName].launch({ ...launchOptions, ...(channel !== undefined && { channel }) });
      await use(async () => {
        const page = await browser.newPage();
        return {
          goto: async (url) => void (await page.goto(url)),
          click: (css) => page.click(css),
          evaluate: (code) => page.evaluate(code),
          screenshot: () => page.screenshot(),
          close: () => page.close(),
        };
      });
      await browser.close();
    },
    { scope: 'worker' },
  ],
  app: async ({ opener, baseURL }, use, info) => {
    const app = await opener();
    await use({ ...app, goto: (path) => app.goto(new URL(path, baseURL).href) });
    if (info.status !== info.expectedStatus) await info.attach('screen', { body: await app.screenshot(), contentType: 'image/png' });
    await app.close();
  },
});
