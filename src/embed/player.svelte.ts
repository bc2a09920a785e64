import { Explainer } from '../app/explainer.svelte';
import { type Address, take } from '../engine/address';
import type { Choice } from '../engine/choices';
import { backOf, nextOf, type Part, toStep } from '../engine/onward';
import type { FrameProps } from './frame-props';
import { type End, Playing } from './playing.svelte';

/** The explainer as a frame plays it: a free walk, or a step outside the frame's part of the story, leaves that part. */
export class Player extends Playing<Address> {
  readonly page: FrameProps;
  readonly explainer: Explainer;

  readonly next: Address | null = $derived.by(() => nextOf(this.page.guide.catalogue, this.explainer.walk, this.part));
  readonly back: Address | null = $derived.by(() => backOf(this.page.guide.catalogue, this.explainer.walk, this.part));

  constructor(page: FrameProps, reduced: () => boolean, changed: (address: Address) => void, edge: (at: End) => void) {
    super(edge);
    this.page = page;
    const { guide } = page;
    this.explainer = new Explainer(page.address, guide, { reduced, changed, ready: () => null, learn: () => Promise.resolve(guide) });
  }

  get here(): string {
    return this.explainer.address.step;
  }
  get moving(): boolean {
    return this.explainer.moving;
  }
  protected get whole(): Part {
    return this.page.guide.catalogue.trails.get(this.explainer.walk.here.story.id)!;
  }

  settle(): void {
    this.explainer.settle();
  }
  replay(): void {
    this.explainer.replay();
  }
  protected show(to: Address, animate: boolean): void {
    void this.explainer.go(to, 'step', animate);
  }

  /** The last step of a walk that stops before its story's end is the last it reached. */
  endAt(end: End): Address {
    const { walk, address } = this.explainer;
    const { catalogue } = this.page.guide;
    const reached = walk.steps.map(({ id }) => id);
    const last = this.way.findLast((id) => reached.includes(id) || catalogue.steps.get(id)!.story.id !== walk.here.story.id);
    return toStep(catalogue, address, (end === 'end' && last) || this.way[0]!);
  }

  choose(choice: Choice): void {
    const { address } = this.explainer;
    this.playing = false;
    this.go(choice.step ? toStep(this.page.guide.catalogue, address, choice.step) : take(address, choice.event), 'user', true);
  }
}
