import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { readCode } from './read-code';
import { dataOf, expect, open, pageOf, stepCalled, tabTo, test } from './site';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const own = '?ccy=AUD&amt=369.30&rate=5.4194&fee=0.6&view=books';
const title = (id: string): string => dataOf(stepCalled(id)).title;
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
const code = (page: Page): Locator => page.getByRole('img', { name: /^QR code of/ });

/** Opens the share dialog of a page. */
const share = async (page: Page, address: string): Promise<Locator> => {
  await open(page, address);
  await page.locator('[data-action=share]').click();
  const dialog = page.getByRole('dialog', { name: 'Share this step' });
  await expect(dialog).toBeVisible();
  return dialog;
};
const copy = (dialog: Locator, what: string): Locator => dialog.getByRole('button', { name: `Copy: ${what}` });

test.describe('where the page may copy', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the link goes to the clipboard, and opened afresh it shows the same step, numbers and view', async ({ page, context }) => {
    const dialog = await share(page, pageOf('converted', own));
    await copy(dialog, 'Link').click();
    await expect(dialog.getByRole('button', { name: 'Copied: Link' })).toBeFocused();
    await expect(dialog.getByRole('status')).toHaveText('Link: copied');
    const link = await clipboard(page);
    expect(link).toBe(page.url());
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-account]');
    const copied = await context.newPage();
    await open(copied, link);
    await copied.waitForSelector('[data-account]');
    await expect(copied.locator('main')).toHaveAttribute('data-step', 'converted');
    await expect(copied.locator('main')).toHaveText((await page.locator('main').textContent())!);
    expect(copied.url()).toBe(link);
  });

  test('a path of the reader’s own is in the link, and is left out on request', async ({ page, context }) => {
    const dialog = await share(page, pageOf('paid', '?amt=50&then=merchant.acknowledge~merchant.refundRest'));
    const headline = await page.locator('h1').textContent();
    await expect(dialog.locator('.what')).toHaveText(headline!);
    await copy(dialog, 'Link').click();
    const copied = await context.newPage();
    await open(copied, await clipboard(page));
    await expect(copied.locator('h1')).toHaveText(headline!);
    await copied.close();

    await dialog.getByRole('radio', { name: 'the step as its story tells it' }).check();
    await expect(dialog.locator('.what')).toHaveText(title('paid'));
    await copy(dialog, 'Link').click();
    expect(new URL(await clipboard(page)).pathname).toBe(pageOf('paid'));
    expect(new URL(await clipboard(page)).search).toBe('');
  });

  test('nothing is asked where there is nothing to leave out', async ({ page }) => {
    const dialog = await share(page, pageOf('paid', '?view=books'));
    await expect(dialog.getByRole('radio')).toHaveCount(0);
    await expect(dialog.getByLabel('Link', { exact: true })).toHaveValue(page.url());
  });

  test('the short address leads to the step', async ({ page, baseURL }) => {
    const dialog = await share(page, pageOf('wire-returned', '?amt=50'));
    await copy(dialog, 'Short address').click();
    expect(await clipboard(page)).toBe(`${baseURL}/go/wire-returned/`);
    await page.goto(await clipboard(page));
    await expect(page.locator('h1')).toHaveText(title('wire-returned'));
    await page.getByRole('link', { name: 'Open this step' }).click();
    await expect(page.locator('main')).toHaveAttribute('data-step', 'wire-returned');
  });

  test('the citation names title, place, release, day and address in each of its forms', async ({ page, baseURL }) => {
    await page.clock.setFixedTime(new Date('2026-11-22T12:00:00'));
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    const dialog = await share(page, pageOf('paid'));
    const url = `${baseURL}${pageOf('paid')}`;
    for (const [form, day] of [
      ['plain', '22 November 2026'],
      ['apa', '22 November 2026'],
      ['bibtex', '{2026-11-22}'],
    ] as const) {
      await dialog.getByLabel('Format').selectOption(form);
      await copy(dialog, 'Citation').click();
      const cited = await clipboard(page);
      for (const part of [title('paid'), 'step 8 of 14', `elease ${version}`, day, url]) expect(cited).toContain(part);
    }
    expect(await clipboard(page)).toMatch(/^@misc\{paid,\n( {2}\w+ = \{.*\},?\n)+\}$/);
  });

  test('the key L copies without a dialog, and on the map the link to the state that has the focus', async ({ page, baseURL }) => {
    await open(page, pageOf('cart'));
    await page.keyboard.press('l');
    await expect(page.locator('.copied')).toContainText('Link copied');
    expect(await clipboard(page)).toBe(`${baseURL}${pageOf('cart')}`);
    await page.locator('.map a[data-state="paid.settle.foreignPool"]').focus();
    await page.keyboard.press('l');
    await expect.poll(() => clipboard(page)).toBe(`${baseURL}${pageOf('converted')}`);
  });

  test('a key pressed as soon as a dialog is shut is not lost', async ({ page }) => {
    for (const at of [pageOf('cart'), '/en/together/debit/']) {
      await open(page, at);
      await page.locator('[data-action=share]').click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.evaluate(() => {
        document.querySelector('dialog')!.close();
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'l', bubbles: true, cancelable: true }));
      });
      await expect(page.locator('.copied')).toContainText('Link copied');
    }
  });
});

test.describe('where the page may not copy', () => {
  for (const [how, forbid] of [
    ['forbidden', () => Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new DOMException('no', 'NotAllowedError')) })],
    ['absent', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
  ] as const) {
    test(`the text is selected, and the dialog says what to do; the clipboard is ${how}`, async ({ page }) => {
      await page.addInitScript(forbid);
      const dialog = await share(page, pageOf('paid', '?amt=50.00'));
      for (const what of ['Link', 'Short address', 'Citation']) {
        await copy(dialog, what).click();
        const field = dialog.getByLabel(what, { exact: true });
        await expect(field).toBeFocused();
        await expect(dialog.locator('.by-hand')).toHaveText(/copy it by hand/);
        await expect(dialog.getByRole('status')).toHaveText(/copy it by hand/);
        const [selected, value] = await field.evaluate((one: HTMLInputElement) => [one.value.slice(one.selectionStart!, one.selectionEnd!), one.value]);
        expect(selected).toBe(value);
      }
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await page.keyboard.press('l');
      await expect(page.locator('.copied')).toContainText('Copy this link');
      await expect(page.locator('.copied input')).toHaveValue(page.url());
    });
  }
});

test.describe('the QR code', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`is read off the screen, ${colorScheme}: the short address, or the link with what is the reader's own`, async ({ page, context, baseURL }) => {
      await page.emulateMedia({ colorScheme });
      await share(page, pageOf('paid'));
      expect(await readCode(context, await code(page).screenshot())).toBe(`${baseURL}/go/paid/`);
      await share(page, pageOf('converted', own));
      expect(await readCode(context, await code(page).screenshot())).toBe(page.url());
    });
  }

  test('of a link too long for it holds the short address, and says so', async ({ page, context, baseURL }) => {
    const path = Array.from({ length: 12 }, () => 'clearing.serve~gateway.askDelivery~merchant.acknowledge').join('~');
    const dialog = await share(page, pageOf('paid', `?then=${path}`));
    await expect(dialog.locator('figcaption')).toContainText('too long');
    expect(await readCode(context, await code(page).screenshot())).toBe(`${baseURL}/go/paid/`);
  });

  test('is saved as SVG and as PNG, each read back', async ({ page, context, baseURL }) => {
    const dialog = await share(page, pageOf('paid'));
    for (const [name, file, type] of [
      ['Save SVG', 'alipay-paid-qr.svg', 'image/svg+xml'],
      ['Save PNG', 'alipay-paid-qr.png', 'image/png'],
    ] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('link', { name }).click()]);
      expect(download.suggestedFilename()).toBe(file);
      expect(await readCode(context, await readFile(await download.path()), type)).toBe(`${baseURL}/go/paid/`);
    }
  });

  test('is printed with the headline and its address, and nothing else', async ({ page, context, baseURL }) => {
    const dialog = await share(page, pageOf('paid'));
    await page.evaluate(() => Object.assign(globalThis, { print: () => document.documentElement.setAttribute('data-printed', '') }));
    await dialog.getByRole('button', { name: 'Print' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', '');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const shown = (await page.locator('body').innerText()).split('\n').filter((line) => line.trim() !== '');
    expect(shown).toEqual([title('paid'), `${baseURL}/go/paid/`]);
    expect(await readCode(context, await page.screenshot())).toBe(`${baseURL}/go/paid/`);
  });
});

test('by keyboard: opened, gone through, closed, and the focus is back', async ({ page }) => {
  await open(page, pageOf('paid', '?amt=50'));
  await tabTo(page, '[data-action=share]');
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog [data-action=copy-link]')).toBeFocused();
  for (const css of ['[data-action=copy-short]', 'select', '[data-action=copy-citation]', 'a[download$=".svg"]', 'a[download$=".png"]', '.ways button'])
    await tabTo(page, `dialog ${css}`);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(page.locator('[data-action=share]')).toBeFocused();
  await expect(page.locator('main')).toHaveAttribute('data-step', 'paid');
});

test('a phone that can send offers to', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (given: ShareData) => document.documentElement.setAttribute('data-sent', `${given.title} ${given.url}`),
      configurable: true,
    });
  });
  const dialog = await share(page, pageOf('paid'));
  await dialog.getByRole('button', { name: 'Send to an app' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-sent', `${title('paid')} · From Yuan to Merchant ${page.url()}`);
});

for (const [width, height] of [
  [1280, 720],
  [390, 844],
] as const) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing in the dialog, and it fits: ${width} px, ${colorScheme}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      const dialog = await share(page, pageOf('converted', own));
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
      const room = dialog.locator('.room');
      expect(await room.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
      const box = (await dialog.boundingBox())!;
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      await dialog.getByRole('button', { name: 'Print' }).scrollIntoViewIfNeeded();
      await expect(dialog.getByRole('button', { name: 'Print' })).toBeInViewport({ ratio: 1 });
    });
  }
}
