import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commandNames } from '../../src/embed/protocol/session';
import { stateOf } from '../../src/embed/protocol/state';
import { after, ask, codeOf, problemOf, standingAt, tell, walkOf } from './given';

const told = await tell('alipay');
const at = (step: string, more: Parameters<typeof standingAt>[2] = {}) => standingAt(told, step, more);
const trunk = told.catalogue.trails.get(told.scenario.stories[0]!.id)!;
const first = trunk[0]!;
const last = trunk.at(-1)!;
const stateAt = (step: string) => stateOf(at(step).address);

describe('goto', () => {
  test('leads to a step, with its motion only if asked', () => {
    expect(ask(at('cart'), 'goto', { step: 'paid' })).toMatchObject({ ack: {}, go: { address: { step: 'paid' }, animate: false } });
    expect(ask(at('cart'), 'goto', { step: 'paid', animate: true })).toMatchObject({ go: { animate: true } });
  });
  test('to the step shown is answered, and does nothing', () => expect(ask(at('paid'), 'goto', { step: 'paid' })).toEqual({ ack: {} }));
  test('to a step of another story takes up that story', () => {
    const there = after(at('cart'), ask(at('cart'), 'goto', { step: 'wire-returned' }));
    expect(walkOf(there).steps[walkOf(there).at]!.id).toBe('wire-returned');
    expect(walkOf(there).stopped).toBeNull();
  });
  test('an unknown step is named, with the nearest', () => {
    expect(problemOf(ask(at('cart'), 'goto', { step: 'convertd' }))).toMatchObject({
      code: 'unknown-step',
      detail: { given: 'convertd', nearest: 'converted' },
    });
  });
  test.each([{}, { step: 5 }, { step: 'paid', animate: 'yes' }])('%j is no payload', (payload) =>
    expect(codeOf(ask(at('cart'), 'goto', payload))).toBe('bad-payload'),
  );
  test('outside the part that is shown is out of range', () =>
    expect(codeOf(ask(at('paid', { part: ['paid', 'notified'] }), 'goto', { step: 'cart' }))).toBe('out-of-range'));
  test('a step that the numbers forbid is impossible, and says why', () => {
    const large = after(at('cart'), ask(at('cart'), 'setState', { ...stateAt('cart'), inputs: { amt: '20000' } }));
    expect(problemOf(ask(large, 'goto', { step: 'paid' }))).toMatchObject({ code: 'impossible-event', detail: { states: ['cashier.blocked'] } });
  });
});

describe('next and back', () => {
  test('walk a story to its end and back, and say at which end they stop', () => {
    let frame = at(first);
    for (const step of trunk.slice(1)) {
      const verdict = ask(frame, 'next');
      expect(verdict).toMatchObject({ ack: { moved: true }, go: { address: { step }, animate: true } });
      frame = after(frame, verdict);
    }
    expect(ask(frame, 'next')).toEqual({ ack: { moved: false, edge: 'end' }, edge: 'end' });
    for (const step of trunk.slice(0, -1).toReversed()) {
      const verdict = ask(frame, 'back');
      expect(verdict).toMatchObject({ ack: { moved: true }, go: { address: { step } } });
      frame = after(frame, verdict);
    }
    expect(ask(frame, 'back')).toEqual({ ack: { moved: false, edge: 'start' }, edge: 'start' });
  });
  test('stay within a part, also where it leaves the trunk', () => {
    const part = told.catalogue.steps.get('wire-returned')!.trail.slice(-3);
    let frame = at(part[0]!, { part });
    expect(ask(frame, 'back')).toMatchObject({ ack: { moved: false, edge: 'start' } });
    for (let steps = 1; steps < part.length; steps++) frame = after(frame, ask(frame, 'next'));
    expect(frame.address.step).toBe('wire-returned');
    expect(ask(frame, 'next')).toMatchObject({ ack: { moved: false, edge: 'end' } });
  });
  test('first and last lead to the ends', () => {
    expect(ask(at('paid'), 'first')).toMatchObject({ go: { address: { step: first } } });
    expect(ask(at('paid'), 'last')).toMatchObject({ go: { address: { step: last } } });
    expect(ask(at(last), 'last')).toEqual({ ack: {} });
    const part = ['paid', trunk[trunk.indexOf('paid') + 1]!];
    expect(ask(at('paid', { part }), 'last')).toMatchObject({ go: { address: { step: part[1] } } });
  });
  test('play and pause', () => {
    expect(ask(at('paid'), 'play')).toEqual({ ack: {}, play: true });
    expect(ask(at('paid'), 'pause')).toEqual({ ack: {}, play: false });
    expect(ask(at(last, { playable: false }), 'play')).toEqual({ ack: {}, edge: 'end' });
  });
});

describe('take', () => {
  const open = told.choices(at('sign-in-page').address);
  test('a free event goes into the path, and Back takes it out again', () => {
    const { event } = open.find(({ kind }) => kind === 'free')!;
    const frame = after(at('sign-in-page'), ask(at('sign-in-page'), 'take', { event }));
    expect(frame.address).toMatchObject({ step: 'sign-in-page', then: [event] });
    expect(ask(frame, 'back')).toMatchObject({ ack: { moved: true }, go: { address: { step: 'sign-in-page', then: [] } } });
  });
  test('leads on like Next where a branch rejoins another story', () => {
    const end = at('request-accepted');
    const { event } = told.choices(end.address).find(({ kind }) => kind === 'trunk')!;
    expect(after(end, ask(end, 'take', { event })).address).toEqual(after(end, ask(end, 'next')).address);
    expect(after(end, ask(end, 'take', { event })).address).toMatchObject({ step: 'rate-quoted', then: [] });
  });
  test('the event of a branch leads to its first step, and the story’s own to the next', () => {
    const branch = open.find(({ kind, story }) => kind === 'branch' && !told.scenario.stories.find(({ id }) => id === story)!.inputs)!;
    expect(ask(at('sign-in-page'), 'take', { event: branch.event })).toMatchObject({ go: { address: { step: branch.step, then: [] } } });
    const trunkChoice = open.find(({ kind }) => kind === 'trunk')!;
    expect(ask(at('sign-in-page'), 'take', { event: trunkChoice.event })).toMatchObject({ go: { address: { step: trunkChoice.step } } });
  });
  test('an event the machine refuses is impossible, with the states and the guard', () => {
    expect(problemOf(ask(at('cart'), 'take', { event: 'bank.sell' }))).toMatchObject({ code: 'impossible-event', detail: { event: 'bank.sell', guard: null } });
    expect(codeOf(ask(at('cart'), 'take', { event: '__proto__' }))).toBe('impossible-event');
  });
  test.each([{}, { event: '' }, { event: 3 }])('%j is no payload', (payload) => expect(codeOf(ask(at('cart'), 'take', payload))).toBe('bad-payload'));
  test('a frame held to a part of the story takes no other way', () => {
    const part = [first, trunk[1]!];
    const codes = told.scenario.machine.events
      .map((event) => ask(at(first, { part }), 'take', { event: String(event) }))
      .flatMap((verdict) => ('problem' in verdict ? [verdict.problem.code] : []));
    expect(codes.every((code) => ['impossible-event', 'forbidden', 'out-of-range'].includes(code))).toBe(true);
  });
});

describe('state', () => {
  test('is told and set as one object', () => {
    const frame = at('paid');
    expect(ask(frame, 'getState')).toEqual({
      ack: { v: 1, scenario: 'alipay', step: 'paid', then: [], inputs: {}, view: 'flow', theme: 'auto', motion: 'auto' },
    });
    expect(ask(frame, 'setState', stateAt('paid'))).toEqual({ ack: stateAt('paid') });
  });
  test('numbers come back in canonical writing, and a default is not kept', () => {
    expect(ask(at('cart'), 'setState', { ...stateAt('paid'), inputs: { amt: ' 1,250.5 ', fee: '3' } })).toMatchObject({ ack: { inputs: { amt: '1250.50' } } });
  });
  test.each([
    ['no version', { scenario: 'alipay', step: 'paid' }, 'unsupported-version'],
    ['another version', { ...stateAt('paid'), v: 2 }, 'unsupported-version'],
    ['another scenario', { ...stateAt('paid'), scenario: 'mudra' }, 'bad-payload'],
    ['no step', { v: 1, scenario: 'alipay' }, 'bad-payload'],
    ['an unknown step', { ...stateAt('paid'), step: 'payed' }, 'unknown-step'],
    ['a path of no list', { ...stateAt('paid'), then: 'bank.sell' }, 'bad-payload'],
    ['a path too long', { ...stateAt('paid'), then: Array(201).fill('bank.sell') }, 'bad-payload'],
    ['a path of no events', { ...stateAt('paid'), then: [1] }, 'bad-payload'],
    ['an impossible path', { ...stateAt('cart'), then: ['bank.sell'] }, 'impossible-event'],
    ['an unknown input', { ...stateAt('paid'), inputs: { price: '1' } }, 'bad-payload'],
    ['a number as a number', { ...stateAt('paid'), inputs: { amt: 5 } }, 'bad-payload'],
    ['a number too large', { ...stateAt('paid'), inputs: { fee: '25' } }, 'out-of-range'],
    ['no number', { ...stateAt('paid'), inputs: { fee: 'much' } }, 'bad-payload'],
    ['inputs of a list', { ...stateAt('paid'), inputs: [] }, 'bad-payload'],
    ['an unknown view', { ...stateAt('paid'), view: 'map' }, 'bad-payload'],
    ['an unknown theme', { ...stateAt('paid'), theme: 'sepia' }, 'bad-payload'],
    ['an unknown motion', { ...stateAt('paid'), motion: 3 }, 'bad-payload'],
    ['numbers that forbid the step', { ...stateAt('paid'), inputs: { amt: '20000' } }, 'impossible-event'],
  ])('with %s is refused whole', (_, payload, code) => expect(codeOf(ask(at('cart'), 'setState', payload))).toBe(code));
});

describe('export', () => {
  test('asks for a drawing', () => {
    expect(ask(at('paid'), 'export', { format: 'svg' })).toEqual({ draw: { format: 'svg', width: null } });
    expect(ask(at('paid'), 'export', { format: 'png', width: 1200 })).toEqual({ draw: { format: 'png', width: 1200 } });
  });
  test.each([
    [{}, 'bad-payload'],
    [{ format: 'gif' }, 'bad-payload'],
    [{ format: 'png', width: '100' }, 'bad-payload'],
    [{ format: 'png', width: 1e9 }, 'out-of-range'],
    [{ format: 'png', width: NaN }, 'out-of-range'],
  ])('%j is refused as %s', (payload, code) => expect(codeOf(ask(at('paid'), 'export', payload))).toBe(code));
  test('one at a time', () => expect(codeOf(ask(at('paid', { exporting: true }), 'export', { format: 'svg' }))).toBe('busy'));
});

test('no payload makes a command throw, and a problem leads nowhere', () => {
  const frame = at('paid');
  fc.assert(
    fc.property(
      fc.constantFrom(...commandNames),
      fc.dictionary(fc.constantFrom('step', 'event', 'v', 'scenario', 'then', 'inputs', 'view', 'format', 'width', 'animate'), fc.anything()),
      (name, payload) => {
        const verdict = ask(frame, name, payload);
        if ('problem' in verdict) expect(Object.keys(verdict)).toEqual(['problem']);
        else expect('ack' in verdict || 'draw' in verdict).toBe(true);
      },
    ),
    { seed: 4, numRuns: 1000 },
  );
});
