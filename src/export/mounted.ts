import { flushSync, mount, unmount } from 'svelte';
import type { Draw } from './still';
import Still from './Still.svelte';

/** Draws in a browser, out of sight. */
export const mounted: Draw = (props) => {
  const target = document.createElement('div');
  const still = mount(Still, { target, props });
  flushSync();
  const { innerHTML } = target;
  void unmount(still);
  return innerHTML;
};
