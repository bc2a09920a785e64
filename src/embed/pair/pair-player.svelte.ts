import { Duo } from '../../app/together/duo.svelte';
import type { Part } from '../../engine/onward';
import type { TogetherAddress } from '../../engine/together';
import { type Pair, pairs } from '../../scenarios/pairs';
import { type Options, standard } from '../options';
import type { Cause, End } from '../player.svelte';
import type { PairFrameProps } from './pair-frame-props';

const ids: Part = pairs.map(({ id }) => id);

/** The pairs as a frame plays them: within its part of them, knowing who asked. */
export class PairPlayer {
  readonly page: PairFrameProps;
  readonly duo: Duo;
  options: Options = $state.raw(standard);
  playing = $state(false);
  /** Who asked for the pair shown. */
  cause: Cause = 'link';
  readonly #edge: (at: End) => void;

  readonly next: Pair | null = $derived.by(() => this.#beside(1));
  readonly back: Pair | null = $derived.by(() => this.#beside(-1));

  constructor(page: PairFrameProps, reduced: () => boolean, changed: (address: TogetherAddress) => void, edge: (at: End) => void) {
    this.page = page;
    this.duo = new Duo(page, reduced, changed);
    this.#edge = edge;
  }

  /** The part that the frame is held to; left by a jump to a pair outside it. */
  get part(): Part | null {
    const { part } = this.options;
    return part?.includes(this.duo.address.pair) ? part : null;
  }

  /** The pairs there are to walk. */
  get way(): Part {
    return this.part ?? ids;
  }

  #beside(by: 1 | -1): Pair | null {
    const id = this.way[this.way.indexOf(this.duo.address.pair) + by];
    return pairs.find((pair) => pair.id === id) ?? null;
  }

  go(address: TogetherAddress, cause: Cause, animate = false): void {
    this.cause = cause;
    void this.duo.go(address, 'step', animate);
  }

  /** The next pair with its motion; during a motion the reader's key ends it. Whether anything came of it. */
  forward(cause: Cause): boolean {
    if (this.duo.moving) {
      this.duo.settle();
      if (cause === 'user') return true;
    }
    if (!this.next) return this.#stop('end');
    this.go(this.duo.to(this.next), cause, true);
    return true;
  }

  backward(cause: Cause): boolean {
    if (!this.back) return this.#stop('start');
    this.go(this.duo.to(this.back), cause);
    return true;
  }

  #stop(at: End): false {
    this.#edge(at);
    return false;
  }

  /** The first pair there is to walk, or the last. */
  at(end: End): Pair {
    const id = end === 'start' ? this.way[0] : this.way.at(-1);
    return pairs.find((pair) => pair.id === id)!;
  }

  toEnd(end: End, cause: Cause): void {
    this.go(this.duo.to(this.at(end)), cause);
  }

  get playable(): boolean {
    return this.next !== null || this.options.start === 'loop';
  }

  /** The next pair while playing: at the end of a loop, its start again. */
  playOn(): void {
    if (this.next) this.forward('autoplay');
    else if (this.options.start === 'loop') this.toEnd('start', 'autoplay');
    else {
      this.playing = false;
      this.#edge('end');
    }
  }
}
