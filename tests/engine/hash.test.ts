import { expect, test } from 'vitest';
import { startAt } from '../../src/engine/address';
import { hashOf, pathIn } from '../../src/engine/hash';
import { permalink } from '../../src/engine/permalink';

test('the address in a file is the path of the site without its language, after the sign #', () => {
  expect(hashOf('en/alipay/paid/')).toBe('#/alipay/paid/');
  expect(hashOf('en/')).toBe('#/');
  expect(hashOf('zh-hans/sources/#alipay-3')).toBe('#/sources/alipay-3');
});

test('every part of an address comes back from the hash as it was', () => {
  const address = { ...startAt('en', 'alipay', 'paid'), inputs: { amt: '50.00', ccy: 'EUR' }, then: ['merchant.query'], view: 'books', theme: 'dark' } as const;
  const path = permalink(address);
  expect(hashOf(path)).toBe('#/alipay/paid/?amt=50.00&ccy=EUR&then=merchant.query&view=books&theme=dark');
  expect(pathIn('en', hashOf(path))).toBe(path);
});

test('no hash is the contents, and a place in the page is no address', () => {
  expect([pathIn('en', ''), pathIn('en', '#'), pathIn('en', '#/')]).toEqual(['en/', 'en/', 'en/']);
  expect(pathIn('en', '#step')).toBeNull();
});
