import axe from 'axe-core';
import { expect, test } from './app';

test('axe finds nothing on a step', async ({ app }) => {
  await app.goto('/en/alipay/paid/');
  await expect.poll(() => app.evaluate('document.documentElement.dataset.ready')).toBe('true');
  await app.evaluate(`(() => { ${axe.source} })()`);
  expect(await app.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))')).toEqual([]);
});
