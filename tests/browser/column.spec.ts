import { dataOf, expect, open, pageOf, stepCalled, test } from './site';

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

test('each step is read from its head; new numbers leave the column where it was', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await open(page, pageOf('converted'));
  const headline = page.locator('h1');
  await page.locator('details.free > summary').click();
  await page.locator('details.free [data-event]').last().scrollIntoViewIfNeeded();
  await expect(headline).not.toBeInViewport();
  await page.keyboard.press('ArrowRight');
  await expect(headline).toHaveText(dataOf(stepCalled('wire-sent')).title);
  await expect(headline).toBeInViewport({ ratio: 1 });
  const change = page.locator('[data-action=inputs]');
  await change.click();
  await page.fill('dialog [name=amt]', '50');
  await page.getByRole('button', { name: 'Apply' }).click();
  await expect(headline).toContainText('6,048.50');
  await expect(change).toBeInViewport({ ratio: 1 });
});

for (const [name, address, next] of [
  ['a step', pageOf('converted'), dataOf(stepCalled('wire-sent')).title],
  ['a pair', '/en/together/debit/', 'Money waits with somebody both sides trust'],
] as const)
  test(`on a phone ${name} is brought into sight when its page was read to the foot`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, address);
    await page.mouse.wheel(0, 4000);
    await expect(page.locator('h1')).not.toBeInViewport();
    await page.locator('[data-action=next]').click();
    await expect(page.locator('h1')).toHaveText(next);
    await expect(page.locator('h1')).toBeInViewport({ ratio: 1 });
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
