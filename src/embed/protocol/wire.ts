import { permalink } from '../../engine/permalink';
import { toStep } from '../../engine/onward';
import type { Allowed } from '../../scenarios/input';
import type { Events } from '../events';
import type { End, Player } from '../player.svelte';
import { titleOf } from '../title';
import { judge, type Verdict } from './judge';
import type { EventName, EventPayloads, Ready, Size, Welcome } from './messages';
import { commandNames, envelope, hear, noSession, type Session, targetOf } from './session';
import { stateOf } from './state';

/** A picture of the step shown, for a host that asks for one. */
export interface Picture {
  readonly blob: Blob;
  readonly alt: string;
  readonly filename: string;
}

/** What the protocol needs of the frame beside its player. */
export interface Frame {
  readonly player: Player;
  readonly size: () => Size;
  readonly draw: (format: 'svg' | 'png', width: number | null) => Promise<Picture>;
  /** What may be given, in words. */
  readonly allowed: (allowed: Allowed) => string;
  /** The step's own page. */
  readonly pageOf: (path: string) => string;
}

/** Sixteen hexadecimal digits, another each time. `crypto.randomUUID` is missing where a page comes without encryption. */
const newInstance = (): string => [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The frame's end of the line to its host: hears commands, has them judged, carries them out, and tells what happens. */
export class Wire implements Events {
  readonly #parent: Window;
  readonly #instance = newInstance();
  #session: Session = noSession;
  #frame: Frame | null = null;
  #exporting = false;
  #size: Size | null = null;
  #due = 0;
  #playing = false;
  #warnings: readonly EventPayloads['warning'][] = [];
  readonly #keys: (use: 'own' | 'forward' | 'off') => void;

  constructor(parent: Window, keys: (use: 'own' | 'forward' | 'off') => void) {
    this.#parent = parent;
    this.#keys = keys;
  }

  /** Begins to listen, and says that the frame is there. */
  open(frame: Frame): void {
    this.#frame = frame;
    addEventListener('message', (event) => {
      if (event.source === this.#parent) this.#hear(event.data, event.origin);
    });
    const { explainer, page } = frame.player;
    const { address } = page;
    const ready: Ready = {
      protocol: [1],
      instance: this.#instance,
      lang: address.lang,
      scenario: address.scenario,
      story: explainer.walk.here.story.id,
      step: explainer.address.step,
      title: titleOf(frame.player, explainer.walk, explainer.walk.at),
    };
    this.#parent.postMessage(envelope('ready', ready), '*');
  }

  #send(type: string, payload: unknown, re?: string | number, origin = this.#session.host!.origin): void {
    this.#parent.postMessage(envelope(type, payload, re), targetOf(origin));
  }

  #tell<Name extends EventName>(name: Name, payload: EventPayloads[Name]): void {
    if (this.#session.host?.wants.has(name)) this.#send(name, payload);
  }

  #hear(data: unknown, origin: string): void {
    const [session, heard] = hear(this.#session, data, origin, performance.now());
    this.#session = session;
    if (heard.kind === 'problem') this.#send('error', heard.problem, heard.re, heard.origin);
    else if (heard.kind === 'hello') this.#welcome(heard.id);
    else if (heard.kind === 'command') {
      const { player } = this.#frame!;
      const stance = { guide: player.page.guide, address: player.explainer.address, part: player.part, exporting: this.#exporting };
      this.#carryOut(judge(stance, heard.name, heard.payload as Readonly<Record<string, unknown>>), heard.id);
    }
  }

  #carryOut(verdict: Verdict, id: string | number): void {
    if ('problem' in verdict) this.#send('error', verdict.problem, id);
    else if ('draw' in verdict) void this.#draw(verdict.draw, id);
    else {
      const { player } = this.#frame!;
      if (verdict.play !== undefined) player.playing = verdict.play;
      if (verdict.go) {
        player.playing = false;
        player.explainer.settle();
        player.go(verdict.go.address, 'host', verdict.go.animate);
      }
      this.#send('ack', verdict.ack, id);
      if (verdict.edge) this.edge(verdict.edge);
    }
  }

  async #draw({ format, width }: { readonly format: 'svg' | 'png'; readonly width: number | null }, id: string | number): Promise<void> {
    this.#exporting = true;
    try {
      this.#send('ack', await this.#frame!.draw(format, width), id);
    } catch (error) {
      this.#send('error', { code: 'export-failed', message: error instanceof Error ? error.message : String(error) }, id);
    } finally {
      this.#exporting = false;
    }
  }

  #welcome(re?: string | number): void {
    const { player, size } = this.#frame!;
    const { keys } = this.#session.host!;
    if (keys) this.#keys(keys);
    this.#size = size();
    const welcome: Welcome = {
      protocol: 1,
      instance: this.#instance,
      state: stateOf(player.explainer.address),
      steps: this.#steps(),
      can: commandNames,
      size: this.#size,
    };
    this.#send('welcome', welcome, re);
    for (const warning of this.#warnings) this.#tell('warning', warning);
    if (this.#playing) this.#tell('playing', { on: true });
  }

  /** The steps on the way shown, as far as the numbers lead. */
  #steps(): Welcome['steps'] {
    const { player } = this.#frame!;
    const { explainer, way, page } = player;
    const { catalogue } = page.guide;
    const whole = page.guide.walk(toStep(catalogue, explainer.address, way.at(-1)!));
    return whole.steps.flatMap(({ id }, at) => {
      if (id === null || !way.includes(id)) return [];
      const { index, story } = catalogue.steps.get(id)!;
      return [{ id, title: titleOf(player, whole, at), index, kind: story.parent === null ? 'trunk' : 'branch' }];
    });
  }

  step({ explainer, cause }: Player, title: string): void {
    const { walk: now, address } = explainer;
    const free = address.then.length > 0;
    this.#tell('step', {
      id: now.steps[now.at]!.id ?? address.step,
      index: now.at,
      count: free ? now.steps.length : now.here.count,
      title,
      scenario: address.scenario,
      story: now.here.story.id,
      url: this.#frame!.pageOf(permalink(address)),
      cause,
    });
  }

  edge(at: End): void {
    this.#tell('edge', { at });
  }

  playing(on: boolean): void {
    if (on === this.#playing) return;
    this.#playing = on;
    this.#tell('playing', { on });
  }

  warnings(bad: Parameters<Events['warnings']>[0], stopped: Parameters<Events['warnings']>[1]): void {
    this.#warnings = [
      ...bad.map((one): EventPayloads['warning'] =>
        one.code === 'choice'
          ? { code: 'bad-value', param: one.param, given: one.given, used: one.used, allowed: one.allowed.join(', ') }
          : { code: 'bad-value', param: one.bad.param, given: one.bad.given, used: one.bad.used, allowed: this.#frame!.allowed(one.bad.allowed) },
      ),
      ...(stopped ? [{ code: 'impossible-event', given: stopped.event }] : []),
    ];
    for (const warning of this.#warnings) this.#tell('warning', warning);
  }

  key({ key, shiftKey, ctrlKey, metaKey, altKey, target, isComposing }: KeyboardEvent): void {
    if (ctrlKey || metaKey || altKey || isComposing || !this.#session.host) return;
    // What is typed is nobody's business, and a pressed button has used its key.
    const element = target as Element | null;
    if (element?.closest?.('input, textarea, select, dialog') || (element?.closest?.('a, button, summary') && (key === ' ' || key === 'Enter'))) return;
    if (['Tab', 'Shift', 'Control', 'Alt', 'Meta'].includes(key)) return;
    this.#tell('key', { key, shift: shiftKey });
  }

  /** Something may have changed what the frame needs of height: told once a frame, and over one pixel. */
  resized(): void {
    if (this.#due) return;
    this.#due = requestAnimationFrame(() => {
      this.#due = 0;
      if (!this.#session.host) return;
      const now = this.#frame!.size();
      const before = this.#size;
      if (before && Math.abs(before.height - now.height) <= 1 && Math.abs(before.minHeight - now.minHeight) <= 1) return;
      this.#size = now;
      this.#tell('resize', now);
    });
  }
}
