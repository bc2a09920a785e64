import { tinyTexts } from './legible';
import { expect, open, pageOf, test } from './site';

const pages = [
  '/en/',
  '/en/alipay/',
  '/en/sources/',
  '/en/together/',
  '/en/together/wholesale/',
  ...['cart', 'rate-quoted', 'paid', 'converted', 'wire-returned', 'books-matched', 'became-npa'].map((id) => pageOf(id)),
];

for (const width of [360, 390, 768, 1280, 2560]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: width < 600 ? 780 : 900 } });

    test('every page fits and can be read', async ({ page }) => {
      for (const address of pages) {
        if (address.split('/').length > 4) await open(page, address);
        else await page.goto(address);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), address).toBeLessThanOrEqual(0);
        expect(await page.evaluate(tinyTexts), address).toEqual([]);
        const targets = await page
          .locator('button, [role=button], a[data-action], a[data-event]')
          .filter({ visible: true })
          .evaluateAll((all) =>
            all
              .map((one) => ({ box: one.getBoundingClientRect(), name: one.textContent }))
              .filter(({ box }) => box.width < 24 || box.height < 24)
              .map(({ name }) => name),
          );
        expect(targets, `${address}: nothing to press is smaller than 24 px`).toEqual([]);
      }
    });
  });
}
