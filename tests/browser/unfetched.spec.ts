import type { Page } from '@playwright/test';
import { expect, holdScripts, open, pageOf, test } from './site';

const isAt = (page: Page, id: string): Promise<void> => expect(page.locator('main')).toHaveAttribute('data-step', id);
const told = (page: Page) => page.locator('[role=status][data-notice=not-fetched]');

test.describe('without a network', () => {
  // The browser itself logs what it could not fetch.
  test.use({ silent: false, contextOptions: { reducedMotion: 'reduce', serviceWorkers: 'block' } });

  let errors: string[];
  test.beforeEach(({ page }) => {
    errors = [];
    page.on('pageerror', ({ message }) => errors.push(message));
  });
  test.afterEach(() => expect(errors).toEqual([]));

  /** Opens a page whose network then goes away; returns what brings it back. */
  const cutOff = async (page: Page, address: string): Promise<() => Promise<void>> => {
    await open(page, address);
    await page.route('**/*.js', (route) => route.abort());
    return () => page.unroute('**/*.js');
  };

  test('a dialog that cannot be fetched is told of, and keys go on answering', async ({ page }) => {
    const mend = await cutOff(page, pageOf('cart'));
    await page.keyboard.press('?');
    await expect(told(page)).toContainText('could not be fetched');
    await page.keyboard.press('ArrowRight');
    await isAt(page, 'request-sent');
    await page.locator('[data-action=share]').first().click();
    await expect(told(page)).toBeVisible();
    await mend();
    await page.locator('[data-action=share]').first().click();
    await expect(page.locator('dialog[open]')).toBeVisible();
  });

  test('a step that cannot be fetched leaves the page where it was, and can be asked for again', async ({ page }) => {
    const mend = await cutOff(page, pageOf('cart'));
    await page.locator('a[data-state="paid.settle.returned"]').first().focus();
    await page.keyboard.press('Enter');
    await expect(told(page)).toBeVisible();
    await isAt(page, 'cart');
    await expect.poll(() => new URL(page.url()).pathname).toBe(pageOf('cart'));
    await mend();
    await page.keyboard.press('Enter');
    await isAt(page, 'wire-returned');
    await expect(told(page)).toHaveCount(0);
  });

  test('a view that cannot be fetched leaves the picture', async ({ page }) => {
    const mend = await cutOff(page, pageOf('cart'));
    await page.locator('[data-view=books]').click();
    await expect(told(page)).toBeVisible();
    await expect(page.locator('.stage svg').first()).toBeVisible();
    await mend();
    await page.locator('[data-view=books]').click();
    await expect(page.locator('.view')).toContainText(/\d/);
  });

  test('a presentation that cannot be fetched leaves the page', async ({ page }) => {
    await cutOff(page, pageOf('paid'));
    await page.keyboard.press('f');
    await expect(told(page)).toBeVisible();
    await expect(page.locator('.picture.wide svg')).toBeVisible();
    expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
    await page.keyboard.press('ArrowRight');
    await isAt(page, 'merchant-told');
  });

  test('on a pair’s page too', async ({ page }) => {
    const mend = await cutOff(page, '/en/together/price/');
    await page.keyboard.press('?');
    await expect(told(page)).toBeVisible();
    await page.locator('.pairs [data-to=reversal]').click();
    await expect(told(page)).toBeVisible();
    await expect(page.locator('main')).toHaveAttribute('data-pair', 'price');
    await mend();
    await page.locator('.pairs [data-to=reversal]').click();
    await expect(page.locator('main')).toHaveAttribute('data-pair', 'reversal');
    await expect(told(page)).toHaveCount(0);
  });
});

test.describe('on a slow line', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('a key pressed while a link’s numbers are read loses none of them', async ({ page }) => {
    const told: (() => void)[] = [];
    await page.route(/\/guide-[^/]*\.js$/, async (route) => {
      await new Promise<void>((done) => told.push(done));
      await route.continue();
    });
    await page.goto(pageOf('cart', '?amt=50'));
    await expect.poll(() => told.length).toBeGreaterThan(0);
    await page.keyboard.press('ArrowRight');
    for (const go of told) go();
    await page.waitForSelector('html[data-ready=true]', { state: 'attached' });
    await expect.poll(() => page.url()).toContain('amt=50');
    await expect(page.locator('.story')).toContainText('50.00');
    await page.keyboard.press('ArrowRight');
    await isAt(page, 'request-sent');
    await expect.poll(() => page.url()).toContain('request-sent/?amt=50');
  });

  test('a key pressed while Back is followed does not part the page from its address', async ({ page }) => {
    const release = await holdScripts(page, pageOf('cart'));
    await page.evaluate(() => {
      history.replaceState(null, '', '?amt=50.00');
      history.pushState(null, '', location.pathname);
    });
    await page.goBack();
    await page.keyboard.press('ArrowRight');
    await isAt(page, 'cart');
    release();
    await expect(page.locator('.story')).toContainText('50.00');
    await expect.poll(() => new URL(page.url()).search).toBe('?amt=50.00');
    await page.keyboard.press('ArrowRight');
    await isAt(page, 'request-sent');
    await expect.poll(() => page.url()).toContain('request-sent/?amt=50');
  });
});

test('a hand that lets go of the rail between two steps lets the motion end, and has stopped the play', async ({ page }) => {
  await open(page, pageOf('paid'));
  await page.locator('[data-action=play]').click();
  const rail = (await page.locator('.trail').boundingBox())!;
  const stride = (rail.width * 580) / 600 / 13;
  await page.mouse.click(rail.x + rail.width / 60 + 7.45 * stride, rail.y + rail.height / 2);
  await isAt(page, 'merchant-told');
  await expect(page.locator('[data-action=play]')).toHaveAttribute('aria-pressed', 'false');
  await expect(page).toHaveTitle(/^Alipay tells the merchant/, { timeout: 8000 });
});
