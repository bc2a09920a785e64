import { expect, test } from 'vitest';
import { addressesOf, firstWish, snippetOf, type Wish } from '../../src/embed/snippet';
import { startAt } from '../../src/engine/address';
import { tell } from './given';

const { catalogue } = await tell('alipay');
const shown = { ...startAt('en', 'alipay', 'paid'), inputs: { amt: '50.00' }, then: ['buyer.leave'] };
const wish = (more: Partial<Wish>): Wish => ({ ...firstWish, lang: 'en', ...more });
const frameFor = (more: Partial<Wish>): string => addressesOf(catalogue, shown, wish(more), 'https://site.example/').frame;

test('a frame is opened at the step shown, with the reader’s numbers and path or without', () => {
  expect(frameFor({})).toBe('https://site.example/embed/en/alipay/paid/?amt=50.00&then=buyer.leave');
  expect(frameFor({ own: false })).toBe('https://site.example/embed/en/alipay/paid/');
});

test('a default is not written, a choice is, and a part that leaves the step out is opened at its first', () => {
  expect(frameFor({ own: false, start: 'loop', controls: 'min', theme: 'dark', to: 'converted' })).toBe(
    'https://site.example/embed/en/alipay/paid/?theme=dark&start=loop&controls=min&to=converted',
  );
  expect(frameFor({ from: 'conversion-due', to: 'converted' })).toBe(
    'https://site.example/embed/en/alipay/conversion-due/?amt=50.00&from=conversion-due&to=converted',
  );
});

test('the HTML is a titled lazy frame of a fixed shape with a link inside, and nothing in it can break out', () => {
  const html = snippetOf(addressesOf(catalogue, shown, wish({}), 'https://site.example/'), '480x270', 'The "cart" & <more>');
  expect(html).toBe(
    '<iframe src="https://site.example/embed/en/alipay/paid/?amt=50.00&amp;then=buyer.leave" title="The &quot;cart&quot; &amp; &lt;more&gt;" width="480" height="270" loading="lazy" style="border:0;max-width:100%;height:auto;aspect-ratio:480/270"><a href="https://site.example/en/alipay/paid/?amt=50.00&amp;then=buyer.leave">The &quot;cart&quot; &amp; &lt;more&gt;</a></iframe>',
  );
});

test('a frame held to a release is in the files of that release, and so is the page it stands for', () => {
  expect(addressesOf(catalogue, shown, wish({ release: '2026.1', controls: 'min', theme: 'dark' }), 'https://site.example/')).toEqual({
    frame: 'https://site.example/r/2026.1/embed/en/alipay.html#/alipay/paid/?amt=50.00&then=buyer.leave&theme=dark&controls=min',
    page: 'https://site.example/r/2026.1/offline/en.html#/alipay/paid/?amt=50.00&then=buyer.leave',
  });
});
