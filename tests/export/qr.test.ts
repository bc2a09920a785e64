import jsqr from 'jsqr';
import { describe, expect, test } from 'vitest';
import { qr } from '../../src/export/qr';

const scale = 4;

/** The code as a reader's camera would have it: black on white, `scale` pixels a module. */
const pixelsOf = (text: string): { pixels: Uint8ClampedArray; width: number } => {
  const { path, size } = qr(text);
  const width = size * scale;
  const pixels = new Uint8ClampedArray(4 * width * width).fill(255);
  for (const [, x, y, wide] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++) {
      const from = 4 * (row * width + Number(x) * scale);
      for (let k = from; k < from + 4 * Number(wide) * scale; k += 4) pixels.fill(0, k, k + 3);
    }
  }
  return { pixels, width };
};

describe('a QR code', () => {
  test.each([
    'http://localhost:4173/go/paid/',
    'https://policy.example.org/papers/2026/payments/en/alipay/late-refund-taken/?amt=369.30&ccy=AUD&rate=5.4194&fee=0.6&then=merchant.acknowledge~merchant.refundRest&view=books',
    'https://example.org/中文/हिन्दी/',
  ])('reads back as %s', (text) => {
    const { pixels, width } = pixelsOf(text);
    const found = jsqr(pixels, width, width);
    expect(Buffer.from(found!.binaryData).toString('utf8')).toBe(text);
  });

  test('keeps four modules clear on each side', () => {
    const { path, size } = qr('https://example.org/go/paid/');
    for (const [, x, y, wide] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4);
      expect(Math.max(Number(x) + Number(wide), Number(y) + 1)).toBeLessThanOrEqual(size - 4);
    }
  });
});
