import { expect, open, pageOf, test } from './site';

const steps = ['cart', 'paid', 'converted', 'wire-returned', 'books-matched', 'became-npa', 'transfer-sent'];

for (const viewport of [
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
])
  test(`what a step rests on is in sight at ${viewport.width} by ${viewport.height}, in little of the column`, async ({ page }) => {
    await page.setViewportSize(viewport);
    for (const step of steps) {
      await page.goto(pageOf(step));
      await expect(page.locator('.basis'), step).toBeInViewport({ ratio: 1 });
      for (const link of await page.locator('.basis a').all()) await expect(link, step).toBeInViewport();
      const [basis, story] = await Promise.all(['.basis', '.story'].map(async (css) => (await page.locator(css).boundingBox())!));
      expect(basis!.height / story!.height, step).toBeLessThan(0.25);
    }
  });

test('on a phone the header leaves room for the headline, and the theme can be changed', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const step of steps) {
    await page.goto(pageOf(step));
    expect((await page.locator('.top').boundingBox())!.height, step).toBeLessThan(100);
    const [headline, transport] = await Promise.all(['h1', '.transport'].map(async (css) => (await page.locator(css).boundingBox())!));
    expect(headline!.y + headline!.height, step).toBeLessThan(transport!.y);
  }
  await open(page, pageOf('paid'));
  await page.locator('[data-action=theme]').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', /light|dark/);
  const help = page.locator('[data-action=help]');
  await help.focus();
  await expect(help).toBeInViewport({ ratio: 1 });
});
