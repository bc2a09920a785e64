import { expect, test } from 'vitest';
import { startAt } from '../../../src/engine/address';
import { catalogue } from '../../../src/engine/catalogue';
import { walk } from '../../../src/engine/walk';
import { allWords } from '../../../src/engine/wording';
import { formatFor } from '../../../src/text/format';
import { loadScenario } from '../../../src/scenarios';
import { toSanction } from '../../../src/scenarios/mudra/story-step';
import { run } from './given';

const scenario = await loadScenario('mudra');
const steps = catalogue(scenario);
const words = await allWords(scenario.words.en!);
const format = formatFor('en', scenario.zone, words.values);

const shownAt = (id: string) => {
  const { steps: shown, at } = walk(scenario, steps, startAt('en', 'mudra', id));
  return shown[at]!;
};

test.each([
  ['loan-sanctioned', 'The day of the offer is chosen here'],
  ['supplier-paid', 'the day of payment, from which it counts, is chosen here'],
  ['cover-pooled', "Chosen here: reports at a month's end, lists at a quarter's."],
  ['first-year', 'rate and day are chosen here'],
  ['no-dues', 'The day of the letter is chosen here.'],
  ['mudra-asked', 'The days it takes to answer are chosen here.'],
  ['refinance-drawn', 'as many months as the loan has left and on its due dates: a simplification'],
  ['refinance-refused', 'The days until this answer are chosen here.'],
  ['card-live', 'This day, and one for each use of the card, are chosen here.'],
  ['card-interest-paid', 'a way of counting chosen here'],
  ['instalment-missed', 'a choice made here'],
  ['arrears-paid', 'The days until then are chosen here.'],
  ['plan-restructured', 'The months added are chosen here'],
  ['quote-asked', 'a time assumed here'],
  ['machine-not-come', 'a time assumed here'],
  ['supplier-refunded', 'a day chosen here'],
  ['claim-lodged', 'the days that claim, court and payments take'],
  ['settlement-offered', 'are chosen here'],
  ['suit-filed', 'the days this takes are chosen here'],
  ['applied-again', 'as is the half year'],
])('%s is marked as a simplification and says what was chosen', (id, sentence) => {
  const { evidence, moment } = shownAt(id);
  expect(evidence.basis).toBe('simplification');
  expect(words.steps[id]!.text.map((line) => line(format.facts(moment.facts))).join(' ')).toContain(sentence);
});

test.each([
  'cloth-bought',
  'cash-drawn',
  'card-paid-back',
  'became-sma-1',
  'became-sma-2',
  'cover-fixed',
  'npa-reported',
  'claim-paid',
  'file-closed',
  'both-repaid',
  'subvention-begins',
])('%s rests on days chosen here too', (id) => expect(shownAt(id).evidence.basis).toBe('simplification'));

test('the time to decide is documented up to ₹5 lakh and chosen above', () => {
  const basisOf = (price: string) => run({ price }, toSanction.slice(0, 4)).moments.at(-1)!.taken[0]!.basis;
  expect([basisOf('200000'), basisOf('555555'), basisOf('600000')]).toEqual(['documented', 'documented', 'simplification']);
});
