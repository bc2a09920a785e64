import { mount, untrack } from 'svelte';
import type { Session } from './session.svelte';

/** Milliseconds after which what draws exhibits is fetched, so that it is there for the next step. */
const SOON = 300;

/** Draws the exhibits anew once they would be wrong; until then they stay as they came with the page. To be called in an effect. */
export const keepExhibits = (session: Session, stage: Element): void => {
  const { book, address } = session.page;
  const said = book.exhibits;
  if (!said) return;
  let fetched: ReturnType<typeof fetchAll> | null = null;
  const fetchAll = () => Promise.all([import('./parts/Beside.svelte'), said()]);
  const fetchOnce = () => (fetched ??= fetchAll());
  let drawn = false;
  $effect(() => {
    const soon = setTimeout(fetchOnce, SOON);
    return () => clearTimeout(soon);
  });
  $effect(() => {
    if (drawn || session.explainer.address === address) return;
    drawn = true;
    untrack(() => {
      stage.querySelector('[data-part=exhibits]')?.remove();
      const target = stage.appendChild(document.createElement('div'));
      void fetchOnce().then(([{ default: Beside }, words]) => mount(Beside, { target, props: { session, words } }));
    });
  });
};
