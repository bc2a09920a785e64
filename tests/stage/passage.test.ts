import { expect, test } from 'vitest';
import type { WalkStep } from '../../src/engine/walk';
import { duration } from '../../src/stage/frame';
import { passageOf, passedAt } from '../../src/stage/passage';

const move = { kind: 'message', from: 'a', to: 'b', what: 'x' } as const;
const step = (moves: number): Pick<WalkStep, 'moves'> => ({ moves: Array.from({ length: moves }, () => move) });

test('no steps, or one in which nothing moves, take no time and show the end', () => {
  for (const steps of [[], [step(0)]]) {
    expect(passageOf(steps)).toBe(0);
    expect(passedAt(steps, 0)).toEqual({ at: 0, playhead: 1 });
  }
});

test('one step takes as long as its motion', () => {
  expect(passageOf([step(2)])).toBe(duration(step(2)));
  expect(passedAt([step(2)], duration(step(2)) / 2)).toEqual({ at: 0, playhead: 0.5 });
});

test('steps follow one another, each settled for a moment before the next begins', () => {
  const steps = [step(1), step(0), step(2)];
  const seen = Array.from({ length: 101 }, (_, k) => passedAt(steps, (passageOf(steps) * k) / 100));
  for (const [k, { at, playhead }] of seen.entries()) {
    const before = seen[k - 1];
    if (before) expect(at > before.at || (at === before.at && playhead >= before.playhead)).toBe(true);
  }
  expect(seen[0]).toEqual({ at: 0, playhead: 0 });
  expect(new Set(seen.map(({ at }) => at))).toEqual(new Set([0, 1, 2]));
  expect(seen.some(({ at, playhead }) => at === 0 && playhead === 1)).toBe(true);
  expect(seen.at(-1)).toEqual({ at: 2, playhead: 1 });
});

test('many steps are hurried, so that a passage stays short', () => {
  const steps = Array.from({ length: 12 }, () => step(3));
  expect(passageOf(steps)).toBe(4200);
  expect(passedAt(steps, 4200)).toEqual({ at: 11, playhead: 1 });
});
