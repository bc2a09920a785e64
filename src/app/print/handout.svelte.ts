import { flushSync, mount, unmount } from 'svelte';
import type { Address } from '../../engine/address';
import type { Teller } from '../../export/telling';
import type { UiCore, UiPaper } from '../../text/ui';
import Handout from './Handout.svelte';
import type { Course } from '../away/job.svelte';

/** What a handout is made of. */
export interface HandoutOf {
  readonly title: string;
  readonly numbers: string;
  readonly teller: Teller;
  readonly addressOf: (address: Address) => string;
  readonly ui: UiCore;
  readonly paper: UiPaper;
}

/** Lets the browser paint and answer between two sheets. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Lays out the steps, a sheet at a time, prints them in place of the page, and clears them away.
 * @throws what the signal says, if it is aborted on the way
 */
export const printHandout = async (of: HandoutOf, steps: readonly number[], { signal, onprogress }: Course): Promise<void> => {
  let laid: readonly number[] = $state.raw([]);
  const props = {
    ...of,
    count: steps.length,
    get steps() {
      return laid;
    },
  };
  const handout = mount(Handout, { target: document.body, props });
  const { title } = document;
  const clear = (): void => {
    document.title = title;
    void unmount(handout);
  };
  try {
    for (const [done] of steps.entries()) {
      flushSync(() => (laid = steps.slice(0, done + 1)));
      onprogress(done + 1);
      await breathe();
      signal.throwIfAborted();
    }
  } catch (stopped) {
    clear();
    throw stopped;
  }
  // What browsers propose as the file's name.
  document.title = of.title;
  addEventListener('afterprint', clear, { once: true });
  print();
};
