import type { Allowed } from '../../scenarios/input';
import type { Events } from '../events';
import type { KeyUse } from '../options';
import type { End } from '../playing.svelte';
import type { CommandName, EventName, EventPayloads, Problem, Ready, Size, Welcome } from './messages';
import { envelope, hear, noSession, type Session, targetOf } from './session';

/** A picture of the step shown, for a host that asks for one. */
export interface Picture {
  readonly blob: Blob;
  readonly alt: string;
  readonly filename: string;
}

/** What a command leads to: a problem and nothing else, or an answer and what is done before it is sent. */
export type Answer =
  { readonly problem: Problem } | { readonly ack: unknown; readonly run?: () => void; readonly edge?: End } | { readonly draw: () => Promise<Picture> };

/** What is driven over a wire: the frame of a step, or of a pair. */
export interface Driven {
  readonly ready: () => Omit<Ready, 'protocol' | 'instance'>;
  readonly welcome: () => Pick<Welcome, 'state' | 'steps' | 'can'>;
  readonly size: () => Size;
  /** Decides a command. `drawing` is whether a picture is being drawn for the one before. */
  readonly answer: (name: CommandName, payload: Readonly<Record<string, unknown>>, drawing: boolean) => Answer;
  /** The event that tells of the step shown. */
  readonly told: (title: string) => EventPayloads['step'];
  /** What may be given, in words. */
  readonly allowed: (allowed: Allowed) => string;
}

/** Sixteen hexadecimal digits, another each time. `crypto.randomUUID` is missing where a page comes without encryption. */
const newInstance = (): string => [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** The frame's end of the line to its host: hears commands, has them judged, carries them out, and tells what happens. */
export class Wire implements Events {
  readonly #parent: Window;
  readonly #instance = newInstance();
  #session: Session = noSession;
  #driven: Driven | null = null;
  #drawing = false;
  #size: Size | null = null;
  #due = 0;
  #playing = false;
  #warnings: readonly EventPayloads['warning'][] = [];
  /** Told who has the keys, each time a host says hello. */
  readonly #keys: (use: KeyUse | null) => void;

  constructor(parent: Window, keys: (use: KeyUse | null) => void) {
    this.#parent = parent;
    this.#keys = keys;
  }

  /** Begins to listen, and says that the frame is there. */
  open(driven: Driven): void {
    this.#driven = driven;
    addEventListener('message', (event) => {
      if (event.source === this.#parent) this.#hear(event.data, event.origin);
    });
    const ready: Ready = { protocol: [1], instance: this.#instance, ...driven.ready() };
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
      const payload = heard.payload as Readonly<Record<string, unknown>>;
      this.#carryOut(this.#driven!.answer(heard.name, payload, this.#drawing), heard.id);
    }
  }

  #carryOut(answer: Answer, id: string | number): void {
    if ('problem' in answer) this.#send('error', answer.problem, id);
    else if ('draw' in answer) void this.#draw(answer.draw, id);
    else {
      answer.run?.();
      this.#send('ack', answer.ack, id);
      if (answer.edge) this.edge(answer.edge);
    }
  }

  async #draw(draw: () => Promise<Picture>, id: string | number): Promise<void> {
    this.#drawing = true;
    try {
      this.#send('ack', await draw(), id);
    } catch (error) {
      this.#send('error', { code: 'export-failed', message: error instanceof Error ? error.message : String(error) }, id);
    } finally {
      this.#drawing = false;
    }
  }

  #welcome(re?: string | number): void {
    const driven = this.#driven!;
    this.#keys(this.#session.host!.keys);
    this.#size = driven.size();
    const welcome: Welcome = { protocol: 1, instance: this.#instance, ...driven.welcome(), size: this.#size };
    this.#send('welcome', welcome, re);
    for (const warning of this.#warnings) this.#tell('warning', warning);
    if (this.#playing) this.#tell('playing', { on: true });
  }

  step(title: string): void {
    this.#tell('step', this.#driven!.told(title));
  }

  edge(at: End): void {
    this.#tell('edge', { at });
  }

  playing(on: boolean): void {
    if (on === this.#playing) return;
    this.#playing = on;
    this.#tell('playing', { on });
  }

  /** What is wrong now; told as far as it was not before. */
  warnings(bad: Parameters<Events['warnings']>[0], stopped: Parameters<Events['warnings']>[1]): void {
    const told = new Set(this.#warnings.map((warning) => JSON.stringify(warning)));
    this.#warnings = [
      ...bad.map((one): EventPayloads['warning'] => {
        switch (one.code) {
          case 'step':
            return { code: 'unknown-step', given: one.given, used: one.used };
          case 'choice':
            return { code: 'bad-value', param: one.param, given: one.given, used: one.used, allowed: one.allowed.join(', ') };
          case 'input':
            return { code: 'bad-value', param: one.bad.param, given: one.bad.given, used: one.bad.used, allowed: this.#driven!.allowed(one.bad.allowed) };
        }
      }),
      ...(stopped ? [{ code: 'impossible-event', given: stopped.event }] : []),
    ];
    for (const warning of this.#warnings) if (!told.has(JSON.stringify(warning))) this.#tell('warning', warning);
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
      const now = this.#driven!.size();
      const before = this.#size;
      if (before && Math.abs(before.height - now.height) <= 1 && Math.abs(before.minHeight - now.minHeight) <= 1) return;
      this.#size = now;
      this.#tell('resize', now);
    });
  }
}
