import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from './app';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test('axe finds nothing on a step', async ({ app }) => {
  await app.goto('/en/alipay/paid/');
  await expect.poll(() => app.evaluate('document.documentElement.dataset.ready')).toBe('true');
  await app.evaluate(`(() => { ${axe} })()`);
  expect(await app.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))')).toEqual([]);
});
