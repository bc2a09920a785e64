import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { chunk, pngOf } from '../export/png';

/** Enough for two currencies, ink, paper and the soft edges between them. */
const COLOURS = 96;

/** The commonest colours of an opaque picture, and for every colour the nearest of them. */
const paletteOf = (pixels: Uint32Array): { readonly colours: readonly number[]; readonly nearest: ReadonlyMap<number, number> } => {
  const counts = new Map<number, number>();
  for (let from = 0, at = 1; at <= pixels.length; at++) {
    const pixel = pixels[from]!;
    if (pixels[at] === pixel) continue;
    counts.set(pixel, (counts.get(pixel) ?? 0) + at - from);
    from = at;
  }
  const found = [...counts].sort((a, b) => b[1] - a[1]).map(([pixel]) => pixel);
  const colours = found.slice(0, COLOURS);
  const nearest = new Map(colours.map((colour, k) => [colour, k]));
  for (const pixel of found.slice(COLOURS)) {
    let [best, least] = [0, Infinity];
    for (let k = 0; k < colours.length; k++) {
      const other = colours[k]!;
      const [r, g, b] = [(pixel & 255) - (other & 255), ((pixel >> 8) & 255) - ((other >> 8) & 255), ((pixel >> 16) & 255) - ((other >> 16) & 255)];
      const distance = r * r + g * g + b * b;
      if (distance < least) [best, least] = [k, distance];
    }
    nearest.set(pixel, best);
  }
  return { colours, nearest };
};

/** An opaque picture of few colours, with soft edges, as a small PNG file. `rgba` has four bytes a pixel. */
export const smallPng = async (rgba: Uint8Array, width: number, height: number): Promise<Uint8Array> => {
  const pixels = new Uint32Array(rgba.buffer.slice(rgba.byteOffset, rgba.byteOffset + rgba.byteLength));
  const { colours, nearest } = paletteOf(pixels);
  const rows = new Uint8Array((width + 1) * height);
  let [last, index] = [-1, 0];
  for (let y = 0, from = 0, to = 0; y < height; y++) {
    to++;
    for (let x = 0; x < width; x++) {
      const pixel = pixels[from++]!;
      if (pixel !== last) [last, index] = [pixel, nearest.get(pixel)!];
      rows[to++] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const palette = Uint8Array.from(colours.flatMap((colour) => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255]));
  const packed = await promisify(deflate)(rows, { level: 8, memLevel: 9 });
  return pngOf([chunk('IHDR', header), chunk('PLTE', palette), chunk('IDAT', packed), chunk('IEND', new Uint8Array())]);
};
