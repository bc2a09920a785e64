import { expect, test } from 'vitest';
import { startAt } from '../../../src/engine/address';
import { wentAsTold, wordsOf } from '../../../src/engine/as-told';
import { catalogue } from '../../../src/engine/catalogue';
import { standardOf, walk } from '../../../src/engine/walk';
import { allWords } from '../../../src/engine/wording';
import { loadScenario } from '../../../src/scenarios';
import { formatFor } from '../../../src/text/format';
import type { Given } from './given';

const scenario = await loadScenario('mudra');
const steps = catalogue(scenario);
const words = await allWords(scenario.words.en!);
const format = formatFor('en', scenario.zone, words.values);

const shownAt = (id: string, inputs: Given = {}, then: readonly string[] = []) => {
  const shown = walk(scenario, steps, { ...startAt('en', 'mudra', id), inputs, then });
  expect(shown.stopped).toBeNull();
  const step = shown.steps[shown.at]!;
  return { step, told: wentAsTold(step, standardOf(steps, shown)) };
};
/** What a reader reads at a step with these numbers: headline and text. */
const readAt = (id: string, inputs: Given = {}, then: readonly string[] = []): string => {
  const { step, told } = shownAt(id, inputs, then);
  const { title, text } = wordsOf(step, told, words);
  const facts = format.facts(step.moment.facts);
  return [title, ...text].map((line) => line(facts)).join(' ');
};

test.each<[string, Given, string]>([
  ['refinance-refused', { norms: 'missed', rate: '9.3' }, 'misses its norms'],
  ['refinance-refused', { norms: 'missed' }, 'misses its norms'],
  ['refinance-refused', {}, 'MUDRA holds the rate of 12% against its cap of 9.3%'],
  ['holiday-interest-paid', { holidayinterest: 'added' }, 'its interest added'],
  ['holiday-interest-added', { holidayinterest: 'paid' }, 'The holiday ends, and instalments of'],
  ['outside-scheme', { activity: 'allied' }, 'On this day the activity is outside'],
  ['outside-scheme', { activity: 'shop', price: '1200000' }, 'more than the scheme lends'],
  ['above-the-bands', { activity: 'crops', price: '200000' }, 'The activity is outside the scheme'],
  ['above-the-bands', {}, 'Mudra loans end at ₹10 lakh'],
  [
    'claim-lodged',
    {},
    'In a pool of ₹1,00,00,000, ₹10,00,000 of other loans is in default; this one adds ₹1,78,567, its debt as it stood when it became an NPA.',
  ],
  ['all-arrears-paid', {}, 'all overdue interest and principal, ₹23,916, not a part of it. ₹1,54,651 is owed.'],
  ['loan-sanctioned', {}, 'Instalments: 36, of ₹5,979 each, the last of ₹5,960. Such a loan costs ₹35,225 in interest.'],
  ['loan-sanctioned', {}, "thirty days as in SBI's later e-Mudra"],
  ['misuse-found', {}, "After thirty days' notice, a time assumed here, ₹1,84,083 is due today, ₹4,083 of it interest."],
  ['rails-scored', { turnover: '10000000' }, 'suggests ₹10,00,000'],
  ['rails-person-asked', { record: 'listed', turnover: '1000000' }, 'The application fails the screen and is refused'],
  ['rails-person-asked', { record: 'default', turnover: '1000000' }, 'The bureau shows a default, and the lender refuses'],
])('%s with %o says "%s"', (id, given, sentence) => {
  expect(readAt(id, given)).toContain(sentence);
});

test.each<[string, Given, string]>([
  ['holiday-interest-paid', { holidayinterest: 'added' }, 'leaves the debt where it was'],
  ['refinance-refused', { norms: 'missed', rate: '9.3' }, 'against its cap'],
  ['loan-sanctioned', { rate: '0' }, 'different'],
  ['loan-sanctioned', { date: '2024-11-04', price: '2000000', repaid: 'yes', collateral: 'asked' }, 'No property'],
  ['outside-scheme', { activity: 'allied' }, 'Growing crops'],
  ['rails-person-asked', { record: 'listed', turnover: '1000000' }, 'is suggested'],
])('%s with %o does not say "%s"', (id, given, sentence) => {
  expect(readAt(id, given)).not.toContain(sentence);
});

test('after a suit, a settlement or full payment nobody says that a claim may be made or is paid', () => {
  for (const [id, then] of [
    ['suit-filed', []],
    ['suit-part-recovered', []],
    ['settlement-paid', []],
    ['loan-recalled', ['borrower.payAll']],
    ['loan-recalled', ['cover.end']],
  ] as const)
    expect(shownAt(id, {}, then).step.open, `${id} ${then.join()}`).not.toContain('lender.claim');
  expect(shownAt('loan-recalled').step.open).toContain('lender.claim');
  expect(readAt('suit-filed', {}, ['court.recover'])).not.toContain('may claim');
});

test('the thirty days of an offer, documented for a later one only, are inferred', () => {
  expect(shownAt('offer-lapsed').step.evidence.basis).toBe('inferred');
  expect(shownAt('offer-accepted').step.evidence.basis).toBe('inferred');
});
