import { flushSync, mount, unmount } from 'svelte';
import { faces } from 'virtual:faces';
import type { Picture } from './caption';
import { type Draw, type Look, stillOf } from './still';
import Still from './Still.svelte';

const mounted: Draw = (props) => {
  const target = document.createElement('div');
  const still = mount(Still, { target, props });
  flushSync();
  const { innerHTML } = target;
  void unmount(still);
  return innerHTML;
};

/** In a browser: a settled step as one SVG file with its fonts in it. */
export const drawStill = async (picture: Picture, look: Look): Promise<string> => {
  const { default: own } = await faces[picture.walk.address.lang]!();
  return stillOf(mounted, picture, look, own);
};
