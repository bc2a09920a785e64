import { Duo } from '../../app/together/duo.svelte';
import type { Part } from '../../engine/onward';
import type { TogetherAddress } from '../../engine/together';
import { pairCalled, pairs } from '../../scenarios/pairs';
import { type End, Playing } from '../playing.svelte';
import type { PairFrameProps } from './pair-frame-props';

/** The pairs as a frame plays them. */
export class PairPlayer extends Playing<TogetherAddress> {
  readonly page: PairFrameProps;
  readonly duo: Duo;
  protected readonly whole: Part = pairs.map(({ id }) => id);

  readonly next: TogetherAddress | null = $derived.by(() => this.#beside(1));
  readonly back: TogetherAddress | null = $derived.by(() => this.#beside(-1));

  constructor(page: PairFrameProps, reduced: () => boolean, changed: (address: TogetherAddress) => void, edge: (at: End) => void) {
    super(edge);
    this.page = page;
    this.duo = new Duo(page, reduced, changed);
  }

  get here(): string {
    return this.duo.address.pair;
  }
  get moving(): boolean {
    return this.duo.moving;
  }

  #to(id: string): TogetherAddress {
    return this.duo.to(pairCalled(id)!);
  }
  #beside(by: 1 | -1): TogetherAddress | null {
    const id = this.way[this.way.indexOf(this.here) + by];
    return id === undefined ? null : this.#to(id);
  }

  settle(): void {
    this.duo.settle();
  }
  replay(): void {
    this.duo.replay();
  }
  protected show(to: TogetherAddress, animate: boolean): void {
    void this.duo.go(to, 'step', animate);
  }

  endAt(end: End): TogetherAddress {
    return this.#to(this.way.at(end === 'start' ? 0 : -1)!);
  }
}
