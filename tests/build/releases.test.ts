import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { clearBut, keepRelease, keptReleases, releaseFilesIn, releaseGiven } from '../../src/build/releases';

let out: string;
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), 'releases-'));
});
afterEach(() => rmSync(out, { recursive: true }));

const files = (release: string, text = 'whole'): readonly { path: string; text: string }[] => [
  { path: `r/${release}/offline/en.html`, text },
  { path: `r/${release}/release.json`, text: JSON.stringify({ release, steps: ['cart'] }) },
];

test.each(['2026.1', '1', '2026.1.3'])('%s is a number of a release', (given) => expect(releaseGiven(given)).toBe(given));

test.each(['v1', '2026.', '../1', 'next', '1 '])('%s is none, and the message says how one is written', (given) => {
  expect(() => releaseGiven(given)).toThrow(`RELEASE is “${given}”, which is no number of a release. Write it with digits and full stops: RELEASE=2026.1`);
});

test('a release built again as it was stays; with other content it stops the build, and nothing is written', () => {
  keepRelease(out, files('2026.1'));
  keepRelease(out, files('2026.1'));
  expect(() => keepRelease(out, [...files('2026.2'), ...files('2026.1', 'other')])).toThrow(
    'Release 2026.1 is there already, and r/2026.1/offline/en.html would change.',
  );
  expect(readFileSync(join(out, 'r/2026.1/offline/en.html'), 'utf8')).toBe('whole');
  expect(keptReleases(out).map(({ release }) => release)).toEqual(['2026.1']);
});

test('the newest comes first, by its numbers, wherever it is kept', () => {
  const published = join(out, 'public');
  mkdirSync(published);
  for (const release of ['2026.9', '2026.10']) keepRelease(out, files(release));
  keepRelease(published, files('2025.12'));
  expect(keptReleases(published, out).map(({ release }) => release)).toEqual(['2026.10', '2026.9', '2025.12']);
  expect(releaseFilesIn(published)).toEqual(files('2025.12'));
});

test('an output folder is emptied of all but its releases', () => {
  keepRelease(out, files('2026.1'));
  writeFileSync(join(out, 'index.html'), 'old');
  clearBut(out);
  expect(releaseFilesIn(out)).toEqual(files('2026.1'));
  expect(() => readFileSync(join(out, 'index.html'))).toThrow();
});
