import { allWords } from '../src/engine/wording';
import type { AnyStateNode } from 'xstate';
import { describe, expect, test } from 'vitest';
import { startAt } from '../src/engine/address';
import { catalogue } from '../src/engine/catalogue';
import { alike, cover } from '../src/engine/coverage';
import { replay, type Run } from '../src/engine/replay';
import { resolve } from '../src/engine/values';
import { type LiveWalk, walk } from '../src/engine/walk';
import { loadScenario, slugs, starts } from '../src/scenarios/index';
import type { Evidence, Scenario, Words } from '../src/scenarios/scenario';
import { brokenIn } from './engine/rules';

const nodesOf = (node: AnyStateNode): readonly AnyStateNode[] => [node, ...Object.values(node.states).flatMap(nodesOf)];
const leavesOf = ({ machine }: Scenario): readonly string[] =>
  nodesOf(machine.root)
    .filter((node) => Object.keys(node.states).length === 0)
    .map((node) => node.id.slice(machine.id.length + 1));

/** Each story's whole path, from the start, with its own inputs. */
const storyRuns = (scenario: Scenario): readonly { id: string; run: Run; path: readonly string[] }[] => {
  const steps = catalogue(scenario);
  return scenario.stories.map((story) => {
    const { path } = steps.steps.get(story.steps.at(-1)!.id)!;
    return { id: story.id, path, run: replay(scenario, resolve(scenario.inputs, {}, story.inputs).values, path) };
  });
};

const unknown = (wanted: Iterable<string>, known: object | Iterable<string>): readonly string[] => {
  const names = new Set(Symbol.iterator in known ? (known as Iterable<string>) : Object.keys(known));
  return [...new Set(wanted)].filter((name) => !names.has(name));
};

describe.each(slugs)('%s', async (slug) => {
  const scenario = await loadScenario(slug);
  const runs = storyRuns(scenario);
  const moments = runs.flatMap(({ run }) => run.moments);
  const nodes = nodesOf(scenario.machine.root);
  const taken = nodes.flatMap((node) => [...node.transitions.values()].flat());
  const sources = new Set((await scenario.sources()).map(({ n }) => n));
  const accounts = runs[0]!.run.accounts;

  test('begins where links to it say', () => {
    expect(starts.find((one) => one.slug === slug)!.step).toBe(catalogue(scenario).first);
  });

  test('gives every story and step an id of its own', () => {
    expect(() => catalogue(scenario)).not.toThrow();
    expect(new Set(scenario.stories.map(({ id }) => id)).size).toBe(scenario.stories.length);
  });

  test('replays every story to its end, with every rule kept after every event', () => {
    for (const { id, run } of runs) {
      expect(run.refused, id).toBeNull();
      expect(brokenIn(scenario, run), id).toEqual([]);
    }
  });

  test('asks in its stories only for inputs there are, within their bounds, and not for the defaults', () => {
    for (const { id, inputs = {} } of scenario.stories) {
      const { changed, bad } = resolve(scenario.inputs, inputs);
      expect(bad, id).toEqual([]);
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
    if (unknown(leavesOf(scenario), reached).length > 0) {
      const presets = scenario.stories.map(({ inputs }) => resolve(scenario.inputs, {}, inputs).values);
      for (const { values, path } of cover(scenario, presets, (moment) => alike(scenario, moment), 300).runs) {
        for (const { states } of replay(scenario, values, path).moments) for (const state of states) reached.add(state);
      }
    }
    expect(unknown(leavesOf(scenario), reached)).toEqual([]);
  });

  test('cites only sources it lists', () => {
    const cited = [...nodes, ...taken].flatMap(({ id, meta }: { id?: string; meta?: unknown }) => {
      const evidence = meta as Evidence | undefined;
      expect(evidence?.basis, `${id} says how sure it is`).toBeTruthy();
      return evidence!.sources;
    });
    expect([...new Set(cited)].filter((n) => !sources.has(n))).toEqual([]);
  });

  test('has a station on the map for every state, and tracks only between stations', () => {
    expect(Object.keys(scenario.map.stations).toSorted()).toEqual([...leavesOf(scenario)].toSorted());
    expect(
      unknown(
        scenario.map.tracks.flatMap(({ states }) => states),
        scenario.map.stations,
      ),
    ).toEqual([]);
  });

  test('has one place on the stage for every purse, and shows only accounts that exist', () => {
    const purses = scenario.geography.places.flatMap(({ cash }) => cash);
    expect([...purses].toSorted()).toEqual(
      [...accounts.values()]
        .filter(({ cash }) => cash)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(
      unknown(
        scenario.geography.places.flatMap(({ figures }) => figures),
        accounts.keys(),
      ),
    ).toEqual([]);
  });

  test('lists beside its steps, and publishes, only facts it has', () => {
    const figures = scenario.stories.flatMap(({ steps }) => steps).flatMap(({ figures }) => figures);
    expect(unknown([...figures, ...scenario.publicFacts, ...scenario.freeFigures], moments[0]!.facts)).toEqual([]);
  });

  describe.each(Object.keys(scenario.words))('in %s', async (lang) => {
    const words: Words = await allWords(scenario.words[lang]!);

    test('has words for all that can happen, be reached or be changed', () => {
      const says = taken.map(({ meta }) => (meta as { says: string }).says);
      const messages = moments
        .flatMap(({ moves }) => moves)
        .filter(({ kind }) => kind !== 'money')
        .map(({ what }) => what);
      const guards = taken
        .map(({ guard }) => guard as string | { type: string } | undefined)
        .filter((guard) => guard !== undefined)
        .map((guard) => (typeof guard === 'string' ? guard : guard.type));
      const wanted: Partial<Record<keyof Words, Iterable<string>>> = {
        states: leavesOf(scenario),
        events: taken.map(({ eventType }) => eventType),
        transitions: says,
        messages,
        guards,
        entries: moments.flatMap(({ entries }) => entries).map(({ id }) => id),
        accounts: accounts.keys(),
        parties: new Set([...accounts.values()].map(({ book }) => book)),
        places: scenario.geography.places.map(({ id }) => id),
        zones: scenario.geography.zones.map(({ id }) => id),
        phases: scenario.phases,
        facts: [...scenario.stories.flatMap(({ steps }) => steps).flatMap(({ figures }) => figures), ...scenario.freeFigures],
        inputs: scenario.inputs.map(({ id }) => id),
        groups: scenario.inputs.map(({ group }) => group),
        stories: scenario.stories.map(({ id }) => id),
        steps: scenario.stories.flatMap(({ steps }) => steps).map(({ id }) => id),
        values: moments.flatMap(({ facts }) => Object.values(facts)).flatMap((fact) => (fact.is === 'word' ? [fact.value] : [])),
      };
      for (const [kind, names] of Object.entries(wanted)) expect(unknown(names, words[kind as keyof Words] as object), kind).toEqual([]);
    });

    test('has a word for every option of every choice', () => {
      for (const input of scenario.inputs) {
        const allowed = input.allowed({});
        if (allowed.kind === 'list') expect(unknown(allowed.options, words.inputs[input.id]!.options ?? {}), input.id).toEqual([]);
      }
    });

    test('says something in every line, and names no fact that is missing', () => {
      const facts = Object.fromEntries(Object.keys(moments[0]!.facts).map((id) => [id, `<${id}>`]));
      const lines = [
        ...Object.values(words.lines),
        ...Object.values(words.transitions),
        ...Object.values(words.zones),
        ...Object.values(words.steps).flatMap(({ title, text }) => [title, ...text]),
      ];
      for (const line of lines) expect(line(facts)).toMatch(/^(?!.*undefined).{3,}$/s);
    });
  });
});
