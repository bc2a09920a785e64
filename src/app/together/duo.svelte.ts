import { Tween } from 'svelte/motion';
import { distance, openSteps, type TogetherAddress, wayTo } from '../../engine/together';
import type { Walk } from '../../engine/walk';
import { type Lane, lanes, type Pair, pairCalled, pairs } from '../../scenarios/pairs';
import { passageOf, passedAt } from '../../stage/passage';
import type { Cause } from '../explainer.svelte';
import { Wanted } from '../wanted';
import type { TogetherProps } from './together-props';

/** What a lane shows at one instant: a step and how far its motion has come. */
export interface LaneShown {
  readonly walk: Walk;
  readonly playhead: number;
  /** A step on the way, not yet the one it goes to. */
  readonly passing: boolean;
}

type Ways = Readonly<Record<Lane, readonly Walk[]>>;
const nowhere: Ways = { alipay: [], mudra: [] };

/** The page's one reactive object: the address is its state, all else follows from it and from the playhead of the passage. */
export class Duo {
  address: TogetherAddress = $state.raw()!;
  /** Playing on by itself, because the reader asked for it. */
  playing = $state(false);
  /** Milliseconds into the passage. */
  readonly playhead = new Tween(0, { duration: 0 });
  #ways: Ways = $state.raw(nowhere);
  #whole = $state(0);
  readonly #page: TogetherProps;
  readonly #reduced: () => boolean;
  readonly #changed: (address: TogetherAddress, cause: Cause) => void;
  readonly #wanted: Wanted<TogetherAddress>;

  readonly pair: Pair = $derived.by(() => pairCalled(this.address.pair)!);
  readonly index: number = $derived.by(() => pairs.indexOf(this.pair));
  readonly next: Pair | null = $derived.by(() => pairs[this.index + 1] ?? null);
  readonly back: Pair | null = $derived.by(() => pairs[this.index - 1] ?? null);
  readonly moving: boolean = $derived.by(() => this.playhead.current < this.#whole);
  readonly shown: Readonly<Record<Lane, LaneShown>> = $derived.by(() => ({ alipay: this.#shownOf('alipay'), mudra: this.#shownOf('mudra') }));

  constructor(page: TogetherProps, reduced: () => boolean, changed: (address: TogetherAddress, cause: Cause) => void, failed: () => void = () => undefined) {
    this.#page = page;
    this.address = page.address;
    this.#reduced = reduced;
    this.#changed = changed;
    this.#wanted = new Wanted(changed, () => {
      this.playing = false;
      failed();
    });
  }

  #shownOf(lane: Lane): LaneShown {
    const way = this.#ways[lane];
    const { at, playhead } = passedAt(
      way.map((walk) => walk.steps[walk.at]!),
      this.moving ? this.playhead.current : this.#whole,
    );
    if (way.length === 0 || !this.moving) return { walk: this.#page.lanes[lane].walkTo(this.address.steps[lane]), playhead: 1, passing: false };
    return { walk: way[at]!, playhead, passing: at < way.length - 1 };
  }

  /** The steps a lane shows on its way to another, that one last. */
  #wayOf(lane: Lane, address: TogetherAddress, start = this.address): readonly string[] {
    const [from, to] = [start.steps[lane], address.steps[lane]];
    return from === to ? [] : wayTo(this.#page.lanes[lane].catalogue, from, to);
  }

  /** Fetches what the way to an address needs that is not at hand; null where all is. */
  #ready(address: TogetherAddress, start = this.address): Promise<unknown> | null {
    const waiting = lanes.flatMap((lane) => this.#page.lanes[lane].ready([...this.#wayOf(lane, address, start), address.steps[lane]]) ?? []);
    const said = this.#page.said.ready(address.pair);
    return waiting.length === 0 && said === null ? null : Promise.all([said, ...waiting]);
  }

  /** Goes to an address: at once where all is at hand; else once it is, unless the reader has gone elsewhere meanwhile. */
  go(address: TogetherAddress, cause: Cause, animate = false): Promise<void> {
    return this.#wanted.ask(
      address,
      cause,
      () => this.#ready(address),
      () => this.#show(address, cause, animate),
    );
  }

  /** Goes where the browser's own address leads, which `read` tells once what it takes to read it is there. */
  follow<Found extends { readonly address: TogetherAddress }>(read: () => Promise<Found>, arrived: (found: Found) => void): Promise<void> {
    const ready = async (): Promise<Found> => {
      const found = await read();
      await this.#ready(found.address);
      return found;
    };
    return this.#wanted.find(this.address, ready, (found) => {
      this.#show(found.address, 'history', false);
      arrived(found);
    });
  }

  /** Shows in another theme the pair that is asked for or, where none is, the one that shows. */
  retheme(theme: TogetherAddress['theme']): void {
    void this.go({ ...(this.#wanted.address ?? this.address), theme }, 'step');
  }

  /** Shows an address; with a motion, each lane passes through its own steps on the way. */
  #show(address: TogetherAddress, cause: Cause, animate: boolean): void {
    const waysOf = (lane: Lane): readonly Walk[] => this.#wayOf(lane, address).map((step) => this.#page.lanes[lane].walkTo(step));
    this.#ways = animate && !this.#reduced() ? { alipay: waysOf('alipay'), mudra: waysOf('mudra') } : nowhere;
    this.#whole = Math.max(...lanes.map((lane) => passageOf(this.#ways[lane].map((walk) => walk.steps[walk.at]!))));
    this.address = address;
    void this.playhead.set(0, { duration: 0 });
    void this.playhead.set(this.#whole, { duration: this.#whole });
    this.#changed(address, cause);
  }

  to({ id, steps }: Pair): TogetherAddress {
    return { ...this.address, pair: id, steps };
  }

  at(lane: Lane, step: string): TogetherAddress {
    return { ...this.address, steps: { ...this.address.steps, [lane]: step } };
  }

  /** The next pair with its motion; during a motion, or while it is waited for, its end at once. */
  forward(): void {
    if (this.#wanted.address) void this.go(this.#wanted.address, 'step');
    else if (this.moving) this.settle();
    else if (this.next) void this.go(this.to(this.next), 'step', true);
  }

  backward(): void {
    const from = pairCalled((this.#wanted.address ?? this.address).pair)!;
    const back = pairs[pairs.indexOf(from) - 1];
    if (back) void this.go(this.to(back), 'step');
  }

  /** The pair once more, from the one before it, or from the beginning of both stories. */
  replay(): void {
    const from = { ...this.address, steps: (this.back ?? this.pair).steps };
    const to = { ...this.address, steps: this.pair.steps };
    void this.#wanted.ask(
      to,
      'step',
      () => this.#ready(to, from),
      () => {
        this.address = from;
        this.#show(to, 'step', true);
      },
    );
  }

  settle(): void {
    void this.playhead.set(this.#whole, { duration: 0 });
  }

  /** Fetches what the next press may lead to: a pair on or back, or a step of either lane. */
  prepare(): void {
    const pairsBeside = [this.next, this.back].flatMap((pair) => (pair ? [this.to(pair)] : []));
    const stepsBeside = lanes.flatMap((lane) => (['next', 'back'] as const).flatMap((way) => this.besides(lane, way) ?? []).map((step) => this.at(lane, step)));
    // What cannot be fetched now is asked for again when it is needed.
    for (const address of [...pairsBeside, ...stepsBeside]) this.#ready(address)?.catch(() => undefined);
  }

  /** Where a lane's own buttons lead, along the stories the pairs tell; null at their ends. */
  besides(lane: Lane, way: 'next' | 'back'): string | null {
    const { catalogue } = this.#page.lanes[lane];
    const step = catalogue.steps.get(this.address.steps[lane])![way];
    return step !== null && openSteps(catalogue, lane).includes(step) ? step : null;
  }

  /** One lane alone, a step on with its motion or back without. */
  step(lane: Lane, way: 'next' | 'back'): void {
    if (this.moving && way === 'next') return this.settle();
    const step = this.besides(lane, way);
    if (step) void this.go(this.at(lane, step), 'step', way === 'next');
  }

  /** How far a lane is from the pair: 0 at it, null on another way. */
  away(lane: Lane): number | null {
    return distance(this.#page.lanes[lane].catalogue, this.address.steps[lane], this.pair.steps[lane]);
  }

  /** Whether a lane's half of the pair comes before its half of the pair before: the two stories do not keep one order. */
  earlier(lane: Lane): boolean {
    const before = this.back?.steps[lane];
    const { steps } = this.pair;
    if (before === undefined || before === steps[lane] || this.address.steps[lane] !== steps[lane]) return false;
    return wayTo(this.#page.lanes[lane].catalogue, before, steps[lane]).length === 0;
  }

  /** Brings a lane back to the pair. */
  rejoin(lane: Lane): void {
    void this.go(this.at(lane, this.pair.steps[lane]), 'step');
  }
}
