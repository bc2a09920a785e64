import { expect, test } from 'vitest';
import type { PaymentState } from '../../src/scenarios/exhibit';
import { barsOf, HEIGHT } from '../../src/stage/exhibits/bars';

interface One {
  readonly state: PaymentState;
  readonly parts: readonly string[];
  readonly unpaid?: string;
}
const payment = (state: PaymentState, parts: readonly string[], unpaid?: string): One => ({ state, parts, ...(unpaid !== undefined && { unpaid }) });
const drawn = (asked: number, ...all: readonly One[]) => {
  const { paths, ...rest } = barsOf({
    is: 'plan',
    currency: 'INR',
    payments: all.map(({ parts }) => ({ parts, after: '0' })),
    days: [],
    states: all.map(({ state }) => state),
    asked,
    unpaid: Object.fromEntries(all.flatMap(({ unpaid }, k) => (unpaid === undefined ? [] : [[k, unpaid]]))),
  });
  return { ...rest, paths: Object.fromEntries(paths.map(({ kind, d }) => [kind, d])) };
};
const heights = (d = ''): readonly number[] => [...d.matchAll(/v-(\d+)h/g)].map(([, height]) => Number(height));

test('a bar is as high as its payment, and what is repaid stands at its bottom', () => {
  const { paths } = drawn(1, payment('paid', ['25', '75']), payment('ahead', ['0', '50']));
  expect(heights(paths.paid)).toEqual([HEIGHT]);
  expect(heights(paths.base)).toEqual([(HEIGHT * 3) / 4]);
  expect(heights(paths.ahead)).toEqual([HEIGHT / 2]);
  expect(heights(paths.rest)).toEqual([HEIGHT / 2]);
});

test('of a missed payment only what was paid is filled', () => {
  const { paths } = drawn(2, payment('missed', ['25', '75'], '50'), payment('folded', ['25', '75'], '100'));
  expect(heights(paths.missed)).toEqual([HEIGHT, HEIGHT]);
  expect(heights(paths.base)).toEqual([HEIGHT / 2]);
});

test('a payment made early does not make the others small', () => {
  const { paths } = drawn(2, payment('paid', ['0', '100']), payment('early', ['0', '5000']));
  expect(heights(paths.base)).toEqual([HEIGHT, HEIGHT]);
  expect(paths.cut).toBeTruthy();
});

test('bars stand one beside the other at the places of their payments', () => {
  const { paths, width, now } = drawn(1, payment('paid', ['0', '1']), payment('ahead', ['0', '1']), payment('ahead', ['0', '1']));
  expect(paths.base).toMatch(/^M0 /);
  expect(paths.rest).toMatch(/^M12 .*zm12 0v/);
  expect([width, now]).toEqual([36, 5]);
});

test.each([1, 24, 36, 60, 84, 120])('%d payments fit beside the gauge', (count) => {
  const { width } = drawn(0, ...Array.from({ length: count }, () => payment('ahead', ['1', '1'])));
  expect(width).toBeLessThanOrEqual(Math.max(264, 3 * count));
  expect(width / count).toBeGreaterThanOrEqual(3);
});
