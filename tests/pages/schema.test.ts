import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import { expect, test } from 'vitest';
import { envelope } from '../../src/embed/protocol/session';
import { stateOf } from '../../src/embed/protocol/state';
import { startAt } from '../../src/engine/address';
import { schemaJson } from '../../src/pages/schema';
import { editions } from '../site';
import { ask, standingAt } from '../embed/given';

const ajv = new Ajv2020({ strict: true, strictTypes: false });
ajv.addSchema(schemaJson(editions), 'v1');
const valid = (name: string): ValidateFunction => ajv.getSchema(`v1#/$defs/${name}`)!;
const toFrame = (type: string, payload: object, id: string | undefined = 'a'): object => ({ ns: 'flow-explainer', v: 1, type, id, payload });

test('the state of every step is a state', () => {
  const isState = ajv.getSchema('v1')!;
  for (const { scenario, catalogue } of editions[0]!.told) {
    for (const step of catalogue.steps.keys()) expect(isState(stateOf(startAt('en', scenario.slug, step)))).toBe(true);
  }
  expect(isState({ v: 1, scenario: 'alipay', step: 'paid', inputs: { amt: '5' }, view: 'books' })).toBe(true);
  for (const wrong of [
    {},
    { v: 2, scenario: 'alipay', step: 'paid' },
    { v: 1, scenario: 'alipay', step: 'paid', view: 'map' },
    { v: 1, scenario: 'alipay', step: 'paid', inputs: { colour: '5' } },
  ])
    expect(isState(wrong)).toBe(false);
});

test('commands are told from what is none', () => {
  const isCommand = valid('toFrame');
  for (const message of [
    toFrame('hello', { protocol: 1, wants: ['step'] }),
    toFrame('goto', { step: 'paid', animate: true }),
    toFrame('next', {}),
    { ns: 'flow-explainer', v: 1, type: 'next', id: 'a' },
    toFrame('setState', stateOf(startAt('en', 'alipay', 'paid'))),
    toFrame('export', { format: 'png', width: 1200 }),
  ])
    expect(isCommand(message)).toBe(true);
  for (const message of [
    toFrame('fly', {}),
    toFrame('goto', {}),
    toFrame('export', { format: 'gif' }),
    { ...toFrame('next', {}), v: 2 },
    { ns: 'flow-explainer', v: 1, type: 'next', payload: {} },
    { ns: 'flow-explainer', v: 1, type: 'goto', id: 'a' },
  ])
    expect(isCommand(message)).toBe(false);
});

test('what a frame answers is in the schema', () => {
  const isAnswer = valid('toHost');
  const stance = standingAt(editions[0]!.told[0]!.guide, 'paid');
  for (const [name, payload] of [
    ['ping', {}],
    ['next', {}],
    ['getState', {}],
    ['goto', { step: 'payed' }],
    ['take', { event: 'bank.sell' }],
    ['setState', {}],
  ] as const) {
    const verdict = ask(stance, name, payload);
    const answer = 'problem' in verdict ? envelope('error', verdict.problem, 'a') : envelope('ack', 'ack' in verdict ? verdict.ack : null, 'a');
    expect(isAnswer(answer), JSON.stringify(isAnswer.errors)).toBe(true);
  }
});
