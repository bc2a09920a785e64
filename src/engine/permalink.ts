import type { Values } from '../scenarios/input';
import type { Scenario } from '../scenarios/scenario';
import { type Address, motions, startAt, themes, views } from './address';
import type { Catalogue } from './catalogue';
import { type BadInput, resolve } from './values';

/** What an address asks for that could not be used: a value of its query or, where no page stands for what is not there, its step. */
export type BadQuery =
  | { readonly code: 'step'; readonly given: string; readonly used: string }
  | { readonly code: 'input'; readonly bad: BadInput }
  | { readonly code: 'choice'; readonly param: string; readonly given: string; readonly used: string; readonly allowed: readonly string[] };

/** Event names joined by ~, at most as many as a reader could have taken by hand. */
export const mostTaken = 200;

/** The query of an address, with its question mark, or nothing: a default is never written. Ordered, so that it is one. */
export const query = ({ inputs, then, view, theme, motion }: Address): string => {
  const parts = new URLSearchParams();
  for (const [id, value] of Object.entries(inputs)) parts.set(id, value);
  if (then.length > 0) parts.set('then', then.join('~'));
  if (view !== 'flow') parts.set('view', view);
  if (theme !== 'auto') parts.set('theme', theme);
  if (motion !== 'auto') parts.set('motion', motion);
  const text = parts.toString().replaceAll('%7E', '~');
  return text === '' ? '' : `?${text}`;
};

/** A page's path below the site's root, with a slash at its end. */
export const path = ({ lang, scenario, step }: Pick<Address, 'lang' | 'scenario' | 'step'>): string => `${lang}/${scenario}/${step}/`;

export const permalink = (address: Address): string => path(address) + query(address);

/** Reads a query at a known step. Nothing in it can break the page: what is wrong is named, and the default is used. */
export const read = (scenario: Scenario, steps: Catalogue, lang: string, step: string, search: string): { address: Address; bad: readonly BadQuery[] } => {
  const given = new URLSearchParams(search);
  const bad: BadQuery[] = [];
  const choose = <T extends string>(param: string, options: readonly [T, ...T[]]): T => {
    const text = given.get(param);
    const found = options.find((option) => option === text);
    if (text !== null && found === undefined) bad.push({ code: 'choice', param, given: text, used: options[0], allowed: options });
    return found ?? options[0];
  };
  const inputs: Record<string, string> = {};
  for (const { id } of scenario.inputs) {
    const text = given.get(id);
    if (text !== null) inputs[id] = text;
  }
  const story = steps.steps.get(step)!.story;
  const { changed, bad: badInputs } = resolve(scenario.inputs, inputs, story.inputs);
  bad.push(...badInputs.map((one): BadQuery => ({ code: 'input', bad: one })));
  const asked = (given.get('then') ?? '').split('~').filter((event) => event !== '');
  const then = asked.slice(0, mostTaken);
  if (asked.length > mostTaken) bad.push({ code: 'choice', param: 'then', given: String(asked.length), used: String(mostTaken), allowed: [`≤ ${mostTaken}`] });
  return {
    address: {
      ...startAt(lang, scenario.slug, step),
      then,
      inputs: changed as Values,
      view: choose('view', views),
      theme: choose('theme', themes),
      motion: choose('motion', motions),
    },
    bad,
  };
};
