import { expect, test } from 'vitest';
import { catalogue } from '../../../src/engine/catalogue';
import { replay } from '../../../src/engine/replay';
import { resolve } from '../../../src/engine/values';
import { loadScenario } from '../../../src/scenarios';
import type { Story } from '../../../src/scenarios/scenario';
import { brokenIn } from '../../engine/rules';

const scenario = await loadScenario('mudra');
const steps = catalogue(scenario);
const stories: readonly Story[] = scenario.stories;

/** Ends of months long and short, of quarters, of financial years, of leap years, and of what may be chosen. */
const days = ['2015-04-08', '2015-07-01', '2015-08-28', '2015-12-30', '2016-01-31', '2016-03-02', '2017-02-27', '2019-11-29', '2022-10-28', '2025-03-31'];

/** What the scheme and the calendar do not allow, by story: the event, and the guard that says why. */
const forbidden: Readonly<Record<string, readonly string[]>> = {
  // Before 24 Oct 2024 the lender turns the request away.
  'tarun-plus': ['borrower.start: schemeFits'],
  subvention: ['sidbi.subsidise: subventionDue'],
  // After a month of 31 days SMA-1 comes before the second due date.
  'one-of-two-paid': ['borrower.payOldest: severalDues'],
  // Where no margin is due, no time for it runs.
  'margin-unpaid': ['marginClock.end: marginAwaited'],
  // With a large margin the loan is within the bands, is smaller than the settlement, or asks more than the told account holds.
  'too-large': ['lender.turnAway: outsideScheme'],
  settlement: ['lender.offerSettlement: settlementFits'],
  'rails-short': ['lender.fundEscrow: escrowCovered'],
};

const refusals = (given: Readonly<Record<string, string>>): readonly string[] =>
  stories.flatMap(({ id, inputs, steps: own }) => {
    const { values } = resolve(scenario.inputs, given, inputs);
    const run = replay(scenario, values, steps.steps.get(own.at(-1)!.id)!.path);
    expect(brokenIn(scenario, run), `${id} ${JSON.stringify(given)}`).toEqual([]);
    const why = run.refused && `${run.refused.event}: ${run.refused.guard}`;
    return why === null || forbidden[id]?.includes(why) ? [] : [`${id} ${why}`];
  });

test.each(days)('every story lodged on %s is followed to its end, or stopped by the scheme', (date) => {
  expect(refusals({ date })).toEqual([]);
});

test.each(['0', '50'])('every story is followed to its end with a margin of %s per cent', (margin) => {
  expect(refusals({ margin })).toEqual([]);
});

test('the trunk says what its story says on every day it may be lodged: the same transitions are taken', () => {
  const { path } = steps.steps.get(stories[0]!.steps.at(-1)!.id)!;
  const saidOn = (given: Readonly<Record<string, string>>) =>
    replay(scenario, resolve(scenario.inputs, given).values, path).moments.map(({ taken }) => taken.map(({ says }) => says));
  const told = saidOn({});
  for (const date of days) expect(saidOn({ date }), date).toEqual(told);
});
