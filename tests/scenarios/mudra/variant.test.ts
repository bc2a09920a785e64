import { expect, test } from 'vitest';
import { startAt } from '../../../src/engine/address';
import { catalogue } from '../../../src/engine/catalogue';
import { walk } from '../../../src/engine/walk';
import { loadScenario } from '../../../src/scenarios';
import type { Story } from '../../../src/scenarios/scenario';

const scenario = await loadScenario('mudra');

const steps = catalogue(scenario);
const stories: readonly Story[] = scenario.stories;
const told = (story: Story) => walk(scenario, steps, startAt('en', 'mudra', story.steps.at(-1)!.id)).steps;

test('no step of the variant claims to be history, and no other step is hypothetical', () => {
  for (const story of stories) {
    const onRails = story.inputs?.rails === 'on';
    for (const step of told(story).slice(1)) {
      expect(step.evidence.basis === 'hypothetical', step.id ?? '').toBe(onRails);
      expect(step.moment.facts.variant, step.id ?? '').toEqual({ is: 'word', value: onRails ? 'hypothetical' : 'historical' });
    }
  }
});

test('the escrow and the sweep exist only in the variant', () => {
  for (const story of stories.filter(({ inputs }) => inputs?.rails !== 'on')) {
    const posted = told(story)
      .flatMap(({ entries }) => entries)
      .flatMap(({ transfers }) => transfers)
      .flatMap(({ debit, credit }) => [debit, credit]);
    expect(
      posted.filter((id) => id.startsWith('escrow.') || id.includes('sweep')),
      story.id,
    ).toEqual([]);
  }
});

test('tells at least sixty steps in at least eighteen stories, the trunk in sixteen to twenty', () => {
  expect(steps.steps.size).toBeGreaterThanOrEqual(60);
  expect(stories.length).toBeGreaterThanOrEqual(18);
  expect(stories[0]!.steps.length).toBeGreaterThanOrEqual(16);
  expect(stories[0]!.steps.length).toBeLessThanOrEqual(20);
});
