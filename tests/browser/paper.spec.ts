import type { Page } from '@playwright/test';
import { readCode } from './read-code';
import { dataOf, expect, open, pageOf, stepCalled, stepsOf, test, trunk } from './site';

/** Pages of a PDF file as Chromium writes it. */
const pagesOf = (pdf: Buffer): number => [...pdf.toString('latin1').matchAll(/\/Type \/Page\b/g)].length;

const paper = { A4: { width: 695, height: 1123 }, Letter: { width: 718, height: 1056 } } as const;

/** What the browser says before it prints; a page may not listen yet when its script has only just come. */
const beforePrint = (page: Page): Promise<void> =>
  expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.page-foot')).toHaveCount(1, { timeout: 200 });
  }).toPass();

test.describe('a step’s page on paper', () => {
  for (const id of ['converted', 'wire-returned', 'shishu-lent']) {
    test(`${id} is one page: headline, picture, text, numbers, sources, address and its code`, async ({ page, context }) => {
      const data = dataOf(stepCalled(id));
      const fetched = page.waitForResponse(/page-foot/);
      await page.emulateMedia({ colorScheme: 'dark' });
      await open(page, pageOf(id, '?theme=dark'));
      await (await fetched).finished();
      await beforePrint(page);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      expect(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize(paper.A4);
      await beforePrint(page);
      await expect(page.locator('h1')).toHaveText(data.title);
      await expect(page.getByRole('img', { name: `Picture: ${data.title}` })).toHaveCount(1);
      for (const line of data.text) await expect(page.getByText(line.replace(/\s+/g, ' '))).toBeVisible();
      await expect(page.locator('.figures')).toBeVisible();
      for (const { title } of data.sources) await expect(page.locator('.basis')).toContainText(title);
      await expect(page.locator('button').filter({ visible: true })).toHaveCount(0);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(255, 255, 255)');
      const address = new URL(`/go/${id}/`, page.url()).href;
      await expect(page.getByRole('link', { name: address })).toBeVisible();
      expect(await readCode(context, await page.locator('.page-foot .qr').screenshot())).toBe(address);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await expect(page.locator('.page-foot')).toHaveCount(0);
    });
  }

  test('with numbers of the reader’s own, the whole address', async ({ page, context }) => {
    const fetched = page.waitForResponse(/page-foot/);
    await open(page, pageOf('converted', '?amt=369.30&ccy=AUD&theme=dark'));
    await (await fetched).finished();
    await page.emulateMedia({ media: 'print' });
    await beforePrint(page);
    const told = await readCode(context, await page.locator('.page-foot .qr').screenshot());
    expect(new URL(told!).pathname).toBe(new URL(page.url()).pathname);
    expect(Object.fromEntries(new URL(told!).searchParams)).toEqual({ amt: '369.30', ccy: 'AUD' });
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('is one page too', async ({ page }) => {
      const data = dataOf(stepCalled('converted'));
      await page.goto(pageOf('converted'));
      expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('h1')).toHaveText(data.title);
      await expect(page.getByRole('img', { name: `Picture: ${data.title}` })).toHaveCount(1);
      await expect(page.locator('.transport a').filter({ visible: true })).toHaveCount(0);
    });
  });
});

/** Opens the dialog; what is printed stays on the page, as it does while the browser's own dialog is open. */
const openDialog = async (page: Page, address: string): Promise<void> => {
  await open(page, address);
  await page.evaluate(() => (window.print = () => document.documentElement.setAttribute('data-printed', '')));
  await page.click('[data-action=take-away]');
};
const print = async (page: Page): Promise<void> => {
  await page.evaluate(() => document.documentElement.removeAttribute('data-printed'));
  await page.click('[data-action=print]');
  await page.waitForSelector('[data-printed]');
};

test.describe('a handout', () => {
  for (const story of ['payment', 'loan'] as const) {
    test(`of ${story} has two steps to a page, and then its sources`, async ({ page, context }) => {
      const steps = stepsOf(story);
      await openDialog(page, pageOf(steps[3]!.id));
      await print(page);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.sheet h2')).toHaveText(steps.map((step) => dataOf(step).title));
      for (const [name, size] of Object.entries(paper)) {
        await page.setViewportSize(size);
        const heights = await page.locator('.sheet').evaluateAll((sheets) => sheets.map((sheet) => (sheet as HTMLElement).offsetHeight));
        // Of a page, its margins and the handout's heading are left out.
        expect(Math.max(...heights), name).toBeLessThanOrEqual((size.height - 123) / 2);
      }
      const last = steps.at(-1)!;
      const address = new URL(`/go/${last.id}/`, page.url()).href;
      const sheet = page.locator('.sheet').last();
      await expect(sheet.getByRole('link', { name: address })).toBeVisible();
      expect(await readCode(context, await sheet.locator('.qr').screenshot())).toBe(address);
      const cited = new Set(steps.flatMap((step) => dataOf(step).sources.map(({ url }) => url)));
      await expect(page.locator('.cited a')).toHaveText([...cited].map(() => /^https?:/));
      expect(new Set(await page.locator('.cited a').allTextContents())).toEqual(cited);
      for (const format of ['A4', 'Letter'] as const) {
        const pages = pagesOf(await page.pdf({ format, preferCSSPageSize: true }));
        expect(pages).toBeGreaterThanOrEqual(Math.ceil(steps.length / 2));
        expect(pages).toBeLessThanOrEqual(Math.ceil(steps.length / 2) + 2);
        // Printing has taken it away again.
        await page.emulateMedia({ media: null });
        await expect(page.locator('.handout')).toHaveCount(0);
        if (format === 'A4') await print(page);
      }
    });
  }

  test('of chosen steps has those alone', async ({ page }) => {
    await openDialog(page, pageOf('converted'));
    await page.check('dialog input[value=some]');
    await expect(page.locator('[data-action=print]')).toBeDisabled();
    for (const at of [9, 2]) await page.locator('dialog ol input').nth(at).check();
    await print(page);
    await expect(page.locator('.sheet h2')).toHaveText([trunk[2]!, trunk[9]!].map((step) => dataOf(step).title));
  });

  test('of one step is a page that names its sources’ addresses', async ({ page }) => {
    await openDialog(page, pageOf('converted'));
    await page.check('dialog input[value=one]');
    await print(page);
    const data = dataOf(stepCalled('converted'));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sheet')).toHaveCount(1);
    for (const { url } of data.sources) await expect(page.locator('.sheet').getByRole('link', { name: url })).toBeVisible();
    expect(pagesOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBe(1);
  });

  test('of the reader’s own path keeps its numbers and its events', async ({ page }) => {
    await openDialog(page, pageOf('cart', '?amt=369.30&ccy=AUD&then=buyer.choose~gateway.check'));
    await print(page);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.sheet')).toHaveCount(3);
    await expect(page.locator('.heading')).toContainText('369.30');
    const address = new URL((await page.locator('.sheet .address a').last().textContent())!);
    expect(Object.fromEntries(address.searchParams)).toEqual({ amt: '369.30', ccy: 'AUD', then: 'buyer.choose~gateway.check' });
  });

  test('that is cancelled leaves nothing behind', async ({ page }) => {
    await openDialog(page, pageOf('no-dues'));
    await page.click('[data-action=print]');
    await page.evaluate(() => document.querySelector<HTMLButtonElement>('[data-action=cancel]')!.click());
    await expect(page.locator('dialog [role=status]').filter({ hasText: 'Cancelled' })).toBeVisible();
    await expect(page.locator('.handout')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.hasAttribute('data-printed'))).toBe(false);
  });
});
