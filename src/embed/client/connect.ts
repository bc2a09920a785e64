import type { CommandName, Envelope, Hello, Problem, Welcome } from '../protocol/messages';
import type { Connection, ConnectOptions, FlowExplainerError, Heard } from './api';

const allEvents: Hello['wants'] = ['step', 'resize', 'key', 'edge', 'playing', 'warning'];
/** How often and for how long a frame is greeted that does not answer, in milliseconds. */
const AGAIN = 250;
const AT_MOST = 10_000;
/** A frame drops what comes faster than 60 a second; a busy one hears late what was sent in time. */
const A_SECOND = 40;
const UNANSWERED = 10;

const failure = (code: FlowExplainerError['code'], message: string, detail?: Problem['detail']): FlowExplainerError =>
  Object.assign(new Error(message), { code, ...(detail && { detail }) });

interface Waiting {
  readonly answer: (payload: never) => void;
  readonly refuse: (error: FlowExplainerError) => void;
  readonly late: ReturnType<typeof setTimeout>;
}

/** Opens a line to a frame. It may be loaded already, or later, or more than once. */
export const connect = (iframe: HTMLIFrameElement, { wants = allEvents as ConnectOptions['wants'], keys }: ConnectOptions = {}): Connection => {
  const listeners: Partial<Record<string, Set<(payload: never) => void>>> = {};
  const waiting = new Map<string, Waiting>();
  const queue: Envelope[] = [];
  let sent: number[] = [];
  let unanswered = 0;
  let ids = 0;
  let instance: string | null = null;
  /** The frame's origin, once it has spoken; an opaque one cannot be named. */
  let target = '*';
  let greeting: ReturnType<typeof setInterval> | undefined;
  let pumping: ReturnType<typeof setTimeout> | undefined;
  let first!: (welcome: Welcome) => void;
  const ready = new Promise<Welcome>((done) => (first = done));

  const tell = (name: string, payload: unknown): void => listeners[name]?.forEach((listener) => listener(payload as never));
  const post = (message: Envelope, to = target): void => iframe.contentWindow?.postMessage(message, to);
  const pump = (): void => {
    pumping = undefined;
    const now = performance.now();
    sent = sent.filter((at) => at > now - 1000);
    while (instance !== null && queue.length > 0 && sent.length < A_SECOND && unanswered < UNANSWERED) {
      sent.push(now);
      unanswered += 1;
      post(queue.shift()!);
    }
    if (instance !== null && queue.length > 0) pumping = setTimeout(pump, 50);
  };
  const refuseAll = (message: string): void => {
    for (const { refuse, late } of waiting.values()) {
      clearTimeout(late);
      refuse(failure('closed', message));
    }
    waiting.clear();
    queue.length = 0;
    unanswered = 0;
  };

  const hello = (): void => {
    const payload: Hello = { protocol: 1, wants: wants ?? allEvents, ...(keys && { keys }) };
    post({ ns: 'flow-explainer', v: 1, type: 'hello', payload }, '*');
  };
  const greet = (): void => {
    clearInterval(greeting);
    const since = performance.now();
    greeting = setInterval(() => (performance.now() - since > AT_MOST ? clearInterval(greeting) : hello()), AGAIN);
    hello();
  };

  const onmessage = ({ source, origin, data }: MessageEvent): void => {
    if (source === null || source !== iframe.contentWindow) return;
    const message = data as Partial<Envelope> | null;
    if (typeof message !== 'object' || message?.ns !== 'flow-explainer' || message.v !== 1) return;
    const { type, re, payload } = message;
    if (type === 'ready') {
      if (instance !== null) {
        instance = null;
        refuseAll('The frame was loaded anew.');
      }
      greet();
      tell('ready', payload);
    } else if (type === 'welcome') {
      clearInterval(greeting);
      const welcome = payload as Welcome;
      if (instance === welcome.instance) return;
      instance = welcome.instance;
      target = origin === 'null' ? '*' : origin;
      first(welcome);
      tell('welcome', welcome);
      pump();
    } else if (re !== undefined) {
      const asked = waiting.get(String(re));
      if (!asked) return;
      waiting.delete(String(re));
      unanswered -= 1;
      clearTimeout(asked.late);
      if (type === 'ack') asked.answer(payload as never);
      else {
        const { code, message: text, detail } = payload as Problem;
        asked.refuse(failure(code, text, detail));
      }
    } else if (type) tell(type, payload);
  };

  const ask = (type: CommandName, payload: object = {}): Promise<never> =>
    new Promise((answer, refuse) => {
      const id = `c${++ids}`;
      const late = setTimeout(() => {
        waiting.delete(id);
        unanswered = Math.max(0, unanswered - 1);
        refuse(failure('closed', `The frame did not answer to ${type}.`));
      }, AT_MOST);
      waiting.set(id, { answer, refuse, late });
      queue.push({ ns: 'flow-explainer', v: 1, type, id, payload });
      if (pumping === undefined) pump();
    });

  addEventListener('message', onmessage);
  greet();
  return {
    ready,
    goto: (step, options) => ask('goto', { step, ...options }),
    next: () => ask('next'),
    back: () => ask('back'),
    first: () => ask('first'),
    last: () => ask('last'),
    play: () => ask('play'),
    pause: () => ask('pause'),
    take: (event) => ask('take', { event }),
    getState: () => ask('getState'),
    setState: (state) => ask('setState', state),
    export: (format, width) => ask('export', { format, ...(width !== undefined && { width }) }),
    ping: () => ask('ping'),
    send: (name, payload) => ask(name, payload),
    on: <Name extends keyof Heard>(name: Name, listener: (payload: Heard[Name]) => void) => {
      const heard = (listeners[name] ??= new Set());
      heard.add(listener);
      return () => heard.delete(listener);
    },
    close: () => {
      removeEventListener('message', onmessage);
      clearInterval(greeting);
      clearTimeout(pumping);
      refuseAll('The line was closed.');
    },
  };
};
