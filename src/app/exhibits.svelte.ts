import { mount, unmount, untrack } from 'svelte';
import { once } from './once';
import type { Session } from './session.svelte';

/** Milliseconds after which what draws exhibits is fetched, so that it is there for the next step. */
const SOON = 300;

/** Draws the exhibits anew once they would be wrong; until then they stay as they came with the page. To be called in an effect. */
export const keepExhibits = (session: Session, stage: Element): void => {
  const { book, address } = session.page;
  const said = book.exhibits;
  if (!said) return;
  const fetchOnce = once(() => Promise.all([import('./parts/Beside.svelte'), said()]));
  let mounted: ReturnType<typeof mount> | null = null;
  let left = false;
  $effect(() => () => {
    left = true;
    if (mounted) void unmount(mounted);
  });
  let drawn = false;
  $effect(() => {
    // What cannot be fetched now is asked for again when it is needed.
    const soon = setTimeout(() => fetchOnce().catch(() => undefined), SOON);
    return () => clearTimeout(soon);
  });
  $effect(() => {
    if (drawn || session.explainer.shown.controls.address === address) return;
    drawn = true;
    untrack(() => {
      stage.querySelector('[data-part=exhibits]')?.remove();
      const target = stage.appendChild(document.createElement('div'));
      fetchOnce().then(
        ([{ default: Beside }, words]) => {
          if (!left) mounted = mount(Beside, { target, props: { session, words } });
        },
        () => {
          session.unfetched = true;
          drawn = false;
        },
      );
    });
  });
};
