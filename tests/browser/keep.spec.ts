import { expect, type Page, test as base } from '@playwright/test';
import type { Progress } from '../../src/worker/messages';
import { stepsOf, trunk } from './site';
import { type Host, hostReleases } from './two-releases';

/** A host of its own for each test; every test fails if its page writes to the console. */
const test = base.extend<{ host: Host; silent: undefined }>({
  host: async ({ page }, use) => {
    const host = await hostReleases();
    await use(host);
    await page.close();
    await host.stop();
  },
  silent: [
    async ({ page }, use) => {
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      await use(undefined);
      base.expect(said).toEqual([]);
    },
    { auto: true },
  ],
});

const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.waitForSelector('html[data-ready=true]', { state: 'attached' });
};

/** Waits until the page's worker answers for it. */
const answered = (page: Page): Promise<unknown> => page.waitForFunction(() => navigator.serviceWorker.controller !== null);

/** Has the worker keep the scenario of the payment now, as it does of itself a while after a visit. */
const keepNow = (page: Page): Promise<Progress> =>
  page.evaluate(
    () =>
      new Promise<Progress>((ended) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }: MessageEvent<Progress>) => {
          if (data.failed || data.done === data.count) ended(data);
        };
        navigator.serviceWorker.controller!.postMessage({ do: 'keep', lang: 'en', scenario: 'alipay', scenarios: ['alipay', 'mudra'] }, [port2]);
      }),
  );

const isAt = (page: Page, step: string): Promise<void> => expect(page.locator('main')).toHaveAttribute('data-step', step);

test('a visited scenario is walked, reloaded and left for its branches once the server is gone; the rest is in the file', async ({ page, host }) => {
  await open(page, `${host.origin}/en/alipay/cart/`);
  await answered(page);
  expect(await keepNow(page)).not.toHaveProperty('failed');
  await host.stop();
  await open(page, `${host.origin}/en/alipay/${trunk[6]!.id}/?amt=50&theme=dark`);
  await isAt(page, trunk[6]!.id);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  for (const step of trunk.slice(7, 9)) {
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await isAt(page, step.id);
    // The address follows the frame that answers the key.
    await expect(page).toHaveURL(new RegExp(`/${step.id}/`));
  }
  await page.reload();
  await isAt(page, trunk[8]!.id);
  const [branch] = stepsOf('wire-returned');
  await open(page, `${host.origin}/en/alipay/${branch!.id}/`);
  await isAt(page, branch!.id);
  await page.click('[data-action=share]');
  await expect(page.locator('dialog.share')).toBeVisible();
  await open(page, `${host.origin}/en/mudra/shishu-lent/?view=books`);
  await isAt(page, 'shishu-lent');
  await expect.poll(() => page.url()).toBe(`${host.origin}/offline/en.html#/mudra/shishu-lent/?view=books`);
});

test('a release is read to its end whatever the server has by then; the next is offered, and taken up when the reader says so', async ({ page, host }) => {
  await open(page, `${host.origin}/en/alipay/cart/`);
  await answered(page);
  host.release = 2;
  await open(page, `${host.origin}/en/alipay/paid/`);
  await isAt(page, 'paid');
  await expect(page).not.toHaveTitle(/second/);
  const offer = page.locator('[data-notice=new-release]');
  await expect(offer).toBeVisible({ timeout: 15_000 });
  await open(page, `${host.origin}/en/mudra/shishu-lent/`);
  await isAt(page, 'shishu-lent');
  await expect(page).not.toHaveTitle(/second/);
  await Promise.all([page.waitForEvent('load'), page.locator('[data-action=take-up]').click()]);
  await isAt(page, 'shishu-lent');
  await open(page, `${host.origin}/en/alipay/paid/`);
  await expect(page).toHaveTitle(/second/);
  expect(await page.evaluate(() => caches.keys())).toEqual(['explainer second']);
});

test('a full disk keeps nothing of a page, and the page is read all the same', async ({ page, host }) => {
  await open(page, `${host.origin}/en/alipay/cart/`);
  await answered(page);
  const browser = await page.context().newCDPSession(page);
  await browser.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 1 });
  await open(page, `${host.origin}/en/mudra/shishu-lent/`);
  await isAt(page, 'shishu-lent');
  await expect.poll(() => page.url()).toBe(`${host.origin}/en/mudra/shishu-lent/`);
  expect(await page.evaluate(async () => (await caches.match(location.href)) === undefined)).toBe(true);
  expect(await keepNow(page)).toMatchObject({ failed: true });
});

test('a worker that is ended while it keeps the site is told from one that works, and is asked anew', async ({ page, host }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    ServiceWorker.prototype.postMessage = (_: unknown, ports?: unknown) => (ports as readonly MessagePort[])[0]!.postMessage({ done: 3, count: 10 });
  });
  await open(page, `${host.origin}/en/alipay/cart/`);
  await answered(page);
  await page.click('[data-action=take-away]');
  const button = page.locator('[data-action=keep-all]');
  const said = page.locator('dialog.away [role=status]').last();
  await button.click();
  await expect(page.locator('dialog.away progress')).toHaveAttribute('value', '3');
  await expect(button).toBeDisabled();
  await page.clock.fastForward(40_000);
  await expect(said).toContainText('3 of 10 files are kept');
  await expect(button).toBeEnabled();
  await button.click();
  await expect(said).toBeEmpty();
  await expect(button).toBeDisabled();
});
