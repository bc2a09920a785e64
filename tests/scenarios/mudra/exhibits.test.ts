import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../src/engine/catalogue';
import { type LiveWalk, walk } from '../../../src/engine/walk';
import { startAt } from '../../../src/engine/address';
import type { Exhibit, Gauge, Payment, Plan } from '../../../src/scenarios/exhibit';
import { exhibitsOf } from '../../../src/scenarios/mudra/exhibits';
import { loadScenario } from '../../../src/scenarios';
import { toSanction, toUseNoMargin } from '../../../src/scenarios/mudra/story-step';
import { contextOf, type EventName, type Given, run, times, toMissed, toNpa, toRepay } from './given';

const scenario = await loadScenario('mudra');
const shown = (given: Given, path: readonly EventName[]): readonly Exhibit[] => {
  const done = run(given, path);
  return exhibitsOf(contextOf(done), done.moments.at(-1)!.states);
};
const planOf = (given: Given, path: readonly EventName[]): Plan => shown(given, path).find((one) => one.is === 'plan')!;
const gaugeOf = (given: Given, path: readonly EventName[]): Gauge => shown(given, path).find((one) => one.is === 'gauge')!;
const rupees = ({ parts }: Payment): readonly number[] => parts.map((part) => Number(part) / 100);
const sum = (plan: Plan): number => plan.payments.flatMap(rupees).reduce((a, b) => a + b, 0);
const states = (plan: Plan): string =>
  plan.states
    .map((state) => state[0])
    .join('')
    .replaceAll(/(.)\1*/g, (same) => `${same[0]}${same.length}`);

describe('the plan', () => {
  test('is that of the offer from the sanction on, and is there for no other application', () => {
    expect(shown({}, toSanction.slice(0, -1))).toEqual([]);
    const plan = planOf({}, toSanction);
    expect(plan.payments.map(rupees).slice(0, 1)).toEqual([[1800, 4179]]);
    expect(plan.payments.map(rupees).at(-1)).toEqual([59, 5901]);
    expect([plan.payments.length, sum(plan), plan.asked, plan.days]).toEqual([36, 215_225, 0, []]);
    expect(shown({}, [...toSanction, 'offerClock.end'])).toEqual([]);
  });

  test('has its days once the supplier is paid, and what is owed after each payment', () => {
    const { payments, days } = planOf({}, toRepay);
    expect([days[0], days.at(-1)]).toEqual(['2015-12-01', '2018-11-01']);
    expect([payments[11]!.after, payments.at(-1)!.after]).toEqual(['12700000', '0']);
  });

  test.each<[string, Given, readonly EventName[]]>([
    ['of the reference loan', {}, toRepay],
    ['without interest', { rate: '0' }, toRepay],
    ['of one month', { tenor: '1' }, toRepay],
    ['with a holiday whose interest is paid', { lender: 'sbi' }, toRepay],
    ['with a holiday whose interest is added', { lender: 'sbi', holidayinterest: 'added' }, toRepay],
    ['after a part was paid early', { replan: 'term' }, [...toRepay, ...times(12, 'borrower.pay'), 'borrower.prepay']],
    ['with fewer months after a part was paid early', {}, [...toRepay, ...times(12, 'borrower.pay'), 'borrower.prepay']],
    ['after a restructuring', {}, [...toMissed, 'dueDate.pass', 'classClock.end', 'dueDate.pass', 'classClock.end', 'lender.restructure']],
    ['after arrears were paid', {}, [...toMissed, 'borrower.payArrears']],
  ])('to come, %s, is what is then asked and paid', (_, given, path) => {
    const planned = planOf(given, path);
    const { terms, months } = contextOf(run(given, path));
    const ahead = planned.payments.length - planned.asked;
    const holiday = Math.max(0, terms.holiday - months);
    const on = [...path, ...times(holiday, 'holidayMonth.pass'), ...times(ahead - holiday, 'borrower.pay')];
    const paid = planOf(given, on);
    expect(paid.asked).toBe(planned.payments.length);
    expect([paid.payments, paid.days]).toEqual([planned.payments, planned.days]);
    expect(contextOf(run(given, on)).ended).toBe('closed');
  });

  test('marks what was missed, and how it was mended', () => {
    expect(states(planOf({}, toNpa))).toBe('p2m4a30');
    expect(states(planOf({}, [...toNpa, 'borrower.payArrears']))).toBe('p6a30');
    expect(states(planOf({}, [...toMissed, 'dueDate.pass', 'classClock.end', 'dueDate.pass', 'classClock.end', 'lender.restructure']))).toBe('p2f3a46');
    expect(states(planOf({}, [...toNpa, 'lender.recall']))).toBe('p2m4');
    expect(states(planOf({}, [...toRepay, ...times(12, 'borrower.pay'), 'borrower.askQuote', 'borrower.payQuote']))).toBe('p12e1');
    expect(states(planOf({ lender: 'sbi', holidayinterest: 'added' }, [...toRepay, 'holidayMonth.pass']))).toBe('a60');
  });

  test('knows how much of an instalment is unpaid', () => {
    const two = [...toMissed, 'dueDate.pass', 'borrower.payOldest'] as const;
    expect(planOf({}, two).unpaid).toEqual({ 3: '597900' });
  });

  test('is no part of an overdraft on the card', () => {
    const card = [...toSanction, 'borrower.accept', 'borrower.sign', 'lender.openLimit', 'borrower.buy', 'borrower.pay'] as const;
    expect(shown({ product: 'card', price: '180000' }, card).map(({ is }) => is)).toEqual(['gauge']);
  });

  test('starts anew when the supplier gives the money back', () => {
    const refunded = [...toSanction, 'borrower.accept', 'borrower.sign', 'borrower.payMargin', 'borrower.order', 'lender.send', 'payments.credit'] as const;
    expect(states(planOf({}, [...refunded, 'deliveryClock.end', 'borrower.pay', 'supplier.refund']))).toBe('a36');
  });
});

describe('the gauge', () => {
  test('stands at the days of the dossier when a class begins', () => {
    const gauges = toNpa.flatMap((event, k) => (event === 'classClock.end' ? [gaugeOf({}, toNpa.slice(0, k + 1))] : []));
    expect(gauges.map(({ days, here }) => [days, here])).toEqual([
      [31, 'sma1'],
      [61, 'sma2'],
      [91, 'npa'],
    ]);
    expect(gaugeOf({}, toMissed)).toMatchObject({ days: 1, here: 'sma0' });
    expect(gaugeOf({}, [...toMissed, 'borrower.payArrears'])).toMatchObject({ days: 0, here: 'standard' });
  });

  test('is not shown before anything has fallen due, nor when the loan has ended', () => {
    expect(gaugeOf({}, toRepay)).toBeUndefined();
    expect(gaugeOf({}, [...toRepay, ...times(36, 'borrower.pay')])).toBeUndefined();
    expect(gaugeOf({ date: '2020-01-06', price: '50000' }, [...toSanction, ...toUseNoMargin, 'borrower.pay'])).toMatchObject({ days: 0, here: 'standard' });
  });

  test('goes on counting after a recall', () => {
    expect(gaugeOf({}, [...toNpa, 'lender.recall'])).toMatchObject({ days: 121, here: 'npa' });
  });
});

test('at every told step the days agree with the class, and a record carries the exhibits as they are', () => {
  const steps = catalogue(scenario);
  let told: LiveWalk | undefined;
  for (const id of steps.steps.keys()) {
    told = walk(scenario, steps, startAt('en', 'mudra', id), told);
    const { exhibits } = told.steps[told.at]!;
    expect(JSON.parse(JSON.stringify(exhibits)), id).toEqual(exhibits);
    for (const exhibit of exhibits) {
      if (exhibit.is === 'plan') continue;
      const reached = exhibit.classes.filter(({ from }) => from <= exhibit.days).at(-1)!;
      expect(exhibit.here, id).toBe(reached.id);
    }
  }
});
