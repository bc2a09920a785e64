import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Heard, hear, noSession, type Session, targetOf } from '../../src/embed/protocol/session';

const host = 'https://host.example';
const message = (type: unknown, more: object = {}): unknown => ({ ns: 'flow-explainer', v: 1, type, ...more });
const hello = message('hello', { payload: { protocol: 1, wants: ['step', 'resize'] } });
const [open] = hear(noSession, hello, host, 0);
const codeOf = (heard: Heard): string => (heard.kind === 'problem' ? heard.problem.code : heard.kind);
const heardBy = (session: Session, data: unknown, origin = host, now = 5000): Heard => hear(session, data, origin, now)[1];

describe('before a hello', () => {
  test('commands are passed over in silence', () => {
    for (const type of ['next', 'ping', 'getState', 'nonsense']) expect(heardBy(noSession, message(type, { id: 1 })).kind).toBe('nothing');
  });
  test('a hello opens the session to its origin, with what it wants', () => {
    expect(open.host).toEqual({ origin: host, wants: new Set(['step', 'resize']), keys: null });
  });
  test.each([
    ['of protocol 99', message('hello', { payload: { protocol: 99 } }), 'unsupported-version'],
    ['of version 99', { ns: 'flow-explainer', v: 99, type: 'hello', payload: { protocol: 1 } }, 'unsupported-version'],
    ['that wants no list', message('hello', { payload: { protocol: 1, wants: 'step' } }), 'bad-payload'],
    ['with keys of no kind', message('hello', { payload: { protocol: 1, keys: 'mine' } }), 'bad-payload'],
    ['without a payload', message('hello'), 'unsupported-version'],
    ['whose payload is a text', message('hello', { payload: 'x' }), 'bad-payload'],
  ])('one %s is refused, to whom it came from, and opens nothing', (_, data, code) => {
    const [session, heard] = hear(noSession, data, host, 0);
    expect(heard).toMatchObject({ kind: 'problem', problem: { code }, origin: host });
    expect(session.host).toBeNull();
  });
});

describe('after a hello', () => {
  test('a second one replaces the first', () => {
    const [again, heard] = hear(open, message('hello', { id: 'b', payload: { protocol: 1, wants: ['key'], keys: 'forward' } }), 'null', 1);
    expect(heard).toEqual({ kind: 'hello', id: 'b' });
    expect(again.host).toEqual({ origin: 'null', wants: new Set(['key']), keys: 'forward' });
  });
  test('a command comes through with its id and payload, unknown fields left alone', () => {
    expect(heardBy(open, message('goto', { id: 7, payload: { step: 'paid' }, extra: true }))).toEqual({
      kind: 'command',
      name: 'goto',
      id: 7,
      payload: { step: 'paid' },
    });
  });
  test('another origin is not heard', () => expect(heardBy(open, message('next', { id: 1 }), 'https://other.example').kind).toBe('nothing'));
  test.each([null, undefined, 3, 'flow-explainer', [], [{ ns: 'flow-explainer' }], {}, { ns: 'other', v: 1, type: 'next', id: 1 }, 'slide:start'])(
    'what is not addressed to it is nothing: %j',
    (data) => expect(heardBy(open, data).kind).toBe('nothing'),
  );
  test.each([
    [{ ns: 'flow-explainer', v: 99, type: 'next', id: 1 }, 'unsupported-version'],
    [{ ns: 'flow-explainer', type: 'next', id: 1 }, 'unsupported-version'],
    [message(5, { id: 1 }), 'bad-envelope'],
    [message('next'), 'bad-envelope'],
    [message('next', { id: {} }), 'bad-envelope'],
    [message('next', { id: NaN }), 'bad-envelope'],
    [message('next', { id: '' }), 'bad-envelope'],
    [message('next', { id: 1, payload: [] }), 'bad-payload'],
    [message('next', { id: 1, payload: null }), 'bad-payload'],
    [message('fly', { id: 1 }), 'unknown-type'],
    [message('constructor', { id: 1 }), 'unknown-type'],
    [message('welcome', { id: 1 }), 'unknown-type'],
  ])('%j is refused as %s', (data, code) => expect(codeOf(heardBy(open, data))).toBe(code));
  test('an answer names the id of what it answers', () => expect(heardBy(open, message('fly', { id: 'x1' }))).toMatchObject({ re: 'x1' }));
});

test('over 60 messages a second are dropped, with one word about it, until the second is over', () => {
  let session = open;
  const kinds: string[] = [];
  for (let k = 0; k < 100; k++) {
    const [next, heard] = hear(session, message('ping', { id: k }), host, 2000 + k);
    session = next;
    kinds.push(codeOf(heard));
  }
  expect(kinds.filter((kind) => kind === 'command')).toHaveLength(60);
  expect(kinds.filter((kind) => kind === 'too-many')).toHaveLength(1);
  expect(kinds.indexOf('too-many')).toBe(60);
  expect(codeOf(heardBy(session, message('ping', { id: 1 }), host, 3200))).toBe('command');
});

test('an opaque origin is never named', () => {
  expect(targetOf('null')).toBe('*');
  expect(targetOf('')).toBe('*');
  expect(targetOf(host)).toBe(host);
});

test('nothing that can be sent throws, and nothing but a hello changes the host', () => {
  const anything = fc.oneof(
    fc.anything(),
    fc.record({
      ns: fc.constant('flow-explainer'),
      v: fc.oneof(fc.constant(1), fc.anything()),
      type: fc.anything(),
      id: fc.anything(),
      payload: fc.anything(),
    }),
    fc.record({
      ns: fc.constant('flow-explainer'),
      v: fc.constant(1),
      type: fc.constantFrom('hello', 'goto', 'setState'),
      id: fc.integer(),
      payload: fc.anything(),
    }),
  );
  fc.assert(
    fc.property(anything, (data) => {
      const [session, heard] = hear(open, data, host, 9000);
      expect(['nothing', 'hello', 'command', 'problem']).toContain(heard.kind);
      if (heard.kind !== 'hello') expect(session.host).toBe(open.host);
    }),
    { seed: 4, numRuns: 2000 },
  );
});
