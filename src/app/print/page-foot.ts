import { flushSync, mount, unmount } from 'svelte';
import { uiBooks } from '../../text/ui';
import type { Foot } from './foot';
import PageFoot from './PageFoot.svelte';

/** Has every printing of the page say where its step is found, with a code to read the address from the paper. Returns what ends it. */
export const footPages = async (app: HTMLElement, { lang, address, sources }: Foot): Promise<() => void> => {
  const { foot } = await uiBooks[lang].paper();
  const heard = new AbortController();
  const { signal } = heard;
  let shown: ReturnType<typeof mount> | null = null;
  const show = (): void => {
    shown ??= mount(PageFoot, { target: app, props: { ui: foot, address: address(), sources } });
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
