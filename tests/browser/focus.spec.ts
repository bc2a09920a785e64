import { dataOf, expect, open, pageOf, stepCalled, tabTo, test } from './site';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const from of ['wire-sent', 'transfer-sent'])
  test(`a branch taken from ${from} by keyboard keeps the focus in the story, and is announced once`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.addInitScript(() => {
      const said: string[] = [];
      Object.assign(globalThis, { said });
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const region = (target instanceof Element ? target : target.parentElement)?.closest('[aria-live]');
          if (region?.textContent) said.push(region.textContent);
        }
      }).observe(document, { subtree: true, childList: true, characterData: true });
    });
    await open(page, pageOf(from));
    await tabTo(page, '.chip.branch');
    const to = stepCalled((await page.locator('.chip.branch').first().getAttribute('data-to'))!);
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toHaveAttribute('data-step', to.id);
    await expect(page.locator('h1')).toHaveText(dataOf(to).title);
    await expect(page.locator('h1')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.story')).toBeFocused();
    expect(await page.locator('.story').evaluate((story) => story.matches(':focus-visible'))).toBe(true);
    const said = (): Promise<readonly string[]> => page.evaluate(() => (globalThis as unknown as { said: string[] }).said);
    await expect.poll(said).toEqual([dataOf(to).title]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.closest('.story') !== null)).toBe(true);
  });

test('Space, pressed while the keys are listed, changes nothing', async ({ page }) => {
  await open(page, pageOf('paid'));
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keys' });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole('heading', { name: 'Keys' })).toBeFocused();
  await expect(dialog).toContainText('Black screen and back');
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('checkbox', { checked: false })).toHaveCount(0);
  await expect(page.locator('main')).toHaveAttribute('data-step', 'paid');
});
