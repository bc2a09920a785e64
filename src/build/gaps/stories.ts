import { catalogue } from '../../engine/catalogue';
import { replay, type Run } from '../../engine/replay';
import { askedOf, resolve } from '../../engine/values';
import type { Released } from '../../pages/registry';
import type { Values } from '../../scenarios/input';
import type { Scenario } from '../../scenarios/scenario';
import { lacking, repeated, type Subject } from './subject';

const idOf = (one: Released): string => (typeof one === 'string' ? one : one.id);

/** What keeps the stories from being put together at all; nothing can be replayed before it is mended. */
export const disorder = ({ stories }: Scenario): readonly string[] => {
  const before = new Set<string>();
  const astray = stories.flatMap(({ id, from, steps }) => {
    const lost = from !== null && !before.has(from);
    for (const step of steps) before.add(step.id);
    return lost ? [`stories.ts: the story "${id}" starts from "${from}", which is no step before it`] : [];
  });
  const steps = stories.flatMap((story) => story.steps.map(({ id }) => id));
  return [
    ...repeated(stories.map(({ id }) => id)).map((id) => `stories.ts: two stories are called "${id}"`),
    ...repeated(steps).map((id) => `stories.ts: two steps are called "${id}"`),
    ...astray,
    ...(stories.some((story) => story.steps.length === 0) ? ['stories.ts: a story has no step'] : []),
  ];
};

/** Every story replayed with its own inputs. */
export const runsOf = (scenario: Scenario): readonly { readonly story: string; readonly run: Run }[] => {
  const { steps } = catalogue(scenario);
  return scenario.stories.map(({ id, steps: own, inputs }) => ({
    story: id,
    run: replay(scenario, resolve(scenario.inputs, {}, inputs).values, steps.get(own.at(-1)!.id)!.path),
  }));
};

/** What may stand in an address, and is not kept there for good yet. */
const unregistered = (kind: string, names: readonly string[], known: readonly string[] = [], slug: string): readonly string[] =>
  lacking(names, known).map((name) => `../registry.json: the ${kind} "${name}" is not registered under "${slug}"`);

/** Stories that cannot be told to their end, and steps that no address may lead to yet. */
export const storyGaps = ({ scenario, start, registered }: Subject, runs: ReturnType<typeof runsOf>): readonly string[] => {
  const { stories, slug, inputs, machine } = scenario;
  const steps = stories.flatMap((story) => story.steps.map(({ id }) => id));
  const own = (registered.steps[slug] ?? []).map(idOf);
  const others = Object.entries(registered.steps).flatMap(([scene, ids]) => (scene === slug ? [] : ids.map(idOf)));
  return [
    ...(start === steps[0] ? [] : [`start.ts: the first step is "${steps[0]}", not "${start}"`]),
    ...runs.flatMap(({ story, run: { refused } }) =>
      refused
        ? [`stories.ts: the story "${story}" stops at "${refused.event}", refused in ${refused.states.join(', ')} by ${refused.guard ?? 'its state'}`]
        : [],
    ),
    ...stories.flatMap(({ id, inputs: asked = {} }) => [
      ...lacking(
        Object.keys(asked),
        inputs.map((input) => input.id),
      ).map((input) => `inputs.ts: the story "${id}" asks for the input "${input}", which there is not`),
      ...forbidden(scenario, asked).map((input) => `stories.ts: the story "${id}" asks for ${input} = ${asked[input]}, which is not allowed`),
    ]),
    ...stories.flatMap(({ id, rejoins }) =>
      rejoins === undefined || steps.includes(rejoins) ? [] : [`stories.ts: the story "${id}" rejoins at "${rejoins}", which is no step`],
    ),
    ...unregistered('step', steps, own, slug),
    ...unregistered(
      'input',
      inputs.map(({ id }) => id),
      registered.inputs[slug],
      slug,
    ),
    ...unregistered('event', machine.events as readonly string[], registered.events[slug], slug),
    ...steps.filter((id) => others.includes(id)).map((id) => `stories.ts: the step "${id}" has an id that another scenario has used`),
  ];
};

/** The inputs for which a story asks what they do not allow. */
function forbidden({ inputs }: Scenario, asked: Values): readonly string[] {
  const { values } = resolve(inputs, {}, asked);
  return inputs.flatMap((input) => (asked[input.id] === undefined || askedOf(input, asked[input.id]!, values).ok ? [] : [input.id]));
}
