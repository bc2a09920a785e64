import type { Cause } from './explainer.svelte';

/** Calls back once the next frame is on the screen. */
const afterFrame = (then: () => void): void => {
  requestAnimationFrame(() => setTimeout(then));
};

/**
 * What writes addresses into the browser's history: a step replaces the entry, a jump adds one (contract 3, rule 4). A
 * step's comes after the frame that answers the key, and only the last of several.
 */
export const recorder = <Address>(root: URL, linkOf: (address: Address) => string): ((address: Address, cause: Cause) => void) => {
  let waiting: Address | null = null;
  const replace = (): void => {
    if (waiting) history.replaceState(null, '', new URL(linkOf(waiting), root));
    waiting = null;
  };
  return (address, cause) => {
    if (cause === 'step') {
      if (!waiting) afterFrame(replace);
      waiting = address;
      return;
    }
    if (cause === 'history') {
      waiting = null;
      return;
    }
    replace();
    const url = new URL(linkOf(address), root);
    if (url.href !== location.href) history.pushState(null, '', url);
  };
};
