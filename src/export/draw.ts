import { faces } from 'virtual:faces';
import type { Picture } from './caption';
import { mounted } from './mounted';
import { type Look, stillOf } from './still';

/** In a browser: a settled step as one SVG file with its fonts in it. */
export const drawStill = async (picture: Picture, look: Look): Promise<string> => {
  const { default: own } = await faces[picture.walk.address.lang]!();
  return stillOf(mounted, picture, look, own);
};
