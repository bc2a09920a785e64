import type { BrowserContext } from '@playwright/test';
import jsqr from 'jsqr';

/** What a QR code says in a picture: on the screen, or in a file that was saved. Null if there is none to be read. */
export const readCode = async (context: BrowserContext, picture: Buffer, type = 'image/png'): Promise<string | null> => {
  const page = await context.newPage();
  const { reds, width, height } = await page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: image.naturalWidth, height: image.naturalHeight });
      const pen = canvas.getContext('2d')!;
      pen.drawImage(image, 0, 0);
      // The code is black and white: one channel of four says all, and comes over in a quarter of the time.
      const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
      return {
        reds: Array.from({ length: data.length / 4 }, (_, k) => String.fromCharCode(data[4 * k]!)).join(''),
        width: canvas.width,
        height: canvas.height,
      };
    },
    `data:${type};base64,${picture.toString('base64')}`,
  );
  await page.close();
  const pixels = Uint8ClampedArray.from({ length: 4 * reds.length }, (_, k) => (k % 4 === 3 ? 255 : reds.charCodeAt(k >> 2)));
  return jsqr(pixels, width, height)?.data ?? null;
};
