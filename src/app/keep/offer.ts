import { mount, unmount } from 'svelte';
import type { Lang } from '../../text/locale';
import { uiBooks } from '../../text/ui';
import type { Keeper } from './worker';

/** Offers each new release as it becomes ready, under all that the page shows. */
export const offerReleases = (keeper: Keeper, app: HTMLElement, lang: Lang): void => {
  let shown: ReturnType<typeof mount> | null = null;
  const clear = (): void => {
    if (shown) void unmount(shown);
    shown = null;
  };
  keeper.onrelease(
    (takeUp) =>
      void Promise.all([import('./NewRelease.svelte'), uiBooks[lang].keep()]).then(([{ default: NewRelease }, ui]) => {
        clear();
        shown = mount(NewRelease, { target: app.parentElement!, props: { ui, ontakeup: takeUp, onlater: clear } });
      }),
  );
};
