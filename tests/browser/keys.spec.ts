import type { Locator, Page } from '@playwright/test';
import { expect, open, pageOf, site, tabTo, test } from './site';

const stepOf = (page: Page): Locator => page.locator('main');

test('each key is switched off and on again in the list of keys, by keyboard alone, and stays as it was left', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, pageOf('rate-quoted'));
  const row = (keys: string): Locator => page.getByRole('dialog', { name: 'Keys' }).getByRole('checkbox', { name: keys, exact: true });
  await page.keyboard.press('?');
  for (const keys of ['Right, Space, Page Down', '?']) {
    await expect(row(keys)).toBeChecked();
    await row(keys).focus();
    await page.keyboard.press('Space');
    await expect(row(keys)).not.toBeChecked();
  }
  await expect(row('Right, Space, Page Down')).toHaveAccessibleDescription(/^Next step/);
  await expect(row('B')).toBeChecked();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);

  for (const visit of ['now', 'after loading again']) {
    for (const key of ['ArrowRight', 'Space', 'PageDown', '?']) await page.keyboard.press(key);
    await page.keyboard.press('ArrowLeft');
    await expect(stepOf(page), visit).toHaveAttribute('data-step', 'sign-in-page');
    await expect(page.locator('dialog'), visit).toHaveCount(0);
    await open(page, pageOf('rate-quoted'));
  }

  await tabTo(page, '[data-action=help]');
  await page.keyboard.press('Enter');
  await row('Right, Space, Page Down').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect(stepOf(page)).toHaveAttribute('data-step', 'confirmed');
});

test('on a pair the list says what the keys do there', async ({ page }) => {
  const pair = site.pairs[3]!;
  await open(page, `/${pair.address.en!}`);
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog.getByRole('checkbox', { name: 'F', exact: true })).toHaveAccessibleDescription('Full screen, and back');
  await expect(dialog.getByRole('checkbox', { name: 'L', exact: true })).toHaveAccessibleDescription('Copy the link to this pair');
  await dialog.getByRole('checkbox', { name: 'Right, Space, Page Down' }).uncheck();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowLeft');
  await expect(stepOf(page)).toHaveAttribute('data-pair', site.pairs[2]!.id);
});
