import { AxeBuilder } from '@axe-core/playwright';
import { expect, open, pageOf, test } from './site';

const still = ['/', '/en/', '/en/alipay/', '/en/sources/', '/en/together/'];
const live = ['', '?view=books', '?view=owes', '?view=messages', '?view=time'].map((query) => pageOf('converted', query));

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const address of [...still, pageOf('cart'), pageOf('wire-returned'), '/en/together/wholesale/', ...live]) {
      test(`axe finds nothing at ${address}`, async ({ page }) => {
        if (still.includes(address)) await page.goto(address);
        else await open(page, address);
        if (address.includes('view=')) await page.waitForLoadState('networkidle');
        const axe = new AxeBuilder({ page });
        // The same elements with the same names as in light; their colours alone are others.
        if (colorScheme === 'dark') axe.withRules('color-contrast');
        const { violations } = await axe.analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
      });
    }
  });
}
