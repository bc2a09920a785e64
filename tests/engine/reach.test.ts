import { expect, it } from 'vitest';
import { startAt } from '../../src/engine/address';
import { catalogue } from '../../src/engine/catalogue';
import { soonest } from '../../src/engine/reach';
import { walk } from '../../src/engine/walk';
import { loadScenario, slugs } from '../../src/scenarios';

for (const slug of slugs) {
  it(`leads from every station of ${slug} to a step in that state`, async () => {
    const scenario = await loadScenario(slug);
    const steps = catalogue(scenario);
    const reach = soonest(steps, scenario);
    for (const state of Object.keys(scenario.map.stations)) {
      const { steps: told, at } = walk(scenario, steps, startAt('en', slug, reach[state]!));
      expect(told[at]!.moment.states).toContain(state);
    }
  }, 60_000);

  it(`stays on the first story of ${slug} wherever that comes by`, async () => {
    const scenario = await loadScenario(slug);
    const steps = catalogue(scenario);
    const [trunk] = scenario.stories;
    const reach = soonest(steps, scenario);
    const { steps: told } = walk(scenario, steps, startAt('en', slug, trunk!.steps.at(-1)!.id));
    for (const state of told.flatMap(({ moment }) => moment.states)) expect(trunk!.steps.map(({ id }) => id)).toContain(reach[state]);
  });
}
