import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, site, test } from './site';

/** A step's page comes in the first round trip: ten packets of 1460 bytes. */
const most = 14_600;

for (const lang of site.languages) {
  test(`each step's page in ${lang} is no heavier than one round trip carries`, () => {
    const heavy = site.steps.flatMap(({ address }) => {
      const bytes = gzipSync(readFileSync(`dist/${address[lang]!}index.html`), { level: 9 }).length;
      return bytes > most ? [`${address[lang]!}: ${bytes}`] : [];
    });
    expect(heavy).toEqual([]);
  });
}
