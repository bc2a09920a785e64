import { describe, expect, test } from 'vitest';
import { clockFace, elapsed, restarted, toggled, unstarted } from '../../../src/app/present/timer';

describe('the time of a talk', () => {
  test('counts from its start, stands still while paused, and goes on where it stood', () => {
    const running = toggled(unstarted, 1000);
    expect(elapsed(running, 5000)).toBe(4000);
    const paused = toggled(running, 6000);
    expect(elapsed(paused, 60_000)).toBe(5000);
    expect(elapsed(toggled(paused, 100_000), 101_000)).toBe(6000);
  });

  test('is reset to nothing, running or not', () => {
    expect(elapsed(restarted({ spent: 7000, since: 1000 }, 9000), 9500)).toBe(500);
    expect(restarted({ spent: 7000, since: null }, 9000)).toEqual(unstarted);
  });

  test('does not run backwards where two clocks differ', () => expect(elapsed({ spent: 0, since: 5000 }, 4000)).toBe(0));

  test.each([
    [0, '0:00'],
    [7_999, '0:07'],
    [750_000, '12:30'],
    [3_723_000, '1:02:03'],
  ])('%i ms reads %s', (ms, face) => expect(clockFace(ms)).toBe(face));
});
