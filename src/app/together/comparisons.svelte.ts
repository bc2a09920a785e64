import type { PairId } from '../../scenarios/pairs';
import type { UiSaid } from '../../text/ui';
import { once } from '../once';

/** What the pairs say, as far as it is at hand. */
export interface Comparisons {
  /** Only once the pair is ready. */
  readonly of: (pair: PairId) => UiSaid[PairId];
  /** Fetches what a pair says; null where it is at hand. */
  readonly ready: (pair: PairId) => Promise<unknown> | null;
}

export const allSaid = (said: UiSaid): Comparisons => ({ of: (pair) => said[pair], ready: () => null });

/** The comparison a page was prerendered with, read back from it, so that hydration finds what it expects. */
const saidIn = (main: Element): UiSaid[PairId] => {
  const text = (css: string): string => main.querySelector(css)!.textContent;
  const risk = (lane: string): string => text(`.compared .risk .${lane} + dd`);
  return { same: text('.compared .same > p'), differs: text('.compared .differs > p'), risk: { alipay: risk('alipay'), mudra: risk('mudra') } };
};

/** In the browser: the page's own comparison, and all of them once another is needed. */
export class ReadComparisons implements Comparisons {
  #known: Partial<UiSaid> = $state.raw({});
  readonly #fetch: () => Promise<void>;

  constructor(main: HTMLElement, fetch: () => Promise<UiSaid>) {
    this.#known = { [main.dataset.pair!]: saidIn(main) };
    this.#fetch = once(async () => void (this.#known = await fetch()));
  }

  of(pair: PairId): UiSaid[PairId] {
    return this.#known[pair]!;
  }

  ready(pair: PairId): Promise<unknown> | null {
    return this.#known[pair] ? null : this.#fetch();
  }
}
