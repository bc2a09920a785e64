import { readFile } from 'node:fs/promises';
import { renderAsync } from '@resvg/resvg-js';
import type { Plugin } from 'vite';

/** Pixels of the icon's side: as many as a tab shows on a fine screen. */
const SIDE = 32;

/**
 * Serves an SVG file asked for as `file.svg?icon` as a PNG in a data address. A browser reads a page's icon again at each
 * change of the address, and lays out and paints an SVG anew for it, at every step of a walk; a PNG it decodes.
 */
export const icon = (): Plugin => ({
  name: 'icon',
  enforce: 'pre',
  async load(id) {
    if (!id.endsWith('.svg?icon')) return null;
    const png = (await renderAsync(await readFile(id.replace(/\?icon$/, ''), 'utf8'), { fitTo: { mode: 'width', value: SIDE } })).asPng();
    return `export default "data:image/png;base64,${png.toString('base64')}"`;
  },
});
