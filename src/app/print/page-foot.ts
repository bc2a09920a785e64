import { flushSync, mount, unmount } from 'svelte';
import { uiBooks } from '../../text/ui';
import type { Session } from '../session.svelte';
import { paperAddress } from './address';
import PageFoot from './PageFoot.svelte';

/** Has every printing of the page say where its step is found, with a code to read the address from the paper. Returns what ends it. */
export const footPages = async (app: HTMLElement, { page, explainer }: Session): Promise<() => void> => {
  const { place, address, scenario } = page;
  const { foot } = await uiBooks[address.lang].paper();
  const heard = new AbortController();
  const { signal } = heard;
  let shown: ReturnType<typeof mount> | null = null;
  const show = (): void => {
    const sources = place.print(`${address.lang}/sources/#${scenario.slug}`);
    shown ??= mount(PageFoot, { target: app, props: { ui: foot, address: paperAddress(place, explainer.address), sources } });
    // Nothing waits for what a component does once it stands.
    flushSync();
  };
  const clear = (): void => {
    if (shown) void unmount(shown);
    shown = null;
  };
  addEventListener('beforeprint', show, { signal });
  addEventListener('afterprint', clear, { signal });
  return () => {
    heard.abort();
    clear();
  };
};
