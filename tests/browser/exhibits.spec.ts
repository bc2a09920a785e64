import { expect, open, pageOf, test } from './site';

const plan = /^Plan: /;
const gauge = /^Days overdue: /;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the plan and the class of days are part of the page', async ({ page }) => {
    await page.goto(pageOf('became-sma-1'));
    await expect(page.getByRole('img', { name: plan })).toHaveAccessibleName(/2 paid, 2 unpaid, 32 of ₹5,979 to come/);
    await expect(page.getByRole('img', { name: gauge })).toHaveAccessibleName(/Days overdue: 31. Class: SMA-1/);
    const paints = await page.locator('.exhibits svg rect').evaluateAll((bars) => bars.map((bar) => getComputedStyle(bar).fill));
    expect(paints.length).toBeGreaterThan(0);
    expect(paints, 'a bar without its style is black').not.toContain('rgb(0, 0, 0)');
    const [foot, transport] = [(await page.locator('.exhibits').boundingBox())!, (await page.locator('.transport').boundingBox())!];
    expect(foot.height).toBeGreaterThan(0);
    expect(foot.y + foot.height).toBeLessThanOrEqual(transport.y);
  });

  test('a step before the sanction, and a payment, have none', async ({ page }) => {
    for (const id of ['visit-made', 'converted']) {
      await page.goto(pageOf(id));
      await expect(page.locator('h1')).toHaveCount(1);
      await expect(page.locator('.exhibits')).toHaveCount(0);
    }
  });
});

test('the plan stays as it came, and changes with the step', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await open(page, pageOf('first-instalment'));
  await expect(page.getByRole('img', { name: plan })).toHaveAccessibleName(/1 paid, 35 of ₹5,979/);
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('img', { name: plan })).toHaveAccessibleName(/1 paid, 35 of ₹5,979/);
  await expect(page.locator('.exhibits')).toHaveCount(1);
  await page.locator('[data-event="borrower.miss"]').click();
  await expect(page.getByRole('img', { name: plan })).toHaveAccessibleName(/1 paid, 1 unpaid, 34 of ₹5,979/);
  await expect(page.getByRole('img', { name: gauge })).toHaveAccessibleName(/Days overdue: 1. Class: SMA-0/);
  await page.locator('[data-action=first]').or(page.locator('[data-action=back]')).first().click();
  await expect(page.getByRole('img', { name: plan })).toHaveAccessibleName(/1 paid, 35 of ₹5,979/);
  expect(said).toEqual([]);
});

test('the time view has the plan as a table', async ({ page }) => {
  await open(page, pageOf('first-year', '?view=time'));
  const title = page.getByText('The plan, payment by payment');
  await title.click();
  const table = page.locator('table');
  await expect(table.getByRole('row')).toHaveCount(37);
  await expect(table.getByRole('row').nth(1)).toContainText('Tue 1 Dec 2015');
  await expect(table.getByRole('row').nth(1)).toContainText('₹1,75,821');
});

for (const size of [
  { width: 1280, height: 720 },
  { width: 960, height: 540 },
  { width: 390, height: 844 },
  { width: 360, height: 780 },
]) {
  test(`at ${size.width} by ${size.height} the exhibits cover no name or figure, and the headline stays above the fold`, async ({ page }) => {
    await page.setViewportSize(size);
    for (const id of ['became-npa', 'claim-paid', 'supplier-paid', 'holiday-agreed']) {
      await open(page, pageOf(id));
      await page.waitForLoadState('networkidle');
      const foot = (await page.locator('.exhibits').boundingBox())!;
      const texts = await page
        .locator('.picture .actor text')
        .filter({ visible: true })
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().bottom));
      expect(Math.max(...texts), id).toBeLessThanOrEqual(foot.y + 1);
      expect(foot.x + foot.width).toBeLessThanOrEqual(size.width);
      for (const svg of await page.locator('.exhibits svg').all()) {
        const { x, width } = (await svg.boundingBox())!;
        expect(x + width, id).toBeLessThanOrEqual(foot.x + foot.width);
      }
      const [headline, transport] = [(await page.locator('h1').boundingBox())!, (await page.locator('.transport').boundingBox())!];
      if (size.height > 600 && size.width > 360) expect(headline.y + 24, id).toBeLessThan(transport.y);
    }
  });
}
