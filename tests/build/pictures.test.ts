import { inflateSync } from 'node:zlib';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { faces, lettersOf } from '../../src/build/fonts';
import { smallPng } from '../../src/build/palette';
import { makePictures } from '../../src/build/pictures';
import { described } from '../../src/export/png';
import { editions } from '../site';
import { stillsOf } from '../../src/pages/stills';

const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
afterAll(() => rm(folder, { recursive: true }));

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}
const chunksOf = (file: Uint8Array): readonly Chunk[] => {
  const bytes = Buffer.from(file);
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    chunks.push({ type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
};

test('a small PNG has the colours it was made of, and says in any language what it shows', async () => {
  const [red, blue] = [
    [255, 0, 0, 255],
    [0, 0, 255, 255],
  ] as const;
  const png = described(await smallPng(Uint8Array.from([...red, ...red, ...blue, ...red, ...blue, ...red]), 3, 2), { Description: 'माल ¥5' });
  const chunks = chunksOf(png);
  expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'iTXt', 'PLTE', 'IDAT', 'IEND']);
  expect([...chunks[0]!.data.subarray(0, 10)]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 3]);
  expect(chunks[1]!.data.toString()).toBe('Description\0\0\0\0\0माल ¥5');
  expect([...chunks[2]!.data]).toEqual([255, 0, 0, 0, 0, 255]);
  expect([...inflateSync(chunks[3]!.data)]).toEqual([0, 0, 0, 1, 0, 0, 1, 0]);
  // The end of every PNG file: an empty IEND and its sum.
  expect([...png.slice(-4)]).toEqual([0xae, 0x42, 0x60, 0x82]);
});

test('more colours than fit are drawn in the nearest that do', async () => {
  const shades = Array.from({ length: 256 }, (_, k) => [k, k, k, 255]);
  const pixels = [...Array.from({ length: 90 }, () => shades[0]!), ...shades].flat();
  const chunks = chunksOf(await smallPng(Uint8Array.from(pixels), 346, 1));
  expect(chunks[1]!.data.length).toBeLessThanOrEqual(256 * 3);
  const palette = chunks[1]!.data;
  const rows = inflateSync(chunks[2]!.data);
  expect(palette[rows[1]! * 3]).toBe(0);
});

const [edition] = editions;
const told = edition!.told[0]!;
const drawings = stillsOf(told, 'converted', edition!.ui, '');

test('a step has its picture, with its fonts, and a card of 1200 by 630; made once', async () => {
  const [out, kept] = [join(folder, 'out'), join(folder, 'kept')];
  const done: number[] = [];
  await makePictures(drawings, out, kept, (n) => done.push(n));
  const svg = await readFile(join(out, 'en/alipay/converted/step.svg'), 'utf8');
  expect(svg.match(/@font-face/g)).toHaveLength(3);
  expect(svg).not.toMatch(/url\((?!data:font\/woff2;base64,)/);
  const card = await readFile(join(out, 'en/alipay/converted/card.png'));
  expect([card.readUInt32BE(16), card.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(card.length).toBeLessThan(60_000);
  expect(
    chunksOf(card)
      .filter(({ type }) => type === 'iTXt')
      .map(({ data }) => data.toString()),
  ).toEqual([
    expect.stringMatching(/^Title\0+Alipay buys \$97\.00/),
    expect.stringMatching(/^Description\0+Alipay buys \$97\.00.*Money: ¥617\.23 from Alipay to Settlement bank\./),
  ]);
  const before = await readdir(kept);
  await makePictures(drawings.slice(0, 1), out, kept, (n) => done.push(n));
  expect(before).toHaveLength(2);
  expect(await readdir(kept)).toHaveLength(1);
  expect(done).toEqual([1, 2, 1]);
});

test('the fonts have every letter that any picture shows', async () => {
  for (const { lang, ui, told: scenarios } of editions) {
    const letters = new Set(lettersOf(lang));
    const shown = scenarios.flatMap((one) => [...one.walks.keys()].flatMap((step) => stillsOf(one, step, ui, '').map(({ text }) => text())));
    const missing = [...new Set(shown.join('').replace(/<[^>]*>/g, ''))].filter((letter) => !letters.has(letter) && letter !== '\n');
    expect(missing).toEqual([]);
    expect((await faces[lang]!()).map(({ family, weight }) => `${family} ${weight}`)).toEqual(['Noto Sans 400', 'Noto Sans 600', 'Noto Serif 600']);
  }
});
