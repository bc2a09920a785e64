import { describe, expect, test } from 'vitest';
import { eventsNow } from '../../../src/engine/replay';
import { addMonths } from '../../../src/scenarios/mudra/calendar';
import { toSanction, toUseNoMargin } from '../../../src/scenarios/mudra/story-step';
import { contextOf, type EventName, facts, type Given, run, times } from './given';

const lent: readonly EventName[] = [...toSanction, ...toUseNoMargin];
const open = (given: Given, path: readonly EventName[]): boolean =>
  eventsNow(run({ price: '50000', subvention: 'on', ...given }, path).moments.at(-1)!.snapshot).includes('sidbi.subsidise');
/** Days on which the subsidised months of interest begin, where every instalment is paid on its day. */
const monthsOf = (given: Given, holiday = 0): readonly string[] => {
  const path = [...lent, ...times(holiday, 'holidayMonth.pass')];
  const { anchor } = contextOf(run({ price: '50000', ...given }, lent));
  return Array.from({ length: 36 - holiday }, (_, k) => k + 1)
    .filter((count) => open(given, [...path, ...times(count, 'borrower.pay')]))
    .map((count) => addMonths(anchor, holiday + count - 1));
};

describe('the subsidised months', () => {
  test.each([
    ['2020-01-03', '2020-06-01', '2021-05-01'],
    ['2020-01-02', '2020-06-30', '2021-05-31'],
    ['2020-01-06', '2020-06-04', '2021-05-04'],
  ])('of a loan lodged on %s are the twelve that begin from June 2020 to May 2021', (date, first, last) => {
    const months = monthsOf({ date });
    expect(months).toHaveLength(12);
    expect([months[0], months.at(-1)]).toEqual([first, last]);
  });

  test('begin in September 2020 and end in August 2021 after a holiday that lasts into June', () => {
    const months = monthsOf({ date: '2020-02-07', holiday: '3' }, 3);
    expect(months).toHaveLength(12);
    expect([months[0], months.at(-1)]).toEqual(['2020-09-07', '2021-08-07']);
  });

  test('begin in June where the holiday was over by then', () => {
    expect(monthsOf({ date: '2020-02-01', holiday: '3' }, 3)[0]).toBe('2020-06-01');
    expect(monthsOf({ date: '2020-02-02', holiday: '3' }, 3)[0]).toBe('2020-09-02');
  });

  test('bring each its subsidy once', () => {
    const paid = [...lent, ...times(5, 'borrower.pay')];
    expect(open({ date: '2020-01-06' }, paid)).toBe(true);
    expect(open({ date: '2020-01-06' }, [...paid, 'sidbi.subsidise'])).toBe(false);
  });
});

describe('the loan that is subsidised', () => {
  test('was paid out by 31 March 2020', () => {
    expect(facts(run({ date: '2020-03-02', price: '50000' }, [...toSanction, ...toUseNoMargin.slice(0, -2)]), 'day')).toEqual(['2020-03-31']);
    expect(monthsOf({ date: '2020-03-02' })).toHaveLength(12);
    expect(monthsOf({ date: '2020-03-03' })).toEqual([]);
  });

  test('is Shishu, and the reader may leave the subsidy out', () => {
    expect(monthsOf({ date: '2020-01-06', price: '50001', nil: '60000' })).toEqual([]);
    expect(monthsOf({ date: '2020-01-06', subvention: 'off' })).toEqual([]);
  });

  /** Missed from its first instalment on until it is an NPA: 91 days after the first due date. */
  const toNpa: readonly EventName[] = [...lent, 'borrower.miss', ...times(3, 'classClock.end')];
  const cured = (given: Given, months: number): boolean => open(given, [...toNpa, ...times(months, 'dueDate.pass'), 'borrower.payArrears', 'borrower.pay']);

  test('was standard on 31 March 2020: one that was an NPA on that day gets nothing, even when cured', () => {
    // The class falls as the day ends: at the end of 31 March it is an NPA, a day later it was still standard then.
    expect(facts(run({ date: '2019-11-03', price: '50000' }, toNpa), 'day')).toEqual(['2020-04-01']);
    expect(facts(run({ date: '2019-11-02', price: '50000' }, toNpa), 'day')).toEqual(['2020-03-31']);
    expect(cured({ date: '2019-11-03' }, 3)).toBe(true);
    expect(cured({ date: '2019-11-02' }, 3)).toBe(false);
  });

  test('is not subsidised for a month that it spent as an NPA', () => {
    const npa = [...toNpa, ...times(3, 'dueDate.pass'), 'borrower.payArrears'] as const;
    expect(open({ date: '2019-12-03' }, npa)).toBe(false);
    expect(open({ date: '2019-12-03' }, [...npa, 'borrower.pay'])).toBe(true);
  });
});
