import { onMount, untrack } from 'svelte';
import { commandOf, type Command, dialogHolds } from '../app/keys';
import { swipes } from '../app/swipe';
import { showTheme } from '../app/theme';
import type { Motion, Theme } from '../engine/address';
import type { BadQuery } from '../engine/permalink';
import type { Stopped } from '../engine/walk';
import type { Events } from './events';
import type { Options } from './options';
import type { Playing } from './playing.svelte';

/** Whether who opened a frame, or who reads it, wants no motion. */
export const still = (motion: Motion): boolean => motion === 'none' || (motion === 'auto' && matchMedia('(prefers-reduced-motion: reduce)').matches);

/** What a frame's life follows of what it shows. */
export interface Shown {
  readonly player: Playing<unknown>;
  /** Where the frame tells its host what happens. */
  readonly events: Events | undefined;
  /** What the site is called. */
  readonly site: string;
  readonly asked: () => { readonly theme: Theme; readonly motion: Motion };
  /** What tells the place that was asked for, and its numbers, from any other. */
  readonly place: () => string;
  /** Whether that place stands there at rest. */
  readonly settled: () => boolean;
  readonly title: () => string;
  /** Milliseconds that reading it takes, before playing goes on. */
  readonly reading: () => number;
  /** All that the frame's height may hang on. */
  readonly height: () => unknown;
  readonly stopped: () => Stopped | null;
}

/** What every frame does of itself while it is there, whatever it shows. To be made while its component is set up. */
export class FrameLife {
  /** Said to those who listen. */
  announced = $state('');
  panel: 'share' | 'choices' | null = $state(null);
  #visible = $state(true);
  #awake = $state(false);
  /** The place that was last told of. */
  #told: string | null = null;
  readonly #shown: Shown;

  constructor(shown: Shown, ready: (say: (options: Options, bad: readonly BadQuery[]) => void) => void) {
    this.#shown = shown;
    const { player, events } = shown;
    onMount(() => {
      ready((given, wrong) => {
        player.options = given;
        player.bad = wrong;
        player.playing = given.start !== 'ready' && !still(shown.asked().motion);
      });
      this.#awake = true;
      document.documentElement.dataset.ready = 'true';
    });
    $effect(() => {
      showTheme(shown.asked().theme);
    });
    $effect(() => this.#tell());
    $effect(() => events?.playing(player.playing));
    $effect(() => {
      shown.height();
      events?.resized();
    });
    $effect(() => {
      if (this.#awake) events?.warnings(player.bad, shown.stopped());
    });
    // Playing on, while anyone can see it: what has settled stays long enough to be read, then the next begins.
    $effect(() => {
      if (!player.playing || !this.#visible || player.moving) return;
      const timer = setTimeout(() => player.playOn(), shown.reading());
      return () => clearTimeout(timer);
    });
  }

  /** Says once, to readers and to the host, what has settled. */
  #tell(): void {
    const { events, site, place, settled, title } = this.#shown;
    const now = place();
    // What the frame was opened with is known to whoever opened it, also where they go on before it has settled.
    this.#told ??= now;
    if (!settled()) return;
    const said = title();
    if (this.#told !== now) {
      this.announced = said;
      document.title = `${said} · ${site}`;
      untrack(() => events?.step(said));
    }
    this.#told = now;
  }

  /** Does what a key or a button asks; whether anything came of it. */
  act(asked: Command): boolean {
    const { player } = this.#shown;
    if (asked === 'play') {
      player.playing = !player.playing && player.playable;
      return true;
    }
    player.playing = false;
    if (asked === 'next') return player.forward('user');
    if (asked === 'back') return player.backward('user');
    if (asked === 'first') player.toEnd('start', 'user');
    else if (asked === 'last') player.toEnd('end', 'user');
    else if (asked === 'replay') player.replay();
    else if (asked === 'link') this.panel = 'share';
    else return false;
    return true;
  }

  readonly onkeydown = (event: KeyboardEvent): void => {
    const { player, events } = this.#shown;
    const { keys } = player;
    if (dialogHolds(this.panel) || keys === 'off') return;
    const asked = commandOf(event, []);
    if (asked && keys === 'own' && this.act(asked)) event.preventDefault();
    else events?.key(event);
  };

  /** Follows whether the frame can be seen, and how high it is. */
  readonly watching = (main: HTMLElement): (() => void) => {
    const seen = new IntersectionObserver(([entry]) => (this.#visible = entry!.isIntersecting));
    const sized = new ResizeObserver(() => this.#shown.events?.resized());
    seen.observe(main);
    sized.observe(main);
    return () => {
      seen.disconnect();
      sized.disconnect();
    };
  };

  readonly swiping = (element: HTMLElement): (() => void) => swipes(element, (towards) => this.act(towards));
}
