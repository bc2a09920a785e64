import { encode } from 'uqr';

/** A QR code as the path of its dark modules, in a square of `size` units: one is a module, and the quiet zone around the code is inside. */
export interface Qr {
  readonly path: string;
  readonly size: number;
}

/** The quiet zone that ISO/IEC 18004 asks for on each side. */
const quiet = 4;

/** The QR code of a text. Error correction M (15 %): what is printed gets creased, and an address is short. */
export const qr = (text: string): Qr => {
  const { data, size } = encode(text, { ecc: 'M', border: quiet });
  // Dark modules side by side are one box: fewer corners, and no hairlines between them on paper.
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '1' : '0'))
        .join('')
        .matchAll(/1+/g),
    ].map((run) => ({ x: run.index, y, wide: run[0].length })),
  );
  return { path: runs.map(({ x, y, wide }) => `M${x} ${y}h${wide}v1h-${wide}z`).join(''), size };
};
