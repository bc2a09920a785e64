import type { Cause } from './explainer.svelte';

interface Asked<Address> {
  readonly address: Address;
  readonly cause: Cause;
}

/**
 * What a reader asked for and waits for. What is asked for meanwhile takes its place; the earlier is recorded all the
 * same, so that Back finds it.
 */
export class Wanted<Address> {
  #waiting: Asked<Address> | null = null;
  readonly #record: (address: Address, cause: Cause) => void;

  constructor(record: (address: Address, cause: Cause) => void) {
    this.#record = record;
  }

  get address(): Address | null {
    return this.#waiting?.address ?? null;
  }

  /** Returns what tells, once all is there that the address needs, whether it is still wanted; asked once. */
  ask(address: Address, cause: Cause): () => boolean {
    const before = this.#waiting;
    const asked = { address, cause };
    this.#waiting = asked;
    if (before && cause !== 'history') this.#record(before.address, before.cause);
    return () => {
      if (this.#waiting !== asked) return false;
      this.#waiting = null;
      return true;
    };
  }
}
