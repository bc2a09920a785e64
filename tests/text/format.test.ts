import { expect, test } from 'vitest';
import { decimals } from '../../src/money/money';
import { formatFor } from '../../src/text/format';

const { money } = formatFor('en-GB', 'UTC', {});

test.each(Object.keys(decimals) as (keyof typeof decimals)[])('no line ends between a minus sign and what it belongs to (%s)', (currency) => {
  // A browser may end a line between two signs that stand before a number; a word joiner forbids it.
  expect(money({ currency, minor: -1234n })).toMatch(/^−\u2060[^ ]+$/);
  expect(money({ currency, minor: 1234n })).not.toContain('\u2060');
});
