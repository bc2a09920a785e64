import { diagramOf as read } from '../diagram/diagram';
import type { Placed } from '../diagram/placed';
import { catalogue } from '../engine/catalogue';
import { allWords } from '../engine/wording';
import { packReach } from '../engine/reach';
import { loadScenario, slugs } from '../scenarios';
import { place } from './place';

const scenarios = await Promise.all(slugs.map(async (slug) => [slug, await loadScenario(slug)] as const));

/** For every scenario, where its stations lead. It runs the model, so Vite's runner loads this file, not Vite's config. */
export const reach: Readonly<Record<string, readonly number[]>> = Object.fromEntries(
  scenarios.map(([slug, scenario]) => [slug, packReach(catalogue(scenario), scenario)]),
);

/** Every scenario's statechart, placed so that the words of every language fit. Ready on import: the runner closes after it. */
export const diagrams: Readonly<Record<string, Placed>> = Object.fromEntries(
  await Promise.all(
    scenarios.map(async ([slug, scenario]) => {
      const languages = await Promise.all(Object.values(scenario.words).map(allWords));
      return [slug, await place(read(scenario.machine), languages)] as const;
    }),
  ),
);
