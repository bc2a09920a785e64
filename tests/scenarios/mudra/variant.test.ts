import { describe, expect, test } from 'vitest';
import { startAt } from '../../../src/engine/address';
import { catalogue } from '../../../src/engine/catalogue';
import { walk } from '../../../src/engine/walk';
import { allWords } from '../../../src/engine/wording';
import { loadScenario } from '../../../src/scenarios';
import type { Story } from '../../../src/scenarios/scenario';
import { sceneOf } from '../../../src/stage/scene';
import { layouts } from '../../../src/stage/sheet';
import { formatFor } from '../../../src/text/format';
import { locales } from '../../../src/text/locale';
import { uiBooks } from '../../../src/text/ui';

const scenario = await loadScenario('mudra');

const steps = catalogue(scenario);
const stories: readonly Story[] = scenario.stories;
const told = (story: Story) => walk(scenario, steps, startAt('en', 'mudra', story.steps.at(-1)!.id)).steps;

test('no step of the variant claims to be history, and no other step is hypothetical', () => {
  for (const story of stories) {
    const onRails = story.inputs?.rails === 'on';
    for (const step of told(story)) {
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

test.each([
  ['rails-use-proved', ['payments lender useProof']],
  ['rails-delivered-after', ['borrower lender bills', 'payments lender useProof']],
  ['use-checked', ['lender borrower endUseCheck']],
] as const)('the lender visits on paper, not on the rails: %s', (id, messages) => {
  const { steps: walked, at } = walk(scenario, steps, startAt('en', 'mudra', id));
  const moves = walked[at]!.moves.filter(({ kind }) => kind === 'message');
  expect(moves.map(({ from, to, what }) => `${from} ${to} ${what}`)).toEqual(messages);
});

test('tells at least sixty steps in at least eighteen stories, the trunk in sixteen to twenty', () => {
  expect(steps.steps.size).toBeGreaterThanOrEqual(60);
  expect(stories.length).toBeGreaterThanOrEqual(18);
  expect(stories[0]!.steps.length).toBeGreaterThanOrEqual(16);
  expect(stories[0]!.steps.length).toBeLessThanOrEqual(20);
});

describe('every screen of the variant says that it is hypothetical', async () => {
  const ui = await uiBooks.en.all();
  const words = await allWords(scenario.words.en!);
  const format = formatFor(locales.en, scenario.zone, words.values);

  test.each([
    ['at the first step', 'machine-wanted', []],
    ['on a path of the reader’s own', 'machine-wanted', ['borrower.start', 'borrower.submit', 'lender.identify', 'lender.findComplete', 'lender.score']],
    ['in a walk that leaves the story', 'rails-escrow-funded', ['escrowClock.end', 'supplier.deliver']],
  ] as const)('%s', (_, step, then) => {
    const walked = walk(scenario, steps, { ...startAt('en', 'mudra', step), inputs: { rails: 'on' }, then });
    expect(walked.stopped).toBeNull();
    for (const one of walked.steps) {
      expect(one.evidence.basis).toBe('hypothetical');
      for (const layout of layouts) {
        const { grounds } = sceneOf({ step: one, accounts: walked.accounts, geography: scenario.geography, words, ui, format, layout });
        expect(grounds.map(({ rows }) => rows.join('').includes('hypothetical'))).toEqual([true, true]);
      }
    }
  });

  test('and no other step does, at its start or in its picture', () => {
    const walked = walk(scenario, steps, startAt('en', 'mudra', 'no-dues'));
    for (const one of walked.steps) {
      expect(one.evidence.basis).not.toBe('hypothetical');
      const { grounds } = sceneOf({ step: one, accounts: walked.accounts, geography: scenario.geography, words, ui, format, layout: 'wide' });
      expect(grounds.flatMap(({ rows }) => rows).join(' ')).not.toContain('hypothetical');
    }
  });
});
