import type { Cause } from './explainer.svelte';

interface Asked<Address> {
  readonly address: Address;
  readonly cause: Cause;
}

/**
 * What a reader asked for and waits for. What is asked for meanwhile takes its place, and the history gets the earlier
 * too, so that Back finds it; only a step has to wait until the browser's own address has been read.
 */
export class Wanted<Address> {
  #waiting: Asked<Address> | null = null;
  #passed: readonly Asked<Address>[] = [];
  readonly #record: (address: Address, cause: Cause) => void;
  readonly #failed: () => void;

  constructor(record: (address: Address, cause: Cause) => void, failed: () => void) {
    this.#record = record;
    this.#failed = failed;
  }

  /** What is waited for; null where nothing is. */
  get address(): Address | null {
    return this.#waiting?.address ?? null;
  }

  /** Calls `show` once all is there that an address needs: at once where `ready` has nothing to wait for. Never rejects. */
  async ask(address: Address, cause: Cause, ready: () => Promise<unknown> | null, show: () => void): Promise<void> {
    const before = this.#waiting;
    if (before?.cause === 'history' && cause === 'step') return;
    const asked = { address, cause };
    this.#waiting = asked;
    this.#passed = before && cause !== 'history' ? [...this.#passed, before] : [];
    try {
      const waiting = ready();
      if (waiting) await waiting;
    } catch {
      if (this.#waiting === asked) {
        this.#waiting = null;
        this.#failed();
      }
      return;
    }
    if (this.#waiting !== asked) return;
    this.#waiting = null;
    for (const one of this.#passed) this.#record(one.address, one.cause);
    show();
  }

  /** The same for the browser's own address, which `read` tells once what it takes to read it is there; `standing` is where the reader is meanwhile. */
  find<Found>(standing: Address, read: () => Promise<Found>, show: (found: Found) => void): Promise<void> {
    let found: Found;
    return this.ask(
      standing,
      'history',
      async () => void (found = await read()),
      () => show(found),
    );
  }
}
