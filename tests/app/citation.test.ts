import { expect, test } from 'vitest';
import { release } from 'virtual:release';
import { bibtex, dayOf } from '../../src/app/share/citation';

test('an entry is what BibTeX reads: its own signs are escaped, an address is left alone', () => {
  const entry = bibtex({
    id: 'paid',
    title: 'A cart of $100.00, 3% & {more} in a_b~c^d\\e #1',
    place: 'Alipay, step 1 of 14',
    site: 'From Yuan to Merchant',
    day: '2026-11-22',
    url: 'https://example.org/en/alipay/paid/?then=a~b&view=books',
  });
  expect(entry).toBe(
    [
      '@misc{paid,',
      '  title = {{A cart of \\$100.00, 3\\% \\& \\{more\\} in a\\_b\\textasciitilde{}c\\textasciicircum{}d\\textbackslash{}e \\#1}},',
      `  howpublished = {From Yuan to Merchant, release ${release}},`,
      '  note = {Alipay, step 1 of 14},',
      '  url = {https://example.org/en/alipay/paid/?then=a~b&view=books},',
      '  urldate = {2026-11-22}',
      '}',
    ].join('\n'),
  );
});

test('the day is the one on the reader’s own calendar', () => expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05'));
