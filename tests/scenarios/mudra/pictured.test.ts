import { expect, test } from 'vitest';
import { startAt } from '../../../src/engine/address';
import { catalogue } from '../../../src/engine/catalogue';
import { walk } from '../../../src/engine/walk';
import { allWords } from '../../../src/engine/wording';
import { loadScenario } from '../../../src/scenarios';
import { sceneOf } from '../../../src/stage/scene';
import { formatFor } from '../../../src/text/format';
import { locales } from '../../../src/text/locale';
import { uiBooks } from '../../../src/text/ui';

const scenario = await loadScenario('mudra');
const steps = catalogue(scenario);
const ui = await uiBooks.en.all();
const words = await allWords(scenario.words.en!);
const format = formatFor(locales.en, scenario.zone, words.values);

test.each([
  ['rails-escrow-funded', 'payments', ['escrow ₹2,00,000']],
  ['margin-paid', 'lender', ['owes margin ₹20,000']],
  ['machine-ordered', 'lender', ['owes margin ₹20,000']],
])('money held for another is named where it lies: %s, %s', (id, place, said) => {
  const walked = walk(scenario, steps, startAt('en', 'mudra', id));
  const step = walked.steps[walked.at]!;
  const { actors } = sceneOf({ step, accounts: walked.accounts, geography: scenario.geography, words, ui, format, layout: 'wide' });
  const shown = actors.find((actor) => actor.id === place)!.figures.map(({ after }) => after?.rows.join(' '));
  expect(shown).toEqual(said);
});
