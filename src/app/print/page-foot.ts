import { flushSync, mount, unmount } from 'svelte';
import type { Lang } from '../../text/locale';
import { uiBooks } from '../../text/ui';
import PageFoot from './PageFoot.svelte';

/** Has every printing of the page say where its step is found, with a code to read the address from the paper. */
export const footPages = async (app: HTMLElement): Promise<void> => {
  const { foot } = await uiBooks[document.documentElement.lang as Lang].paper();
  const root = new URL(app.dataset.root!, location.href);
  let shown: ReturnType<typeof mount> | null = null;
  addEventListener('beforeprint', () => {
    const [lang, scenario, step] = location.pathname.slice(root.pathname.length).split('/');
    const address = new URL(location.href);
    for (const look of ['view', 'theme', 'motion']) address.searchParams.delete(look);
    const found = address.search === '' && scenario !== 'together' ? new URL(`go/${step}/`, root) : address;
    shown ??= mount(PageFoot, {
      target: app,
      props: { ui: foot, address: found.href, sources: new URL(`${lang}/sources/${scenario === 'together' ? '' : `#${scenario}`}`, root).href },
    });
    // Nothing waits for what a component does once it stands.
    flushSync();
  });
  addEventListener('afterprint', () => {
    if (shown) void unmount(shown);
    shown = null;
  });
};
