import type { Part } from '../engine/onward';
import type { BadQuery } from '../engine/permalink';
import { type KeyUse, type Options, standard } from './options';

/** Who brought a step about: the reader, the host's message, the play button, or a change of the frame's address. */
export type Cause = 'user' | 'host' | 'autoplay' | 'link';
export type End = 'start' | 'end';

/** How a frame is played: place after place, within the part it is held to, knowing who asked. `To` is the address of a place. */
export abstract class Playing<To> {
  options: Options = $state.raw(standard);
  /** Who has the keys by the host's last hello; null where that leaves it to the address. */
  granted: KeyUse | null = null;
  playing = $state(false);
  /** What was wrong with the frame's address, until its host sets another state. */
  bad: readonly BadQuery[] = $state.raw([]);
  /** Who asked for what is shown. */
  cause: Cause = 'link';
  readonly #edge: (at: End) => void;

  abstract readonly next: To | null;
  abstract readonly back: To | null;
  /** The id of the place shown. */
  abstract readonly here: string;
  abstract readonly moving: boolean;
  /** All there is to walk, where no part is asked for. */
  protected abstract readonly whole: Part;

  constructor(edge: (at: End) => void) {
    this.#edge = edge;
  }

  /** Where what there is to walk starts or ends. */
  abstract endAt(end: End): To;
  abstract settle(): void;
  abstract replay(): void;
  protected abstract show(to: To, animate: boolean): void;

  get keys(): KeyUse {
    return this.granted ?? this.options.keys;
  }

  /** The part shown, if only a part is; left by a jump to a place outside it. */
  get part(): Part | null {
    const { part } = this.options;
    return part?.includes(this.here) ? part : null;
  }

  /** The places there are to walk. */
  get way(): Part {
    return this.part ?? this.whole;
  }

  go(to: To, cause: Cause, animate = false): void {
    this.cause = cause;
    this.show(to, animate);
  }

  /** The next place with its motion; during a motion the reader's key ends it. Whether anything came of it. */
  forward(cause: Cause): boolean {
    if (this.moving) {
      this.settle();
      if (cause === 'user') return true;
    }
    if (!this.next) return this.#stop('end');
    this.go(this.next, cause, true);
    return true;
  }

  backward(cause: Cause): boolean {
    if (!this.back) return this.#stop('start');
    this.go(this.back, cause);
    return true;
  }

  #stop(at: End): false {
    this.#edge(at);
    return false;
  }

  toEnd(end: End, cause: Cause): void {
    this.go(this.endAt(end), cause);
  }

  /** Whether playing on leads anywhere. */
  get playable(): boolean {
    return this.next !== null || this.options.start === 'loop';
  }

  /** The next place while playing: at the end of a loop, its start again. */
  playOn(): void {
    if (this.next) this.forward('autoplay');
    else if (this.options.start === 'loop') this.toEnd('start', 'autoplay');
    else {
      this.playing = false;
      this.#edge('end');
    }
  }
}
