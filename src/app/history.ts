import type { Cause } from './explainer.svelte';

/** After the address of a step: its page shows the speaker's notes. */
export const NOTES = '#notes';

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
  const at = (address: Address): URL => new URL(linkOf(address) + (location.hash.endsWith(NOTES) ? NOTES : ''), root);
  const replace = (): void => {
    if (waiting) history.replaceState(null, '', at(waiting));
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
    const url = at(address);
    if (url.href !== location.href) history.pushState(null, '', url);
  };
};
