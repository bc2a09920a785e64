import { catalogue } from '../../engine/catalogue';
import { replay, type Run } from '../../engine/replay';
import { resolve } from '../../engine/values';
import type { Released } from '../../pages/registry';
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

/** Stories that cannot be told to their end, and steps that no address may lead to yet. */
export const storyGaps = ({ scenario, start, released }: Subject, runs: ReturnType<typeof runsOf>): readonly string[] => {
  const { stories, slug, inputs } = scenario;
  const steps = stories.flatMap((story) => story.steps.map(({ id }) => id));
  const own = (released[slug] ?? []).map(idOf);
  const others = Object.entries(released).flatMap(([scene, ids]) => (scene === slug ? [] : ids.map(idOf)));
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
      ...resolve(inputs, asked).bad.map(({ param, given }) => `stories.ts: the story "${id}" asks for ${param} = ${given}, which is not allowed`),
    ]),
    ...stories.flatMap(({ id, rejoins }) =>
      rejoins === undefined || steps.includes(rejoins) ? [] : [`stories.ts: the story "${id}" rejoins at "${rejoins}", which is no step`],
    ),
    ...lacking(steps, own).map((id) => `../registry.json: the step "${id}" is not registered under "${slug}"`),
    ...steps.filter((id) => others.includes(id)).map((id) => `stories.ts: the step "${id}" has an id that another scenario has used`),
  ];
};
