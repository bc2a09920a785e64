import { readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Download, expect, type Page, test as base } from '@playwright/test';
import { dataOf, site, type Step, stepCalled, stepsOf, trunk } from './site';

const fileIn = (lang: string): string => `dist/offline/${lang}.html`;
const file = pathToFileURL(fileIn('en')).href;

/** From the disk, without a network; every test fails if the file asks for anything or writes to the console. */
const test = base.extend<{ alone: undefined }>({
  alone: [
    async ({ page, context }, use) => {
      const strange: string[] = [];
      page.on('console', (message) => strange.push(message.text()));
      page.on('pageerror', (error) => strange.push(error.message));
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(file)) strange.push(`asked for ${request.url()}`);
      });
      await context.setOffline(true);
      await use(undefined);
      base.expect(strange).toEqual([]);
    },
    { auto: true },
  ],
});

const open = async (page: Page, hash: string): Promise<void> => {
  await page.goto(file + hash);
  await page.waitForSelector('html[data-ready=true]', { state: 'attached' });
};
const isAt = async (page: Page, step: Pick<Step, 'id'>): Promise<void> => {
  await expect(page.locator('main')).toHaveAttribute('data-step', step.id);
};
const hashIs = (page: Page, hash: string): Promise<void> => expect.poll(() => new URL(page.url()).hash).toBe(hash);

test('is no heavier than 2.5 MB in any language', () => {
  for (const lang of site.languages) expect(statSync(fileIn(lang)).size).toBeLessThanOrEqual(2_500_000);
});

test('opens at its contents, which name every step, and a step is walked from there to the end of its story', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '');
  const named = await page.locator('main li a[data-step]').evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset.step));
  expect(new Set(named)).toEqual(new Set(site.steps.map(({ id }) => id)));
  await page.click(`main li a[data-step=${trunk[0]!.id}]`);
  await isAt(page, trunk[0]!);
  const entries = await page.evaluate(() => history.length);
  for (const step of trunk.slice(1)) {
    await page.keyboard.press('ArrowRight');
    await isAt(page, step);
    await expect(page.locator('h1')).toHaveText(dataOf(step).title);
  }
  await hashIs(page, `#/alipay/${trunk.at(-1)!.id}/`);
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.goBack();
  await expect(page.locator('h1')).toHaveText('The whole explainer in one file');
  await page.goForward();
  await isAt(page, trunk.at(-1)!);
});

test('a branch is a jump, an event of no story is taken, and the address edited by hand is followed into another scenario', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '#/alipay/paid/');
  const entries = await page.evaluate(() => history.length);
  const [branch] = stepsOf('notice-lost');
  await page.click(`a[data-to=${branch!.id}]`);
  await isAt(page, branch!);
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  await page.goBack();
  await isAt(page, { id: 'paid' });
  await expect(page.locator(`a[data-to=${branch!.id}]`)).toBeVisible();
  await page.locator('details.free > summary').click();
  await page.click('a[data-event="merchant.query"]');
  await hashIs(page, '#/alipay/paid/?then=merchant.query');
  await page.evaluate(() => (location.hash = '#/mudra/shishu-lent/?view=books&theme=dark'));
  await isAt(page, { id: 'shishu-lent' });
  await expect(page.locator('[data-account]').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('numbers are changed, and what is wrong in an address is said', async ({ page }) => {
  await open(page, '#/alipay/converted/');
  await page.click('[data-action=inputs]');
  await page.fill('dialog [name=amt]', '50');
  await page.getByRole('button', { name: 'Apply' }).click();
  await hashIs(page, '#/alipay/converted/?amt=50.00');
  await expect(page.locator('.figures data[value="4850"]')).toBeVisible();
  await page.evaluate(() => (location.hash = '#/alipay/converted/?amt=dear&then=moon.rise'));
  await expect(page.locator('[data-notice=bad-value]')).toContainText('dear');
  await expect(page.locator('[data-notice=impossible-event]')).toContainText('moon.rise');
  await page.evaluate(() => (location.hash = '#/paid/'));
  await isAt(page, { id: 'paid' });
  await page.evaluate(() => (location.hash = '#/alipay/convertid/'));
  await expect(page.locator('[data-notice=unknown-step] a')).toHaveAttribute('href', /#\/alipay\/converted\/$/);
});

test('sources, pairs and the way past the links stay in the file', async ({ page }) => {
  await open(page, '#/alipay/converted/');
  await page.focus('a.skip');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await hashIs(page, '#/alipay/converted/');
  await page.locator('.basis a').first().click();
  await expect(page.locator('li:focus')).toHaveAttribute('id', /^alipay-\d+$/);
  await open(page, '#/together/quote/');
  await expect(page.locator('main')).toHaveAttribute('data-pair', 'quote');
  await page.click('[data-action=next]');
  await expect(page.locator('main')).not.toHaveAttribute('data-pair', 'quote');
});

test('pictures and tables are taken away, under an address that holds in every copy', async ({ page }) => {
  const taken = async (button: string): Promise<{ readonly name: string; readonly text: string }> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)] as [Promise<Download>, Promise<void>]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  };
  await open(page, '#/alipay/converted/?amt=50.00');
  await page.click('[data-action=take-away]');
  await expect(page.locator('dialog.away img')).toBeVisible();
  const svg = await taken('[data-action=export-svg]');
  expect(svg.name).toBe('alipay-converted.svg');
  expect(svg.text).toContain('en.html#/alipay/converted/?amt=50.00');
  expect(svg.text).toContain('@font-face');
  expect((await taken('[data-action=export-png][data-scale="1"]')).text).toContain('PNG');
  const books = await taken('[data-action=export-books]');
  expect(books.text).toContain(stepCalled('converted').id);
});
