import { allWords } from '../engine/wording';
import type { AnyStateNode } from 'xstate';
import { startAt } from '../engine/address';
import { type Catalogue, catalogue } from '../engine/catalogue';
import { stations, trace } from '../engine/trace';
import { type BadInput, resolve } from '../engine/values';
import { type LiveWalk, walk } from '../engine/walk';
import { stepJson } from '../pages/step-json';
import { loadScenario, slugs } from '../scenarios';
import type { Allowed } from '../scenarios/input';
import type { Evidence, Scenario } from '../scenarios/scenario';

/** What the command prints, or the one line that says what was wrong with it. */
export type Output = { readonly out: string; readonly error: null } | { readonly out: null; readonly error: string };

/** A mistake in the command line, with what is allowed in its place. */
class Mistake extends Error {}

const lists = ['--inputs', '--stories', '--states', '--events'] as const;
const options = ['--step', '--path', '--json', ...lists] as const;
type Option = (typeof options)[number];
const withValue: readonly Option[] = ['--step', '--path'];

interface Wanted {
  readonly slug: string;
  readonly options: ReadonlyMap<Option, string>;
  readonly inputs: Readonly<Record<string, string>>;
}

const list = (names: Iterable<string>): string => [...names].join(', ');

const read = (args: readonly string[]): Wanted => {
  const given = new Map<Option, string>();
  const inputs: Record<string, string> = {};
  let slug: string | null = null;
  const rest = [...args];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [name = '', ...value] = word.split('=');
    const option = options.find((known) => known === name);
    if (option !== undefined) {
      const text = !withValue.includes(option) ? '' : value.length > 0 ? value.join('=') : rest.shift();
      if (text === undefined) throw new Mistake(`${option} needs a value`);
      given.set(option, text);
    } else if (word.startsWith('-')) throw new Mistake(`no such option: ${word}; there are ${list(options)}`);
    else if (value.length > 0) inputs[name] = value.join('=');
    else if (slug === null) slug = word;
    else throw new Mistake(`${word} is neither an option nor input=value; options are ${list(options)}`);
  }
  if (slug === null) throw new Mistake(`name a scenario: ${list(slugs)}`);
  return { slug, options: given, inputs };
};

const bounds = (allowed: Allowed): string => (allowed.kind === 'list' ? `one of ${list(allowed.options)}` : `${allowed.min} to ${allowed.max} ${allowed.unit}`);

const badInput = ({ param, given, problem, allowed }: BadInput): string => `${param}=${given} (${problem}): allowed is ${bounds(allowed)}`;

const wide = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, k) => Math.max(...rows.map((row) => row[k]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, k) => cell.padEnd(widths[k]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};

/** Defaults and bounds, as they are with the inputs given. */
const inputsOf = ({ inputs }: Scenario, given: Readonly<Record<string, string>>): string => {
  const { values } = resolve(inputs, given);
  return wide([['input', 'default', 'allowed'], ...inputs.map((input) => [input.id, input.defaultOf(values), bounds(input.allowed(values))])]);
};

const storiesOf = (steps: Catalogue, { stories }: Scenario): string =>
  stories
    .map(({ id, from, inputs, rejoins, steps: own }) => {
      const asks = Object.entries(inputs ?? {}).map(([input, value]) => `${input}=${value}`);
      const start = from === null ? 'trunk' : `from ${from} at ${steps.steps.get(from)!.index}`;
      return [
        id,
        start,
        ...(asks.length > 0 ? [`with ${asks.join(' ')}`] : []),
        list(own.map((step) => step.id)),
        ...(rejoins ? [`rejoins ${rejoins}`] : []),
      ].join('; ');
    })
    .join('\n');

interface StateRow {
  readonly id: string;
  readonly events: readonly string[];
  readonly leaf: boolean;
  readonly evidence: Evidence | undefined;
}

const statesIn = ({ machine }: Scenario): readonly StateRow[] => {
  const below = (node: AnyStateNode): readonly StateRow[] =>
    Object.values(node.states).flatMap((child) => [
      {
        id: child.id.slice(machine.id.length + 1),
        events: child.ownEvents as readonly string[],
        leaf: child.type === 'atomic' || child.type === 'final',
        evidence: child.meta as Evidence | undefined,
      },
      ...below(child),
    ]);
  return below(machine.root);
};

const statesOf = (scenario: Scenario): string =>
  wide([
    ['state', 'basis', 'sources', 'events'],
    ...statesIn(scenario)
      .filter(({ leaf }) => leaf)
      .map(({ id, evidence, events }) => [id, evidence?.basis ?? '', (evidence?.sources ?? []).join(' ') || '-', list(events) || '-']),
  ]);

const eventsOf = (scenario: Scenario): string => {
  const states = statesIn(scenario);
  const rows = scenario.machine.events.map((event: string) => [event, list(states.filter(({ events }) => events.includes(event)).map(({ id }) => id))]);
  return wide([['event', 'waited for in'], ...rows]);
};

/** The walk that is asked for: to the trunk's end, unless a step or a path is named or it is only asked what there is. @throws Mistake where a name, a value or an event is not possible */
const walkTo = (scenario: Scenario, steps: Catalogue, { options: given, inputs }: Wanted): LiveWalk => {
  const ids = scenario.inputs.map(({ id }) => id);
  const unknown = Object.keys(inputs).find((id) => !ids.includes(id));
  if (unknown !== undefined) throw new Mistake(`no such input: ${unknown}; there are ${list(ids)}`);
  const path = given.get('--path');
  const then = (path ?? '').split('~').filter((event) => event !== '');
  const stranger = then.find((event) => !(scenario.machine.events as readonly string[]).includes(event));
  if (stranger !== undefined) throw new Mistake(`no such event: ${stranger}; there are ${list(scenario.machine.events)}`);
  const trunk = steps.trails.get(scenario.stories[0]!.id)!;
  const step = given.get('--step') ?? (path === undefined && !lists.some((one) => given.has(one)) ? trunk.at(-1)! : steps.first);
  if (!steps.steps.has(step)) throw new Mistake(`no such step: ${step}; there are ${list(steps.steps.keys())}`);
  const to = walk(scenario, steps, { ...startAt('en', scenario.slug, step), then, inputs });
  const [bad] = to.resolved.bad;
  if (bad) throw new Mistake(badInput(bad));
  if (to.stopped) {
    const { event, states, guard } = to.stopped;
    throw new Mistake(
      `${event} cannot happen in ${list(states)}${guard ? ` (refused by ${guard})` : ''}; possible there: ${list(to.steps[to.at]!.open) || 'nothing'}`,
    );
  }
  return to;
};

const answer = async (wanted: Wanted): Promise<string> => {
  if (!slugs.includes(wanted.slug)) throw new Mistake(`no such scenario: ${wanted.slug}; there are ${list(slugs)}`);
  const scenario = await loadScenario(wanted.slug);
  const steps = catalogue(scenario);
  const to = walkTo(scenario, steps, wanted);
  if (wanted.options.has('--inputs')) return inputsOf(scenario, wanted.inputs);
  if (wanted.options.has('--stories')) return storiesOf(steps, scenario);
  if (wanted.options.has('--states')) return statesOf(scenario);
  if (wanted.options.has('--events')) return eventsOf(scenario);
  if (!wanted.options.has('--json')) return trace(steps, to);
  const [words, sources] = await Promise.all([allWords(scenario.words.en!), scenario.sources()]);
  return JSON.stringify(
    stations(steps, to).map((station) => stepJson(steps, station, words, sources)),
    null,
    1,
  );
};

/** Replays what a command line asks for, or lists what there is. */
export const traceCommand = async (args: readonly string[]): Promise<Output> => {
  try {
    return { out: await answer(read(args)), error: null };
  } catch (error) {
    if (error instanceof Mistake) return { out: null, error: error.message };
    throw error;
  }
};
