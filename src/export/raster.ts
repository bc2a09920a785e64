import { described } from './png';

/** An SVG file as an address that can stand where a picture's does. */
export const dataUrl = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** In a browser: an SVG file as a PNG file of its own size, which says in itself what it shows. @throws if the browser cannot draw it so large */
export const pngFrom = async (svg: string, texts: Readonly<Record<string, string>>): Promise<Blob> => {
  const image = new Image();
  image.src = dataUrl(svg);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width;
  canvas.height = image.height;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  const drawn = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!drawn) throw new Error(`no picture of ${canvas.width} by ${canvas.height}`);
  return new Blob([described(new Uint8Array(await drawn.arrayBuffer()), texts)], { type: drawn.type });
};
