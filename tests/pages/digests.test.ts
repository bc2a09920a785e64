import { describe, expect, test } from 'vitest';
import type { Digest } from '../../src/engine/digest';

import { read, recall } from '../../src/engine/recall';
import { digestsOf } from '../../src/pages/digests';
import { tellingOf } from '../../src/pages/pairs';
import { lanes } from '../../src/scenarios/pairs';
import { editions } from '../site';

const { stories } = digestsOf(editions);

describe.each(lanes.flatMap((lane) => editions.map((edition) => ({ lane, lang: edition.lang, edition }))))(
  'what pairs read of $lane in $lang',
  ({ lane, edition }) => {
    const { scenario, catalogue, walks, words, format } = tellingOf(edition.told, lane);

    test.each([...stories[lane].keys()])('%s can be told: every fact that its words name is there', async (story) => {
      const { default: text } = (await import(`data:text/javascript,${encodeURIComponent(stories[lane].get(story)!.text)}`)) as { default: string };
      const last = catalogue.trails.get(story)!.at(-1)!;
      const { address, steps: replayed } = walks.get(last)!;
      const own = scenario.stories.filter(({ id }) => catalogue.steps.get(last)!.trail.some((step) => catalogue.steps.get(step)!.story.id === id));
      const { steps } = recall(scenario, { ...read<Digest>(text), stories: own }).walk(address);
      const said = (all: typeof steps) =>
        all.map(({ id, moment }) => {
          const facts = format.facts(moment.facts);
          const { title, text: lines } = words.steps[id!]!;
          return [title, ...lines, ...Object.values(words.zones)].map((line) => line(facts));
        });
      expect(said(steps)).toEqual(said(replayed));
    });
  },
);
