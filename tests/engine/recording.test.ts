import { describe, expect, it } from 'vitest';
import { startAt } from '../../src/engine/address';
import { catalogue } from '../../src/engine/catalogue';
import { choices } from '../../src/engine/choices';
import { read, recall } from '../../src/engine/recall';
import { record, write } from '../../src/engine/recording';
import { walk } from '../../src/engine/walk';
import { loadScenario, slugs } from '../../src/scenarios';

describe.each(slugs)('a recorded story of %s', async (slug) => {
  const scenario = await loadScenario(slug);
  const steps = catalogue(scenario);

  it.each(scenario.stories.map(({ id }) => id))('%s is recalled as it was replayed', (id) => {
    const trail = steps.trails.get(id)!;
    const replayed = walk(scenario, steps, startAt('en', slug, trail.at(-1)!));
    const recording = read(write(record(steps, replayed)));
    const guide = recall(scenario, recording);
    for (const step of steps.steps.get(trail.at(-1)!)!.story.steps) {
      const address = startAt('en', slug, step.id);
      expect(guide.covers(address)).toBe(true);
      const live = walk(scenario, steps, address, replayed);
      const told = guide.walk(address);
      const plain = <M extends object>(moment: M): M => ({ ...moment, snapshot: undefined });
      // What is said of a run of events is said of its last.
      const passed = <M extends object>(moment: M): M => ({ ...plain(moment), facts: undefined });
      const bare = ({ moments, moment, before, ...rest }: (typeof told.steps)[number]) => ({
        ...rest,
        moments: moments.map(passed),
        moment: plain(moment),
        before: plain(before),
      });
      expect(told.steps.map(bare)).toEqual(live.steps.map(bare));
      const { values, ...settled } = live.resolved;
      expect(live.values).toEqual(values);
      // An account nothing is posted to, and that stands beside no actor, is left out.
      const used = new Map([...live.accounts].filter(([account]) => told.accounts.has(account)));
      for (const account of live.steps.flatMap((one) => [...one.moment.balances.keys()])) expect(used.has(account)).toBe(true);
      expect({ ...told, scenario: null, steps: null }).toEqual({ ...live, values: undefined, resolved: settled, accounts: used, scenario: null, steps: null });
      expect(guide.choices(address)).toEqual(choices(steps, live).map(({ event, step, story, kind, phase }) => ({ event, step, story, kind, phase })));
    }
  });

  it('knows no other way', () => {
    const [trunk, branch] = scenario.stories;
    const end = trunk!.steps.at(-1)!.id;
    const guide = recall(scenario, record(steps, walk(scenario, steps, startAt('en', slug, end))));
    expect(guide.covers(startAt('en', slug, branch!.steps[0]!.id))).toBe(false);
    expect(guide.covers({ ...startAt('en', slug, end), then: ['some.event'] })).toBe(false);
    expect(guide.covers({ ...startAt('en', slug, end), inputs: { some: 'value' } })).toBe(false);
  });
});
