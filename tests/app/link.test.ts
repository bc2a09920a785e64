import { expect, test } from 'vitest';
import { linkOf } from '../../src/app/commands';
import { inFile } from '../../src/app/place';
import type { Session } from '../../src/app/session.svelte';
import { startAt } from '../../src/engine/address';

const session = (site: string): Session =>
  ({
    page: { place: inFile(site), reach: { paid: 'paid-out' } },
    explainer: { address: { ...startAt('en', 'alipay', 'cart'), view: 'books' } },
    pathOfStep: (id: string) => `en/alipay/${id}/`,
  }) as unknown as Session;

test('in the file that knows its site, what is copied is an address of the site', () => {
  expect(linkOf(session('https://example.org/'))).toBe('https://example.org/en/alipay/cart/?view=books');
  expect(linkOf(session('https://example.org/'), 'paid')).toBe('https://example.org/en/alipay/paid-out/');
});
