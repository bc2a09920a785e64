import { expect, test } from 'vitest';
import { phaseOfStep } from '../../src/engine/phase';
import { loadStaging } from '../../src/scenarios';
import { editions } from '../site';

// A transition into all regions at once names their parent, which no phase is called after.
test.each([
  ['alipay', 'paid', 'cashier'],
  ['mudra', 'lent', 'disbursal'],
])('%s: what leads into the regions of %s is told in the phase it ends, %s', async (slug, state, phase) => {
  const { phaseOf } = await loadStaging(slug);
  expect(phaseOf(state)).toBe(phase);
});

// A step of several events is told in the phase that the last of them leads to, unless that one runs beside the others.
test.each([
  ['paid', 'cashier'],
  ['paid-on-friday', 'notify'],
  ['last-part-refunded', 'refund'],
  ['holiday-agreed', 'repayment'],
  ['became-sma-1', 'repayment'],
  ['no-dues', 'resolution'],
  ['cover-pooled', 'guarantee'],
])('%s is told in the phase %s', (id, phase) => {
  const { scenario, walks } = editions[0]!.told.find((one) => one.walks.has(id))!;
  const { steps, at } = walks.get(id)!;
  expect(phaseOfStep(scenario, steps[at]!)).toBe(phase);
});
