import type { Locator, Page } from '@playwright/test';
import { expect, open, pageOf, test } from './site';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

const STATE = 'a[data-state="paid.settle.foreignPool"]';
const dialogOf = (page: Page): Locator => page.getByRole('dialog', { name: 'Full statechart' });
const menuOf = (page: Page): Locator => dialogOf(page).locator('.menu');

/** Opens the full statechart, and has one of its states in sight. */
const chartAt = async (page: Page, step: string): Promise<Locator> => {
  await open(page, pageOf(step));
  await page.getByRole('button', { name: 'Full statechart' }).click();
  await dialogOf(page).getByRole('button', { name: 'Fit' }).click();
  return dialogOf(page).locator(STATE);
};
const clipboard = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

test.describe('a state of the full statechart', () => {
  test.describe('where the clipboard is open', () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test('gives the link to its step, and leads there', async ({ page, baseURL }) => {
      const state = await chartAt(page, 'cart');
      await expect(dialogOf(page)).toContainText('Choose a state');
      await state.click();
      await expect(menuOf(page).locator('.name')).toHaveText((await state.textContent())!.trim());
      await menuOf(page).getByRole('button', { name: 'Copy link' }).click();
      await expect(menuOf(page).getByRole('status')).toHaveText('Link copied');
      expect(await clipboard(page)).toBe(`${baseURL}${pageOf('converted')}`);
      await menuOf(page).getByRole('link', { name: 'Go to the step' }).click();
      await expect(page.locator('main')).toHaveAttribute('data-step', 'converted');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });

    test('is chosen, left and chosen again by keyboard alone', async ({ page, baseURL }) => {
      const state = await chartAt(page, 'cart');
      await state.focus();
      await page.keyboard.press('Enter');
      await expect(menuOf(page).getByRole('link', { name: 'Go to the step' })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(state).toBeFocused();
      await expect(menuOf(page)).toHaveCount(0);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(menuOf(page).getByRole('status')).toHaveText('Link copied');
      expect(await clipboard(page)).toBe(`${baseURL}${pageOf('converted')}`);
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await expect(page.locator('main')).toHaveAttribute('data-step', 'converted');
    });
  });

  test.describe('on a small screen, by touch, where the clipboard is shut', () => {
    test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

    test('shows the link, selected', async ({ page, baseURL }) => {
      await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      const state = await chartAt(page, 'cart');
      await state.tap();
      await menuOf(page).getByRole('button', { name: 'Copy link' }).tap();
      const field = menuOf(page).getByRole('textbox', { name: 'Copy this link' });
      await expect(field).toHaveValue(`${baseURL}${pageOf('converted')}`);
      await expect(field).toBeFocused();
      expect(await field.evaluate((one: HTMLInputElement) => one.selectionEnd! - one.selectionStart!)).toBe(`${baseURL}${pageOf('converted')}`.length);
      const [menu, buttons] = await Promise.all([menuOf(page).boundingBox(), dialogOf(page).locator('.buttons').boundingBox()]);
      expect(menu!.y + menu!.height).toBeLessThanOrEqual(buttons!.y);
      expect(menu!.x + menu!.width).toBeLessThanOrEqual(360);
    });
  });
});
