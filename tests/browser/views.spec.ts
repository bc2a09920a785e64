import { dataOf, expect, open, pageOf, stepCalled, test } from './site';

for (const [width, height] of [
  [1280, 720],
  [1000, 560],
  [390, 844],
] as const)
  for (const view of ['books', 'owes', 'messages', 'time'])
    test(`the view ${view} has the place of the picture, ${width}x${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, pageOf('converted', `?view=${view}`));
      const shown = page.locator('.view');
      await expect(shown.locator('table, ol, ul, svg').first()).toBeInViewport();
      const [stage, box] = await Promise.all([page.locator('.stage').boundingBox(), shown.boundingBox()]);
      expect(Math.round(box!.y)).toBe(Math.round(stage!.y));
      expect(box!.y + box!.height).toBeLessThanOrEqual(stage!.y + stage!.height + 1);
      await page.locator('[data-action=view][data-view=flow]').click();
      await expect(page.locator('.picture:visible [data-account]').first()).toBeInViewport();
    });

for (const [width, height] of [
  [390, 844],
  [960, 540],
] as const)
  for (const view of ['books', 'messages', 'time'])
    test(`the view ${view} shows the step at hand, and the headline below it is in sight, ${width}x${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, pageOf('converted', `?view=${view}`));
      if (view !== 'books') await expect(page.locator('.view .now, .view .here').first()).toBeInViewport();
      await expect(page.locator('h1')).toBeInViewport();
    });

test('the picture that fits is shown, however often the window turns narrow and wide on the way', async ({ page }) => {
  await open(page, pageOf('paid'));
  for (const [width, key] of [
    [390, null],
    [1280, 'ArrowRight'],
    [390, 'ArrowRight'],
    [1280, null],
    [390, 'ArrowLeft'],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    if (key) await page.keyboard.press(key);
    await expect(page.locator(`.picture.${width < 720 ? 'narrow' : 'wide'} [data-account]:visible`)).not.toHaveCount(0);
    await expect(page.locator('div.picture:visible')).toHaveCount(1);
  }
});

for (const kind of ['page', 'frame'])
  for (const view of ['messages', 'time'])
    test(`the view ${view} of a ${kind} says what the headline says where a step goes otherwise than told`, async ({ page }) => {
      const address = pageOf('checks-passed', `?amt=20000&view=${view}`);
      await open(page, kind === 'page' ? address : `/embed${address}`);
      await expect(page.locator('h1')).toHaveText(/^The price is over the limit/);
      await expect(page.locator('.view')).toContainText((await page.locator('h1').textContent())!);
      await expect(page.locator('.view')).not.toContainText(dataOf(stepCalled('checks-passed')).title);
    });
