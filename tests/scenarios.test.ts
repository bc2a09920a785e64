import { describe, expect, test } from 'vitest';
import { gapsIn } from '../src/build/gaps/gaps';
import { runsOf } from '../src/build/gaps/stories';
import { lacking, nodesOf, short } from '../src/build/gaps/subject';
import { startAt } from '../src/engine/address';
import { catalogue } from '../src/engine/catalogue';
import { alike, cover } from '../src/engine/coverage';
import { replay } from '../src/engine/replay';
import { resolve } from '../src/engine/values';
import { type LiveWalk, walk } from '../src/engine/walk';
import { registered } from '../src/pages/registry';
import { loadScenario, slugs, starts } from '../src/scenarios/index';
import type { Scenario } from '../src/scenarios/scenario';
import { brokenIn } from './engine/rules';

const leavesOf = ({ machine }: Scenario): readonly string[] =>
  nodesOf(machine.root)
    .filter((node) => Object.keys(node.states).length === 0)
    .map(({ id }) => short(id));

describe.each(slugs)('%s', async (slug) => {
  const scenario = await loadScenario(slug);
  const runs = runsOf(scenario);
  const moments = runs.flatMap(({ run }) => run.moments);

  test('lacks nothing that an author could have left out', async () => {
    expect(await gapsIn(scenario, starts.find((one) => one.slug === slug)!.step, registered)).toEqual([]);
  });

  test('replays every story to its end, with every rule kept after every event', () => {
    for (const { story, run } of runs) {
      expect(run.refused, story).toBeNull();
      expect(brokenIn(scenario, run), story).toEqual([]);
    }
  });

  test('asks in its stories for no default', () => {
    for (const { id, inputs = {} } of scenario.stories) {
      const { changed } = resolve(scenario.inputs, resolve(scenario.inputs, {}, inputs).values);
      expect(Object.keys(changed).toSorted(), id).toEqual(Object.keys(inputs).toSorted());
    }
  });

  test('goes on from a branch that rejoins another story by an event the machine then allows', () => {
    const steps = catalogue(scenario);
    for (const { id, rejoins, steps: own, inputs } of scenario.stories) {
      if (rejoins === undefined) continue;
      const { path } = steps.steps.get(own.at(-1)!.id)!;
      const next = steps.steps.get(rejoins)!;
      const { values } = resolve(scenario.inputs, {}, inputs);
      expect(replay(scenario, values, [...path, ...next.events]).refused, `${id} on to ${rejoins}`).toBeNull();
    }
  });

  test('shows at each step of a story the picture of its own event', () => {
    const steps = catalogue(scenario);
    let shown: LiveWalk | undefined;
    for (const { id, path, index } of steps.steps.values()) {
      shown = walk(scenario, steps, startAt('en', slug, id), shown);
      expect(shown.stopped, id).toBeNull();
      expect(shown.at, id).toBe(index);
      expect(shown.steps[shown.at]!.moment.event, id).toBe(path.at(-1) ?? null);
    }
  });

  test('reaches every state by a story, or by a free path', () => {
    const reached = new Set(moments.flatMap(({ states }) => states));
    if (lacking(leavesOf(scenario), reached).length > 0) {
      const presets = scenario.stories.map(({ inputs }) => resolve(scenario.inputs, {}, inputs).values);
      for (const { values, path } of cover(scenario, presets, (moment) => alike(scenario, moment), 300).runs) {
        for (const { states } of replay(scenario, values, path).moments) for (const state of states) reached.add(state);
      }
    }
    expect(lacking(leavesOf(scenario), reached)).toEqual([]);
  });
});
