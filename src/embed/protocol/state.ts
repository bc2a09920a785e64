import { type Address, motions, startAt, themes, views } from '../../engine/address';
import type { Catalogue } from '../../engine/catalogue';
import { nearest } from '../../engine/nearest';
import { mostTaken } from '../../engine/permalink';
import { resolve } from '../../engine/values';
import type { Scenario } from '../../scenarios/scenario';
import type { Problem, State } from './messages';
import { isRecord } from './session';

/** The address as an object; the language is the frame's own. */
export const stateOf = ({ scenario, step, then, inputs, view, theme, motion }: Address): State => ({ v: 1, scenario, step, then, inputs, view, theme, motion });

export const unknownStep = (catalogue: Catalogue, given: string): Problem => ({
  code: 'unknown-step',
  message: `There is no step called ${given.slice(0, 60)}.`,
  detail: { given, nearest: nearest(catalogue.steps.keys(), given) },
});

/** What is wrong with a part of a payload. */
export const badPayload = (param: string, given: unknown, allowed: unknown): Problem => ({
  code: 'bad-payload',
  message: `\`${param}\` cannot be this.`,
  detail: { param, given, allowed },
});

/** The address that a state asks for, or the first thing that is wrong with it. What is left out stands as in an address: the default. */
export const readState = (scenario: Scenario, catalogue: Catalogue, lang: string, payload: Readonly<Record<string, unknown>>): Address | Problem => {
  const { v, step, then = [], inputs = {} } = payload;
  if (v !== 1) return { code: 'unsupported-version', message: 'A state of version 1 is understood.', detail: { given: v, supported: [1] } };
  if (payload.scenario !== scenario.slug) return badPayload('scenario', payload.scenario, [scenario.slug]);
  if (typeof step !== 'string') return badPayload('step', step, 'the id of a step');
  const found = catalogue.steps.get(step);
  if (!found) return unknownStep(catalogue, step);
  if (!Array.isArray(then) || then.length > mostTaken || !then.every((event) => typeof event === 'string' && /^[\w.]+$/.test(event)))
    return badPayload('then', then, `a list of at most ${mostTaken} event names`);
  if (!isRecord(inputs)) return badPayload('inputs', inputs, 'an object of texts');
  const ids = scenario.inputs.map(({ id }) => id);
  for (const [id, value] of Object.entries(inputs)) {
    if (!ids.includes(id)) return badPayload(id, value, ids);
    if (typeof value !== 'string') return badPayload(id, value, 'a text');
  }
  const { changed, bad } = resolve(scenario.inputs, inputs as Readonly<Record<string, string>>, found.story.inputs);
  const [wrong] = bad;
  if (wrong) {
    const { param, given, problem, allowed } = wrong;
    const code = problem === 'tooLarge' || problem === 'tooSmall' ? 'out-of-range' : 'bad-payload';
    return { code, message: `\`${param}\` cannot be ${given.slice(0, 60)}.`, detail: { param, given, problem, allowed } };
  }
  const lists = { view: views, theme: themes, motion: motions } as const;
  for (const [param, allowed] of Object.entries(lists)) {
    const given = payload[param];
    if (given !== undefined && !(allowed as readonly unknown[]).includes(given)) return badPayload(param, given, allowed);
  }
  const { view = 'flow', theme = 'auto', motion = 'auto' } = payload as Partial<State>;
  return { ...startAt(lang, scenario.slug, step), then: then as readonly string[], inputs: changed, view, theme, motion };
};

/** Whether two addresses are one. */
export const sameAddress = (a: Address, b: Address): boolean => JSON.stringify(stateOf(a)) === JSON.stringify(stateOf(b));
