const table = Uint32Array.from({ length: 256 }, (_, n) => {
  let sum = n;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

const checksum = (bytes: Uint8Array): number => {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = table[(sum ^ byte) & 255]! ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
};

const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const uint32 = (value: number): Uint8Array => Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value);

/** A chunk of a PNG file. */
export const chunk = (type: string, data: Uint8Array): Uint8Array => {
  const body = joined([new TextEncoder().encode(type), data]);
  return joined([uint32(data.length), body, uint32(checksum(body))]);
};

const SIGNATURE = 8;
/** Signature and header: what must stand before any text. */
const HEAD = SIGNATURE + 25;

/** A PNG file of these chunks. */
export const pngOf = (chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => joined([Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10), ...chunks]);

/** A PNG file that says in itself what it shows, in any language: one `iTXt` chunk for each keyword. */
export const described = (png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array<ArrayBuffer> => {
  const chunks = Object.entries(texts).map(([keyword, text]) => chunk('iTXt', new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`)));
  return joined([png.subarray(0, HEAD), ...chunks, png.subarray(HEAD)]);
};
