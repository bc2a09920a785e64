import { describe, expect, test } from 'vitest';
import { clocksAt } from '../../src/app/views/clocks';
import { read, recall } from '../../src/engine/recall';
import { recordingsOf } from '../../src/pages/recordings';
import { editions } from '../site';

const tellings = editions.flatMap(({ lang, told }) => told.map((one) => ({ lang, slug: one.scenario.slug, told: one })));

describe.each(tellings)('what pages of $slug in $lang read of its stories', ({ slug, told }) => {
  const { scenario, catalogue, walks, words, notes, format } = told;
  const files = recordingsOf(editions, slug);

  test.each([...files.keys()])('%s can be told: every fact that is shown of it is there', async (story) => {
    const { default: text } = (await import(`data:text/javascript,${encodeURIComponent(files.get(story)!.text)}`)) as { default: string };
    const { address, steps: replayed } = walks.get(catalogue.trails.get(story)!.at(-1)!)!;
    const { steps } = recall(scenario, read(text)).walk(address);
    const said = (all: typeof steps) =>
      all.map((step) => {
        const facts = format.facts(step.moment.facts);
        const { title, text: lines } = words.steps[step.id!]!;
        const { say, ask } = notes[step.id!]!;
        return {
          lines: [title, ...lines, ...Object.values(words.zones)].map((line) => line(facts)),
          spoken: [...say, ask].map((sentence) => (typeof sentence === 'string' ? sentence : sentence(facts))),
          figures: catalogue.steps.get(step.id!)!.figures.map((figure) => step.moment.facts[figure]),
          clocks: clocksAt(step),
        };
      });
    expect(said(steps)).toEqual(said(replayed));
  });
});
