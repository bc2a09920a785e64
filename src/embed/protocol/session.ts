import { keyUses, type KeyUse } from '../options';
import type { CommandName, Envelope, EventName, Problem } from './messages';

export const commandNames = [
  'goto',
  'next',
  'back',
  'first',
  'last',
  'play',
  'pause',
  'take',
  'getState',
  'setState',
  'export',
  'ping',
] as const satisfies readonly CommandName[];
export const eventNames = ['step', 'resize', 'key', 'edge', 'playing', 'warning'] as const satisfies readonly EventName[];

/** A host that said hello. */
export interface Host {
  readonly origin: string;
  readonly wants: ReadonlySet<string>;
  readonly keys: KeyUse | null;
}

/** What a frame remembers of its talk with its host. */
export interface Session {
  readonly host: Host | null;
  /** When the messages of the last second came, in milliseconds. */
  readonly heard: readonly number[];
  /** Messages are being dropped, and the host was told. */
  readonly flooded: boolean;
}

export const noSession: Session = { host: null, heard: [], flooded: false };

type Id = string | number;
/** What a message asks for, once it is found to be in order. */
export type Heard =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'hello'; readonly id?: Id }
  | { readonly kind: 'command'; readonly name: CommandName; readonly id: Id; readonly payload: unknown }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly re?: Id; readonly origin: string };

const MOST = 60;
const SECOND = 1000;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isId = (value: unknown): value is Id => (typeof value === 'string' && value !== '') || (typeof value === 'number' && Number.isFinite(value));
const nothing: Heard = { kind: 'nothing' };

const hostOf = (payload: Readonly<Record<string, unknown>>, origin: string): Host | Problem => {
  const { protocol, wants = [], keys } = payload;
  if (protocol !== 1) return { code: 'unsupported-version', message: 'This frame speaks version 1.', detail: { given: protocol, supported: [1] } };
  if (!Array.isArray(wants) || !wants.every((name) => typeof name === 'string'))
    return { code: 'bad-payload', message: '`wants` is a list of events.', detail: { param: 'wants', allowed: eventNames } };
  const use = keyUses.find((one) => one === keys);
  if (keys !== undefined && use === undefined)
    return { code: 'bad-payload', message: '`keys` says who has the keys.', detail: { param: 'keys', given: keys, allowed: keyUses } };
  return { origin, wants: new Set(wants as readonly string[]), keys: use ?? null };
};

/**
 * One message from the parent window: what it asks for, and what is remembered of it. Pure. Before a host has said hello
 * nothing but a hello is answered; then only what comes from that host's origin.
 */
export const hear = (session: Session, data: unknown, origin: string, now: number): readonly [Session, Heard] => {
  if (!isRecord(data) || data.ns !== 'flow-explainer') return [session, nothing];
  const { v, type, id, payload = {} } = data;
  const re = isId(id) ? { re: id } : {};
  const hello = type === 'hello';
  const known = session.host?.origin === origin;
  if (!hello && !known) return [session, nothing];

  const heard = session.heard.filter((at) => at > now - SECOND);
  if (heard.length >= MOST) {
    const told = { ...session, heard, flooded: true };
    const problem: Problem = { code: 'too-many', message: `More than ${MOST} messages in a second: the rest is dropped.`, detail: { perSecond: MOST } };
    return [told, session.flooded ? nothing : { kind: 'problem', problem, origin, ...re }];
  }
  const next: Session = { ...session, heard: [...heard, now], flooded: false };
  const wrong = (problem: Problem): readonly [Session, Heard] => [next, { kind: 'problem', problem, origin, ...re }];

  if (v !== 1) return wrong({ code: 'unsupported-version', message: 'This frame speaks version 1.', detail: { given: v, supported: [1] } });
  if (typeof type !== 'string') return wrong({ code: 'bad-envelope', message: '`type` is a text.' });
  if (id !== undefined && !isId(id)) return wrong({ code: 'bad-envelope', message: '`id` is a text or a number.' });
  if (!isRecord(payload)) return wrong({ code: 'bad-payload', message: '`payload` is an object.' });
  if (hello) {
    const host = hostOf(payload, origin);
    if ('code' in host) return wrong(host);
    return [
      { ...next, host },
      { kind: 'hello', ...(isId(id) && { id }) },
    ];
  }
  const name = commandNames.find((one) => one === type);
  if (name === undefined) return wrong({ code: 'unknown-type', message: `No such command: ${type.slice(0, 60)}`, detail: { allowed: commandNames } });
  if (!isId(id)) return wrong({ code: 'bad-envelope', message: 'A command has an `id`, which its answer names.' });
  return [next, { kind: 'command', name, id, payload }];
};

/** An answer or an event as it is sent. */
export const envelope = (type: string, payload: unknown, re?: Id): Envelope => ({ ns: 'flow-explainer', v: 1, type, ...(re !== undefined && { re }), payload });

/** To whom a message is addressed: an opaque origin cannot be named. */
export const targetOf = (origin: string): string => (origin === 'null' || origin === '' ? '*' : origin);
