import { expect, test } from 'vitest';
import { loadStaging } from '../../src/scenarios';

// A transition into all regions at once names their parent, which no phase is called after.
test.each([
  ['alipay', 'paid', 'cashier'],
  ['mudra', 'lent', 'disbursal'],
])('%s: what leads into the regions of %s is told in the phase it ends, %s', async (slug, state, phase) => {
  const { phaseOf } = await loadStaging(slug);
  expect(phaseOf(state)).toBe(phase);
});
