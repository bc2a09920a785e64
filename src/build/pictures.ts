import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderAsync } from '@resvg/resvg-js';
import { embedded } from '../export/faces';
import { parse } from '../export/markup';
import { described } from '../export/png';
import type { SiteFile } from '../pages/files';
import { cut, fonts } from './fonts';
import { smallPng } from './palette';

/** A picture to be made into a file, whose name says of which kind. */
type Drawing = Pick<SiteFile, 'path' | 'text'>;

const here = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** All that decides what a drawing becomes: how it is made, and by which versions of what. */
const recipe = async (): Promise<string> => {
  const made = ['./pictures.ts', './palette.ts', './fonts.ts', '../export/png.ts', '../export/faces.ts', '../../package.json'].map(here);
  return (await Promise.all(made.map((file) => readFile(file, 'utf8')))).join('');
};

const font = { fontFiles: fonts.map(({ file }) => file), loadSystemFonts: false };

/** What a drawing says of itself, by what a PNG file calls it. */
const saidIn = (svg: string): Readonly<Record<string, string>> => {
  const { children } = parse(svg);
  const said = (tag: string): string => children.flatMap((child) => (typeof child !== 'string' && child.tag === tag ? child.children : [])).join('');
  return { Title: said('title'), Description: said('desc') };
};

const pngOf = async (svg: string): Promise<Uint8Array> => {
  const { pixels, width, height } = await renderAsync(svg, { font });
  return described(await smallPng(pixels, width, height), saidIn(svg));
};

const lettersIn = (svg: string): string => [...new Set(svg.replace(/<[^>]*>/g, ''))].join('');

/** The file of a drawing: an SVG with the few letters it needs of its fonts, or a small PNG. */
export const made = async (path: string, svg: string): Promise<Uint8Array | string> =>
  path.endsWith('.png') ? pngOf(svg) : embedded(svg, await cut(lettersIn(svg)));

/** How many are in the making at once: drawing and packing run beside the rest. */
const HANDS = 4;

/**
 * Makes every picture's file. What was made before of the same drawing, in the same way, is taken from `kept`, which holds
 * no more than these pictures.
 */
export const makePictures = async (pictures: readonly Drawing[], out: string, kept: string, said: (done: number) => void): Promise<void> => {
  const way = await recipe();
  await mkdir(kept, { recursive: true });
  const known = new Set(await readdir(kept));
  const used = new Set<string>();
  const queue = pictures.values();
  let done = 0;
  const hand = async (): Promise<void> => {
    for (const { path, text } of queue) {
      const svg = text();
      const name = createHash('sha256').update(way).update(path.slice(-4)).update(svg).digest('hex');
      used.add(name);
      const data = known.has(name) ? await readFile(join(kept, name)) : await made(path, svg);
      if (!known.has(name)) await writeFile(join(kept, name), data);
      await mkdir(dirname(join(out, path)), { recursive: true });
      await writeFile(join(out, path), data);
      said(++done);
    }
  };
  await Promise.all(Array.from({ length: HANDS }, hand));
  for (const name of known) if (!used.has(name)) await rm(join(kept, name));
};
