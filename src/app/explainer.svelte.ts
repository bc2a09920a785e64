import { Tween } from 'svelte/motion';
import { type Address, goTo, setInputs, take } from '../engine/address';
import { wentAsTold } from '../engine/as-told';
import type { Choice } from '../engine/choices';
import type { Guide } from '../engine/guide';
import { backOf, endsEarly, nextOf, toStep } from '../engine/onward';
import type { Walk } from '../engine/walk';
import type { Values } from '../scenarios/input';
import { duration } from '../stage/frame';
import { Stagger } from './stagger.svelte';
import { Wanted } from './wanted';

/** How the address came to change: a step replaces the entry of the history, a jump adds one, history itself does neither. */
export type Cause = 'step' | 'jump' | 'history';

/** What the explainer asks of the page around it. */
export interface Surroundings {
  /** Whether the reader wants no motion. */
  readonly reduced: () => boolean;
  /** Fetches what an address needs that is not at hand; null where all is. */
  readonly ready: (address: Address) => Promise<unknown> | null;
  /** Fetches a guide that knows every walk. */
  readonly learn: () => Promise<Guide>;
  readonly changed: (address: Address, cause: Cause) => void;
  /** What was asked for could not be fetched; where all is at hand, nothing can fail. */
  readonly failed?: () => void;
}

/** The one reactive object: the address is its state, all else follows from it and from the playhead of the motion. */
export class Explainer {
  address: Address = $state.raw()!;
  guide: Guide = $state.raw()!;
  /** Playing on by itself, because the reader asked for it. */
  playing = $state(false);
  /** 0 at the picture before, 1 when the step has settled. */
  readonly playhead = new Tween(1, { duration: 0 });
  /** The walk as the parts of the page show it, a frame apart. */
  readonly shown: Stagger<Walk>;
  readonly #first: Guide;
  readonly #around: Surroundings;
  /** How long the motion will last that the stage is about to begin. */
  #coming = 0;
  readonly #wanted: Wanted<Address>;
  /** Counts what was shown, so that the end of one motion is not that of the next. */
  #shows = 0;

  readonly walk: Walk = $derived.by(() => this.guide.walk(this.address));
  readonly choices: readonly Choice[] = $derived.by(() => this.#choicesAt(this.shown.choices.address));
  /** A step was asked for that the picture has not come to yet. */
  #awaited = $state(false);
  /** From the moment a step is asked for until its motion has ended. */
  readonly moving = $derived.by(() => this.#awaited || this.playhead.current < 1);
  /** The same story with its own numbers, to tell where the reader's numbers lead elsewhere; null while they change nothing. */
  readonly #standard: Walk | null = $derived.by(() => {
    if (Object.keys(this.walk.resolved.changed).length === 0) return null;
    const own = { ...this.address, then: [], inputs: {} };
    return (this.#first.covers(own) ? this.#first : this.guide).walk(own);
  });
  /** Where Next leads: a story step, an event of a free walk, or nowhere. */
  readonly next: Address | null = $derived.by(() => nextOf(this.guide.catalogue, this.walk, null));
  readonly back: Address | null = $derived.by(() => backOf(this.guide.catalogue, this.walk, null));
  /** Whether the story that is shown ends here with the reader's numbers, before its last step. */
  readonly early: boolean = $derived.by(() => endsEarly(this.guide.catalogue, this.shown.choices));
  /** Where the controls lead, as they show it. */
  readonly offered: { readonly next: Address | null; readonly back: Address | null } = $derived.by(() => ({
    next: nextOf(this.guide.catalogue, this.shown.controls, null),
    back: backOf(this.guide.catalogue, this.shown.controls, null),
  }));

  constructor(address: Address, guide: Guide, around: Surroundings) {
    this.#first = guide;
    this.guide = guide;
    this.#around = around;
    this.#wanted = new Wanted(around.changed, () => {
      this.playing = false;
      around.failed?.();
    });
    this.address = address;
    this.shown = new Stagger(this.walk);
  }

  /** A guide that does not know a walk has no choices to offer there. */
  #choicesAt(address: Address): readonly Choice[] {
    return this.guide.covers(address) ? this.guide.choices(address) : [];
  }

  /** The walk that Next leads to, where that is known already. */
  ahead(): Walk | null {
    const { next } = this;
    return next && next.then.length === 0 && this.guide.covers(next) ? this.guide.walk(next) : null;
  }

  /** Whether a step went as its story tells it, so that the story's words are true of it. */
  asTold({ steps }: Walk, at: number): boolean {
    return wentAsTold(steps[at]!, this.#standard);
  }

  /** The address of a step the guide knows, with the reader's own numbers, less those its story needs otherwise. */
  to(step: string): Address {
    return toStep(this.guide.catalogue, this.address, step);
  }

  /** Fetches the guide that knows every walk, and goes by it from then on. */
  async learn(): Promise<void> {
    this.guide = await this.#around.learn();
  }

  /** Goes to an address: at once where all is at hand; else once it is, unless the reader has gone elsewhere meanwhile. */
  go(address: Address, cause: Cause, animate = false): Promise<void> {
    return this.#wanted.ask(
      address,
      cause,
      () => this.#around.ready(address),
      () => this.#show(address, cause, animate),
    );
  }

  /** Goes where the browser's own address leads, which `read` tells once what it takes to read it is there. */
  follow<Found extends { readonly address: Address }>(read: () => Promise<Found>, arrived: (found: Found) => void): Promise<void> {
    const ready = async (): Promise<Found> => {
      const found = await read();
      await this.#around.ready(found.address);
      return found;
    };
    return this.#wanted.find(this.address, ready, (found) => {
      this.#show(found.address, 'history', false);
      arrived(found);
    });
  }

  /** Changes how the step is shown that is asked for or, where none is, the one that shows. */
  change(to: Partial<Pick<Address, 'view' | 'theme'>>): void {
    void this.go({ ...(this.#wanted.address ?? this.address), ...to }, 'step');
  }

  #show(address: Address, cause: Cause, animate: boolean): void {
    this.#shows++;
    this.address = address;
    const { walk: now } = this;
    this.#coming = animate && !this.#around.reduced() ? duration(now.steps[now.at]!) : 0;
    this.#awaited = true;
    this.shown.follow(now, (part) => {
      if (part !== 'stage') return;
      this.#awaited = false;
      if (this.#coming > 0) void this.playhead.set(0, { duration: 0 });
      void this.playhead.set(1, { duration: this.#coming });
      this.#coming = 0;
    });
    this.#around.changed(address, cause);
  }

  /** The next step with its motion; during a motion, its end. */
  forward(): boolean {
    if (this.#coming > 0 || this.playhead.current < 1) {
      this.#finish();
      return true;
    }
    if (!this.next) return false;
    void this.go(this.next, 'step', true);
    return true;
  }

  backward(): boolean {
    if (!this.back) return false;
    void this.go(this.back, 'step');
    return true;
  }

  toEnd(end: 'first' | 'last'): void {
    const trail = this.guide.catalogue.trails.get(this.walk.here.story.id)!;
    const reachable = this.address.then.length > 0 ? trail.length : Math.min(trail.length, this.walk.steps.length);
    void this.go(this.to(end === 'first' ? trail[0]! : trail[reachable - 1]!), 'step');
  }

  /** Goes to any step of the scenario, known to the guide or not. */
  jump(step: string, animate = false): void {
    const go = (): void => void this.go(this.to(step), 'jump', animate);
    if (this.guide.catalogue.steps.has(step)) go();
    else void this.#wanted.ask(goTo(this.address, step), 'jump', () => this.learn(), go);
  }

  choose(choice: Choice): void {
    if (choice.step) this.jump(choice.step, true);
    else void this.go(take(this.address, choice.event), 'step', true);
  }

  setNumbers(changed: Values): void {
    void this.go(setInputs(this.address, changed), 'step');
  }

  replay(): void {
    void this.go(this.address, 'step', true);
  }

  /** Ends a motion for a key: it stands still in the frame that answers, and has ended in the next. */
  #finish(): void {
    const motion = this.#shows;
    this.#coming = 0;
    void this.playhead.set(this.playhead.current, { duration: 0 });
    requestAnimationFrame(() => requestAnimationFrame(() => motion === this.#shows && this.settle()));
  }

  settle(): void {
    this.#coming = 0;
    void this.playhead.set(1, { duration: 0 });
  }

  /** Shows a step at once, whose playhead a hand holds. */
  #hold(address: Address): void {
    this.address = address;
    this.#awaited = false;
    this.shown.stage = this.walk;
    this.shown.follow(this.walk);
    this.#around.changed(address, 'step');
  }

  /** Puts the playhead where a hand holds it: 3.4 is four tenths of the motion into step 4. What is not known yet is fetched meanwhile. */
  scrub(position: number): void {
    const last = this.walk.steps.length - 1;
    const at = Math.min(last, Math.max(0, Math.ceil(position)));
    const { id } = this.walk.steps[at]!;
    if (at !== this.walk.at && id !== null) {
      const address = this.to(id);
      const waiting = this.#around.ready(address);
      if (waiting) return void waiting.catch(() => this.#around.failed?.());
      void this.#wanted.ask(
        address,
        'step',
        () => null,
        () => this.#hold(address),
      );
    }
    void this.playhead.set(at === 0 ? 1 : Math.max(0, Math.min(1, 1 - (at - position))), { duration: 0 });
  }

  /** Lets go of the playhead: the rest of the motion runs. */
  release(): void {
    const rest = 1 - this.playhead.current;
    void this.playhead.set(1, { duration: this.#around.reduced() ? 0 : rest * duration(this.walk.steps[this.walk.at]!) });
  }
}
