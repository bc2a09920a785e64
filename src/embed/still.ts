import { captionOf, type Picture } from '../export/caption';
import type { Face } from '../export/faces';
import { mounted } from '../export/mounted';
import { pngFrom } from '../export/raster';
import type { Palette } from '../export/paint';
import { stillWidth } from '../export/sheet';
import { stillOf } from '../export/still';
import type { UiAway } from '../text/ui';

/** What a host asks to have drawn. */
export interface StillWish {
  readonly format: 'svg' | 'png';
  /** In pixels; twice its size in user units, if nothing is asked. */
  readonly width: number | null;
  readonly theme: Palette;
}

/** What the script that draws files leaves behind: it comes for itself, when a host first asks for a picture. */
export interface Drawing {
  readonly ui: UiAway;
  readonly faces: readonly Face[];
  readonly still: typeof still;
}
declare global {
  interface Window {
    flowExplainerDrawing?: Drawing;
  }
}

/** Draws a step as a file, with the words that describe it. @throws if the browser cannot draw it so large */
export const still = async (picture: Picture, faces: readonly Face[], wish: StillWish): Promise<{ readonly blob: Blob; readonly alt: string }> => {
  const { format, width, theme } = wish;
  const { title, alt } = captionOf(picture);
  const look = { as: 'wide', theme, background: 'paper', width: width ?? stillWidth('wide') * (format === 'png' ? 2 : 1) } as const;
  const svg = stillOf(mounted, picture, look, faces);
  const blob = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngFrom(svg, { Title: title, Description: alt, Source: picture.address });
  return { blob, alt };
};
