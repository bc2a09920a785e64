import { act } from '../commands';
import type { Session } from '../session.svelte';
import { openLine, type Order, type Spot, type Standing } from './line';
import { restarted, type Timer, toggled, unstarted } from './timer';

/** A presentation: it does what is asked of it, in its own window or from the speaker's. */
export class ScreenTalk {
  black = $state(false);
  showing = $state(false);
  timer: Timer = $state.raw(unstarted);
  /** Where the speaker points. */
  spot: Spot | null = $state.raw(null);
  /** A speaker's window has been heard of. */
  heard = $state(false);
  readonly standing: Standing = $derived.by(() => ({
    address: this.#session.explainer.address,
    playing: this.#session.explainer.playing,
    black: this.black,
    showing: this.showing,
    timer: this.timer,
  }));
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** A black screen comes back with any step. */
  give(order: Order): void {
    if (order.do === 'black') this.black = !this.black;
    else if (order.do === 'timer') this.timer = toggled(this.timer, Date.now());
    else if (order.do === 'reset') this.timer = restarted(this.timer, Date.now());
    else if (order.do === 'point') this.spot = order.at;
    else {
      this.black = false;
      if (order.do !== 'go') act(this.#session, order.do);
      else {
        this.#session.explainer.playing = false;
        void this.#session.explainer.go(order.address, 'jump', true);
      }
    }
  }

  /** Tells the speakers' windows of a site how it stands, at each change and whenever one speaks; returns how to stop. */
  join(site: string): () => void {
    const line = openLine(site, (said, from) => {
      if (said.kind === 'order') this.give(said.order);
      else if (said.kind === 'find') this.heard = true;
      else return;
      line?.say({ kind: 'standing', standing: this.standing }, from);
    });
    if (!line) return () => {};
    const stop = $effect.root(() => {
      $effect(() => line.say({ kind: 'standing', standing: this.standing }));
    });
    return () => {
      stop();
      line.close();
    };
  }
}
