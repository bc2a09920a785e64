import { expect, test } from 'vitest';
import { startAt } from '../../../src/engine/address';
import { catalogue } from '../../../src/engine/catalogue';
import { walk } from '../../../src/engine/walk';
import { loadScenario } from '../../../src/scenarios';

const scenario = await loadScenario('mudra');
const steps = catalogue(scenario);
const cited = (id: string): readonly number[] => {
  const shown = walk(scenario, steps, startAt('en', 'mudra', id));
  return shown.steps[shown.at]!.evidence.sources;
};

test.each([
  ['machine-wanted', 3, 4, 5],
  ['application-lodged', 1, 6, 30, 31],
  ['papers-gathered', 47, 50],
  ['above-the-bands', 30, 31],
  ['tarun-plus-sanctioned', 30, 31],
  ['tarun-fee-taken', 35],
  ['shishu-lent', 1],
  ['shishu-paid-to-may', 44, 45],
  ['subvention-year', 36],
  ['mudra-asked', 3, 5],
  ['refinance-refused', 70, 71],
  ['rails-first-year', 120, 121],
  ['rails-receipts-swept', 125],
] as const)('%s cites what its own words rest on', (id, ...numbers) => {
  expect(cited(id)).toEqual(expect.arrayContaining(numbers));
});
