import { motions, themes, views } from '../engine/address';
import { mostTaken } from '../engine/permalink';
import { commandNames, eventNames } from '../embed/protocol/session';
import { lanes } from '../scenarios/pairs';
import type { Edition } from './site';

const text = { type: 'string' };
const whole = { type: 'integer', minimum: 0 };
const flag = { type: 'boolean' };
const ref = (name: string): object => ({ $ref: `#/$defs/${name}` });
const oneOf = (options: readonly string[]): object => ({ enum: options });
const list = (items: object): object => ({ type: 'array', items });
/** Unknown fields are ignored, so none is forbidden. */
const object = (properties: Readonly<Record<string, object>>, optional: readonly string[] = []): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
});
const nothing = object({});
/** A message with nothing to carry may leave its payload out. */
const message = (type: string, payload: object, more: Readonly<Record<string, object>> = {}): object =>
  object({ ns: { const: 'flow-explainer' }, v: { const: 1 }, type: { const: type }, payload, ...more }, payload === nothing ? ['payload'] : []);
const id = { anyOf: [{ type: 'string', minLength: 1 }, { type: 'number' }] };
const size = object({ height: whole, minHeight: whole });
const end = oneOf(['start', 'end']);
const moved = object({ moved: flag, edge: end }, ['edge']);
const keys = oneOf(['own', 'forward', 'off']);

const errors = [
  'bad-envelope',
  'unsupported-version',
  'unknown-type',
  'bad-payload',
  'unknown-step',
  'impossible-event',
  'out-of-range',
  'forbidden',
  'busy',
  'export-failed',
  'too-many',
];

const payloads: Readonly<Record<(typeof commandNames)[number], object>> = {
  goto: object({ step: text, animate: flag }, ['animate']),
  next: nothing,
  back: nothing,
  first: nothing,
  last: nothing,
  play: nothing,
  pause: nothing,
  take: object({ event: text }),
  getState: nothing,
  setState: ref('state'),
  export: object({ format: oneOf(['svg', 'png']), width: { type: 'integer', minimum: 16, maximum: 8192 } }, ['width']),
  ping: nothing,
};

const events: Readonly<Record<(typeof eventNames)[number], object>> = {
  step: object({
    id: text,
    index: whole,
    count: whole,
    title: text,
    scenario: text,
    story: text,
    url: text,
    cause: oneOf(['user', 'host', 'autoplay', 'link']),
  }),
  resize: size,
  key: object({ key: text, shift: flag }),
  edge: object({ at: end }),
  playing: object({ on: flag }),
  warning: object({ code: text, param: text, given: text, used: text, allowed: text }, ['param', 'given', 'used', 'allowed']),
};

/** The state of a frame and every message of `flow-explainer` v1, as a JSON Schema. */
export const schemaJson = (editions: readonly Edition[]): object => {
  const { told } = editions[0]!;
  // The frame of a pair is driven like a scenario's: its steps are the pairs, its inputs the lanes' own steps.
  const inputs = [...new Set([...told.flatMap(({ scenario }) => scenario.inputs.map((input) => input.id)), ...lanes])];
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'flow-explainer v1: the state of a frame, and the messages between it and its host',
    description: 'A message is one of `toFrame` or `toHost`; the schema itself describes a state.',
    $ref: '#/$defs/state',
    $defs: {
      state: object(
        {
          v: { const: 1 },
          scenario: oneOf([...told.map(({ scenario }) => scenario.slug), 'together']),
          step: { type: 'string', description: 'The id of a step, as in steps.json; of a pair, where the scenario is together.' },
          then: { type: 'array', items: { type: 'string', pattern: '^[\\w.]+$' }, maxItems: mostTaken, description: 'Events taken after the step.' },
          inputs: { type: 'object', propertyNames: { enum: inputs }, additionalProperties: text, description: 'Inputs that are not the default.' },
          view: oneOf(views),
          theme: oneOf(themes),
          motion: oneOf(motions),
        },
        ['then', 'inputs', 'view', 'theme', 'motion'],
      ),
      step: object({ id: text, title: text, index: whole, kind: oneOf(['trunk', 'branch']) }),
      error: object({ code: oneOf(errors), message: text, detail: { type: 'object' } }, ['detail']),
      picture: object({ blob: { description: 'A Blob of the picture.' }, alt: text, filename: text }),
      ack: { anyOf: [{ type: 'object', maxProperties: 0 }, moved, ref('state'), ref('picture')] },
      toFrame: {
        oneOf: [
          message('hello', object({ protocol: { const: 1 }, wants: list(oneOf(eventNames)), keys }, ['wants', 'keys'])),
          ...commandNames.map((name) => message(name, payloads[name], { id })),
        ],
      },
      toHost: {
        oneOf: [
          message('ready', object({ protocol: list(whole), instance: text, lang: text, scenario: text, story: text, step: text, title: text })),
          message(
            'welcome',
            object({ protocol: { const: 1 }, instance: text, state: ref('state'), steps: list(ref('step')), can: list(oneOf(commandNames)), size }),
          ),
          message('ack', ref('ack'), { re: id }),
          message('error', ref('error')),
          ...eventNames.map((name) => message(name, events[name])),
        ],
      },
    },
  };
};
