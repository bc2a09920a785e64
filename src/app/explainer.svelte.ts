import { Tween } from 'svelte/motion';
import { type Address, goTo, setInputs, take, untake } from '../engine/address';
import type { CatalogueStep } from '../engine/catalogue';
import { type Choice, choices, eventsNow } from '../engine/choices';
import { type Walk, walk } from '../engine/walk';
import type { Values } from '../scenarios/input';
import { duration } from '../stage/frame';
import { Stagger } from './stagger.svelte';
import type { PageProps } from './page-props';

/** How the address came to change: a step replaces the entry of the history, a jump adds one, history itself does neither. */
export type Cause = 'step' | 'jump' | 'history';

/** The one reactive object: the address is its state, all else follows from it and from the playhead of the motion. */
export class Explainer {
  readonly page: PageProps;
  address: Address = $state.raw()!;
  /** Playing on by itself, because the reader asked for it. */
  playing = $state(false);
  /** 0 at the picture before, 1 when the step has settled. */
  readonly playhead: Tween<number>;
  /** The walk as the parts of the page show it, a frame apart. */
  readonly shown: Stagger<Walk>;
  #walked: Walk | undefined;
  readonly #walks = new WeakMap<Address, Walk>();
  readonly #choices = new WeakMap<Walk, readonly Choice[]>();
  #reduced: () => boolean;
  #ready: (address: Address, step: CatalogueStep) => Promise<unknown> | null;
  #changed: (address: Address, cause: Cause) => void;
  #unrecorded: { readonly address: Address; readonly cause: Cause } | null = null;

  readonly walk: Walk = $derived.by(() => this.#walkTo(this.address));
  readonly choices: readonly Choice[] = $derived.by(() => this.#choicesAt(this.shown.choices));
  readonly moving = $derived.by(() => this.playhead.current < 1);
  /** The same story with its own numbers, to tell where the reader's numbers lead elsewhere; null while they change nothing. */
  readonly #standard: Walk | null = $derived.by(() =>
    Object.keys(this.walk.resolved.changed).length === 0 ? null : walk(this.page.scenario, this.page.catalogue, { ...this.address, then: [], inputs: {} }),
  );
  /** Where Next leads: a story step, an event of a free walk, or nowhere. */
  readonly next: Address | null = $derived.by(() => this.#nextOf());
  readonly back: Address | null = $derived.by(() => this.#backOf());

  /** `ready` fetches what an address needs that is not at hand; null where all is. */
  constructor(
    page: PageProps,
    reduced: () => boolean,
    ready: (address: Address, step: CatalogueStep) => Promise<unknown> | null,
    changed: (address: Address, cause: Cause) => void,
  ) {
    this.page = page;
    this.#walked = page.walked;
    this.#ready = ready;
    this.address = page.address;
    this.playhead = new Tween(1, { duration: 0 });
    this.#reduced = reduced;
    this.#changed = changed;
    this.shown = new Stagger(this.walk);
  }

  #walkTo(address: Address): Walk {
    const known = this.#walks.get(address);
    if (known) return known;
    this.#walked = walk(this.page.scenario, this.page.catalogue, address, this.#walked);
    this.#walks.set(address, this.#walked);
    return this.#walked;
  }

  #choicesAt(at: Walk): readonly Choice[] {
    const known = this.#choices.get(at);
    if (known) return known;
    const open = choices(this.page.catalogue, at);
    this.#choices.set(at, open);
    return open;
  }

  /** Works out the step that Next leads to, and what may happen there, before it is asked for. */
  ahead(): Walk | null {
    const { next } = this;
    if (!next || next.then.length > 0) return null;
    const there = this.#walkTo(next);
    this.#choicesAt(there);
    return there;
  }

  #nextOf(): Address | null {
    if (this.walk.stopped) return null;
    if (this.address.then.length > 0) {
      const [first] = eventsNow(this.walk);
      return first === undefined ? null : take(this.address, first);
    }
    const { next } = this.walk.here;
    if (next === null || (this.walk.at === this.walk.steps.length - 1 && this.walk.here.index < this.walk.here.count - 1)) return null;
    return this.to(next);
  }

  #backOf(): Address | null {
    if (this.address.then.length > 0) return untake(this.address);
    const { back } = this.walk.here;
    return back === null ? null : this.to(back);
  }

  /** Whether a step went as its story tells it: the same transitions, whatever the numbers. Never for an event taken freely. */
  asTold({ steps }: Walk, at: number): boolean {
    const { id, taken } = steps[at]!;
    if (id === null) return false;
    const told = this.#standard?.steps.find((one) => one.id === id)?.taken;
    return told === undefined || (told.length === taken.length && told.every(({ says }, k) => says === taken[k]!.says));
  }

  /** The address of a step with the reader's own numbers, less those its story needs otherwise. */
  to(step: string): Address {
    const target = this.page.catalogue.steps.get(step)!.story;
    if (target === this.walk.here.story) return goTo(this.address, step);
    const asked = target.inputs ?? {};
    const inputs = Object.fromEntries(Object.entries(this.address.inputs).filter(([id]) => !(id in asked)));
    return goTo(setInputs(this.address, inputs), step);
  }

  go(address: Address, cause: Cause, animate = false): void {
    const waiting = this.#ready(address, this.page.catalogue.steps.get(address.step)!);
    if (waiting) void waiting.then(() => this.#show(address, cause, animate));
    else this.#show(address, cause, animate);
  }

  #show(address: Address, cause: Cause, animate: boolean): void {
    if (this.#unrecorded?.cause === 'jump') this.#record();
    this.address = address;
    this.#unrecorded = { address, cause };
    const { walk: now } = this;
    this.shown.follow(now, (part) => {
      if (part === 'stage') {
        const ms = animate && !this.#reduced() ? duration(now.steps[now.at]!) : 0;
        if (ms > 0) void this.playhead.set(0, { duration: 0 });
        void this.playhead.set(1, { duration: ms });
      } else if (part === 'choices') this.#record();
    });
  }

  /** Tells of the last change of the address, once the page shows it. */
  #record(): void {
    if (!this.#unrecorded) return;
    const { address, cause } = this.#unrecorded;
    this.#unrecorded = null;
    this.#changed(address, cause);
  }

  /** The next step with its motion; during a motion, its end at once. */
  forward(): boolean {
    if (this.playhead.current < 1) {
      this.settle();
      return true;
    }
    if (!this.next) return false;
    this.go(this.next, 'step', true);
    return true;
  }

  backward(): boolean {
    if (!this.back) return false;
    this.go(this.back, 'step');
    return true;
  }

  toEnd(end: 'first' | 'last'): void {
    const trail = this.page.catalogue.trails.get(this.walk.here.story.id)!;
    const reachable = this.address.then.length > 0 ? trail.length : Math.min(trail.length, this.walk.steps.length);
    this.go(this.to(end === 'first' ? trail[0]! : trail[reachable - 1]!), 'step');
  }

  jump(step: string, animate = false): void {
    this.go(this.to(step), 'jump', animate);
  }

  choose(choice: Choice): void {
    if (choice.step) this.go(this.to(choice.step), 'jump', true);
    else this.go(take(this.address, choice.event), 'step', true);
  }

  setNumbers(changed: Values): void {
    this.go(setInputs(this.address, changed), 'step');
  }

  replay(): void {
    this.go(this.address, 'step', true);
  }

  settle(): void {
    void this.playhead.set(1, { duration: 0 });
  }

  /** Puts the playhead where a hand holds it: 3.4 is four tenths of the motion into step 4. */
  scrub(position: number): void {
    const last = this.walk.steps.length - 1;
    const at = Math.min(last, Math.max(0, Math.ceil(position)));
    const { id } = this.walk.steps[at]!;
    if (at !== this.walk.at && id !== null) {
      this.address = this.to(id);
      this.#unrecorded = { address: this.address, cause: 'step' };
      this.shown.stage = this.walk;
      this.shown.follow(this.walk, (part) => part === 'choices' && this.#record());
    }
    void this.playhead.set(at === 0 ? 1 : Math.max(0, Math.min(1, 1 - (at - position))), { duration: 0 });
  }
}
