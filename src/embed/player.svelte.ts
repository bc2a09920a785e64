import { Explainer } from '../app/explainer.svelte';
import type { Address } from '../engine/address';
import type { Choice } from '../engine/choices';
import { backOf, nextOf, type Part, toStep } from '../engine/onward';
import { take } from '../engine/address';
import type { FrameProps } from './frame-props';
import { type Options, standard } from './options';

/** Who brought a step about: the reader, the host's message, the play button, or a change of the frame's address. */
export type Cause = 'user' | 'host' | 'autoplay' | 'link';
export type End = 'start' | 'end';

/** The explainer as a frame plays it: within its part of the story, knowing who asked. */
export class Player {
  readonly page: FrameProps;
  readonly explainer: Explainer;
  options: Options = $state.raw(standard);
  playing = $state(false);
  /** Who asked for the step shown. */
  cause: Cause = 'link';
  readonly #edge: (at: End) => void;

  readonly next: Address | null = $derived.by(() => nextOf(this.page.guide.catalogue, this.explainer.walk, this.part));
  readonly back: Address | null = $derived.by(() => backOf(this.page.guide.catalogue, this.explainer.walk, this.part));

  constructor(page: FrameProps, reduced: () => boolean, changed: (address: Address) => void, edge: (at: End) => void) {
    this.page = page;
    const { guide } = page;
    this.explainer = new Explainer(page.address, guide, { reduced, changed, ready: () => null, learn: () => Promise.resolve(guide) });
    this.#edge = edge;
  }

  /** The part of the story shown, if only a part is; left by a free walk or a step outside it. */
  get part(): Part | null {
    const { part } = this.options;
    return part?.includes(this.explainer.address.step) ? part : null;
  }

  /** The steps there are to walk: the part, or the story. */
  get way(): Part {
    return this.part ?? this.page.guide.catalogue.trails.get(this.explainer.walk.here.story.id)!;
  }

  go(address: Address, cause: Cause, animate = false): void {
    this.cause = cause;
    void this.explainer.go(address, 'step', animate);
  }

  /** The next step with its motion; during a motion the reader's key ends it. Whether anything came of it. */
  forward(cause: Cause): boolean {
    if (this.explainer.moving) {
      this.explainer.settle();
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
    const { walk } = this.explainer;
    const { catalogue } = this.page.guide;
    const reached = walk.steps.map(({ id }) => id);
    const step =
      end === 'start'
        ? this.way[0]!
        : (this.way.findLast((id) => reached.includes(id) || catalogue.steps.get(id)!.story.id !== walk.here.story.id) ?? this.way[0]!);
    this.go(toStep(catalogue, this.explainer.address, step), cause);
  }

  choose(choice: Choice): void {
    const { address } = this.explainer;
    this.playing = false;
    this.go(choice.step ? toStep(this.page.guide.catalogue, address, choice.step) : take(address, choice.event), 'user', true);
  }

  /** Whether playing on leads anywhere. */
  get playable(): boolean {
    return this.next !== null || this.options.start === 'loop';
  }

  /** The next step while playing: at the end of a loop, its start again. */
  playOn(): void {
    if (this.next) this.forward('autoplay');
    else if (this.options.start === 'loop') this.toEnd('start', 'autoplay');
    else {
      this.playing = false;
      this.#edge('end');
    }
  }
}
