import { expect, open, pageOf, test } from './site';

const pages = [
  '/en/',
  '/en/alipay/',
  '/en/sources/',
  ...['cart', 'rate-quoted', 'paid', 'converted', 'wire-returned', 'books-matched'].map((id) => pageOf(id)),
];

/** Texts that are drawn smaller than 12 px on the screen, the scale of their picture included. Runs in the page. */
const tinyTexts = (): readonly string[] => {
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement!;
    const text = texts.currentNode.textContent!.trim();
    const { width, height } = parent.getBoundingClientRect();
    if (text === '' || width <= 1 || height <= 1 || !parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const matrix = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null;
    const scale = matrix ? Math.hypot(matrix.a, matrix.b) : 1;
    const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
    if (size < 11.95) found.push(`${size.toFixed(1)} px: ${text}`);
  }
  return found;
};

for (const width of [360, 390, 768, 1280, 2560]) {
  test.describe(`${width} px wide`, () => {
    test.use({ viewport: { width, height: width < 600 ? 780 : 900 } });

    for (const address of pages) {
      test(`${address} fits and can be read`, async ({ page }) => {
        if (address.split('/').length > 4) await open(page, address);
        else await page.goto(address);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
        expect(await page.evaluate(tinyTexts)).toEqual([]);
        const targets = await page
          .locator('button, [role=button], a[data-action], a[data-event]')
          .filter({ visible: true })
          .evaluateAll((all) =>
            all
              .map((one) => ({ box: one.getBoundingClientRect(), name: one.textContent }))
              .filter(({ box }) => box.width < 24 || box.height < 24)
              .map(({ name }) => name),
          );
        expect(targets, 'nothing to press is smaller than 24 px').toEqual([]);
      });
    }
  });
}
