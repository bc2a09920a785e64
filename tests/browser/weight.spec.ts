import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, open, pageOf, site, test } from './site';

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

/** What a page's HTML names of its own scripts, in bytes as they come. */
const scriptsOf = (path: string): number => {
  const html = readFileSync(`dist/${path}index.html`, 'utf8');
  const files = [...html.matchAll(/(?:src|href)="(?:\.\.\/)+(assets\/[^"]+\.js)"/g)].map(([, file]) => file!);
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(`dist/${file}`), { level: 9 }).length, 0);
};

test('each step’s page is usable after 75 kB of script', () => {
  const heavy = site.steps.flatMap(({ address }) => {
    const bytes = scriptsOf(address.en!);
    return bytes > 75_000 ? [`${address.en!}: ${bytes}`] : [];
  });
  expect(heavy).toEqual([]);
});

test('a pair’s page is usable after no more than a step’s page may load', () => {
  for (const { address } of site.pairs) {
    const path = address.en!;
    expect(gzipSync(readFileSync(`dist/${path}index.html`), { level: 9 }).length, path).toBeLessThanOrEqual(most);
    expect(scriptsOf(path), path).toBeLessThanOrEqual(75_000);
  }
});

/** A step of one scenario, and an account that only the other one knows. */
for (const [own, other, step, account] of [
  ['alipay', 'mudra', 'converted', 'lender.settle'],
  ['mudra', 'alipay', 'first-year', 'fxBank.yuan'],
] as const)
  test(`a step of ${own} asks for nothing of ${other}, at first or at rest`, async ({ page }) => {
    const bodies: Promise<string>[] = [];
    page.on('response', (response) => {
      if (/\.js$/.test(response.url())) bodies.push(response.text());
    });
    await open(page, pageOf(step));
    await page.keyboard.press('ArrowLeft');
    await page.waitForTimeout(3000);
    expect(bodies.length).toBeGreaterThan(5);
    for (const body of await Promise.all(bodies)) expect(body).not.toContain(account);
  });
