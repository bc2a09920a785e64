import { describe, expect, test } from 'vitest';
import { dayOf, nextCycle, nextWorkingDay, shanghai } from '../../../src/scenarios/alipay/calendar';
import { contextOf, type EventName, lastOf, run, toConverted, toPaid } from './given';

/** Numbers in brackets are the scenario's sources; P, M, L, T, R and F are paragraphs of the domain dossier. */

const minutesBetween = (from: number, to: number): number => (to - from) / 60_000;
const toFunding = toPaid.slice(0, 6);

describe('notices (M13)', () => {
  test.each([
    ['2-10-10', [2, 10, 10, 60, 120, 360, 900], 24 * 60 + 22, 13],
    ['4-10-10', [4, 10, 10, 60, 120, 360, 900], 24 * 60 + 24, 15],
    ['4-10-15', [4, 10, 15, 60, 120, 360, 900], 24 * 60 + 29, 14],
  ] as const)('%s: eight are sent, after %j minutes', (resend, gaps, sum, _source) => {
    // A long holiday, so that nothing else falls due among the resends.
    const lost = run({ resend, holidays: '2015-09-10..2015-09-18' }, [...toFunding, 'source.approve', ...Array<EventName>(8).fill('notice.fail')]);
    const sent = lost.moments.slice(-8).map(({ time }) => time);
    expect(sent.slice(1).map((time, k) => minutesBetween(sent[k]!, time))).toEqual(gaps);
    expect(minutesBetween(sent[0]!, sent[7]!)).toBe(sum);
    expect(lastOf(lost).states).toContain('paid.notify.exhausted');
    expect(contextOf(lost).sends).toBe(8);
  });
});

describe('working days (P17) [23]', () => {
  const holidays = '2015-09-03..2015-09-05,2015-10-01..2015-10-07';
  test.each([
    ['2015-09-09', '2015-09-10'],
    ['2015-09-10', '2015-09-11'],
    ['2015-09-11', '2015-09-14'],
    ['2015-09-12', '2015-09-14'],
    ['2015-09-13', '2015-09-14'],
    // 3 to 5 September is a holiday and the 6th a Sunday; 1 to 7 October is one, and the 8th a Thursday.
    ['2015-09-02', '2015-09-07'],
    ['2015-09-04', '2015-09-07'],
    ['2015-09-30', '2015-10-08'],
  ])('paid on %s, converted on %s', (paid, converted) => {
    expect(dayOf(nextWorkingDay(shanghai(paid, '23:59'), holidays))).toBe(converted);
    expect(dayOf(contextOf(run({ date: paid }, toConverted)).convertedAt!)).toBe(converted);
  });

  test('days are cut at midnight in Shanghai (P19) [30]', () => {
    expect(dayOf(shanghai('2015-09-10', '00:00'))).toBe('2015-09-10');
    expect(dayOf(shanghai('2015-09-10', '00:00') - 1)).toBe('2015-09-09');
  });

  test.each([
    ['weekly', '2015-09-10', '2015-09-14'],
    ['weekly', '2015-09-13', '2015-09-14'],
    ['weekly', '2015-09-14', '2015-09-21'],
    ['weekly', '2015-09-29', '2015-10-08'],
    ['monthly', '2015-09-10', '2015-10-08'],
    ['monthly', '2015-12-31', '2016-01-01'],
    ['quarterly', '2015-09-10', '2015-10-08'],
    ['quarterly', '2015-10-09', '2016-01-01'],
  ] as const)('%s pay-out after %s starts on %s (P16) [27]', (cycle, from, on) => {
    expect(dayOf(nextCycle(shanghai(from, '15:46'), cycle, holidays))).toBe(on);
  });
});

describe('the clocks of the order (T1 to T4) [4]', () => {
  test('two clocks: twelve hours to sign in, and twelve more to pay', () => {
    const open = contextOf(run({}, toPaid.slice(0, 3)));
    expect(minutesBetween(open.now, open.payEnd)).toBe(12 * 60);
    expect(minutesBetween(shanghai('2015-09-09', '10:00'), contextOf(run({}, [...toPaid.slice(0, 2), 'loginClock.end'])).now)).toBeCloseTo(12 * 60, 0);
  });

  test.each([
    ['100', 'cashier.tradeOpen'],
    ['99', 'order.requestRefused'],
  ])('one clock of %s s, 40 s of it gone: %s', (valid, state) => {
    // valid_time - (login - creation) must be 60 s at the least: 100 - 40 = 60 will do, 99 - 40 = 59 will not.
    expect(lastOf(run({ clocks: 'one', valid }, toPaid.slice(0, 3))).states).toEqual([state]);
  });

  test('one clock runs on through the cashier', () => {
    const open = contextOf(run({ clocks: 'one', valid: '21600' }, toPaid.slice(0, 3)));
    expect(open.payEnd).toBe(open.loginEnd);
  });
});
