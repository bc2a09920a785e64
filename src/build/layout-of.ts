import { diagramOf as read } from '../diagram/diagram';
import type { Placed } from '../diagram/placed';
import { allWords } from '../engine/wording';
import { loadScenario, slugs } from '../scenarios';
import { place } from './place';

const scenarios = await Promise.all(slugs.map(async (slug) => [slug, await loadScenario(slug)] as const));

/** Every scenario's statechart, placed so that the words of every language fit. It runs the model, so Vite's runner loads this file, not Vite's config. Ready on import: the runner closes after it. */
export const diagrams: Readonly<Record<string, Placed>> = Object.fromEntries(
  await Promise.all(
    scenarios.map(async ([slug, scenario]) => {
      const languages = await Promise.all(Object.values(scenario.words).map(allWords));
      return [slug, await place(read(scenario.machine), languages)] as const;
    }),
  ),
);
