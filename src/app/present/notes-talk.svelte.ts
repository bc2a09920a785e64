import { permalink } from '../../engine/permalink';
import type { Explainer } from '../explainer.svelte';
import type { Session } from '../session.svelte';
import { type Line, openLine, type Order, type Standing } from './line';
import { ScreenTalk } from './screen-talk.svelte';

/** The speaker's window asks this often whether the presentation is there, and gives it up after more than twice as long. */
const ASK_MS = 2000;
const LOST_MS = 5000;
/** An order is answered at once; one that is not has found nobody. */
const ANSWER_MS = 1000;

/** The speaker's end of a presentation: it follows the window it has found, and walks by itself while there is none. */
export class NotesTalk {
  /** The window that presents; null while none has answered. */
  partner: string | null = $state(null);
  /** One was looked for, long enough to have answered. */
  looked = $state(false);
  /** Two windows cannot be kept in step by this browser. */
  readonly possible = typeof BroadcastChannel !== 'undefined';
  #told: Standing | null = $state.raw(null);
  readonly #alone: ScreenTalk;
  readonly #explainer: Explainer;
  #line: Line | null = null;
  #heardAt = 0;

  readonly standing: Standing = $derived.by(() => (this.partner !== null && this.#told) || this.#alone.standing);

  constructor(session: Session) {
    this.#explainer = session.explainer;
    this.#alone = new ScreenTalk(session);
  }

  give(order: Order): void {
    if (this.partner === null) this.#alone.give(order);
    else {
      const given = Date.now();
      this.#line?.say({ kind: 'order', order }, this.partner);
      setTimeout(() => {
        if (this.#heardAt >= given || this.partner === null) return;
        this.#lose();
        this.#alone.give(order);
      }, ANSWER_MS);
    }
  }

  #follow(standing: Standing, elsewhere: (standing: Standing) => void): void {
    const { address } = this.#explainer;
    this.#told = standing;
    if (standing.address.scenario !== address.scenario || standing.address.lang !== address.lang) elsewhere(standing);
    else if (permalink(standing.address) !== permalink(address)) void this.#explainer.go(standing.address, 'history');
  }

  /** The time goes on counting where the presentation is gone. */
  #lose(): void {
    if (this.#told) this.#alone.timer = this.#told.timer;
    this.partner = null;
    this.looked = true;
  }

  /** Looks for the presentation until told to stop; `elsewhere` is for one that has gone to another scenario. */
  join(site: string, elsewhere: (standing: Standing) => void): () => void {
    const line = openLine(site, (said, from) => {
      if (said.kind === 'gone' && from === this.partner) this.#lose();
      if (said.kind !== 'standing' || (this.partner !== null && this.partner !== from)) return;
      this.#heardAt = Date.now();
      this.partner = from;
      this.#explainer.playing = false;
      this.#follow(said.standing, elsewhere);
    });
    this.#line = line;
    if (!line) return () => {};
    const ask = (): void => line.say({ kind: 'find' }, this.partner);
    ask();
    const asking = setInterval(() => {
      if (this.partner === null) this.looked = true;
      else if (Date.now() - this.#heardAt > LOST_MS) this.#lose();
      ask();
    }, ASK_MS);
    return () => {
      clearInterval(asking);
      line.close();
    };
  }
}
