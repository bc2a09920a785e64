import { describe, expect, test } from 'vitest';
import { noticesOf } from '../../../src/app/notices';
import { startAt } from '../../../src/engine/address';
import { catalogue } from '../../../src/engine/catalogue';
import { walk } from '../../../src/engine/walk';
import { allWords } from '../../../src/engine/wording';
import { loadScenario } from '../../../src/scenarios';
import { aside } from '../../../src/text/ui/en/aside';
import type { Given } from './given';

const scenario = await loadScenario('mudra');
const steps = catalogue(scenario);
const words = await allWords(scenario.words.en!);

/** The walk to a step with a reader's numbers, and the notices read beside it. */
const readAt = (step: string, inputs: Given) => {
  const shown = walk(scenario, steps, { ...startAt('en', 'mudra', step), inputs });
  return { shown, notices: noticesOf(aside, words, [], shown.stopped).map(({ text }) => text) };
};
/** Which narrations the last step shown was told with. */
const saidAt = ({ shown }: ReturnType<typeof readAt>) => shown.steps[shown.at]!.taken.map(({ says }) => says);

describe('a loan outside the scheme', () => {
  test.each([
    ['tarun-plus-sanctioned', { date: '2024-10-23' }],
    ['tarun-plus-sanctioned', { repaid: 'no' }],
    ['loan-sanctioned', { price: '2000000' }],
    ['visit-made', { activity: 'allied' }],
    ['papers-gathered', { activity: 'crops' }],
  ] as const)('at %s with %o says what the scheme takes, and stays at the enquiry', (step, given) => {
    const { shown, notices } = readAt(step, given);
    expect(notices).toEqual([
      '“The borrower asks” cannot happen here (enquiry). The lender turns this request away. The scheme lends up to ₹10 lakh for making, trade and services, and since 1 April 2016 for what is allied to farming. Tarun Plus, up to ₹20 lakh, exists since 24 October 2024, for those who have repaid a Tarun loan. The walk is shown as far as it goes.',
    ]);
    expect(shown.steps[shown.at]!.id).toBe('machine-wanted');
    expect(shown.steps[shown.at]!.open).toEqual(['lender.turnAway', 'borrower.withdraw']);
  });

  test('is told as turned away only where it is outside', () => {
    expect(saidAt(readAt('above-the-bands', {}))).toEqual(['tooLarge']);
    expect(saidAt(readAt('outside-scheme', {}))).toEqual(['ineligible']);
    expect(readAt('above-the-bands', { price: '100000' }).notices).toEqual([
      '“The lender turns the request away” cannot happen here (enquiry). The activity and the amount are within the scheme, so the lender has no reason to. The walk is shown as far as it goes.',
    ]);
  });
});

describe('a margin that does not come', () => {
  test.each([{ margin: '0' }, { price: '50000' }, { product: 'card' }] as const)('with %o is none that is awaited, and the notice says so', (given) => {
    const { shown, notices } = readAt('margin-unpaid', given);
    expect(notices).toEqual([
      '“The time for the margin ends” cannot happen here (ready). No margin is awaited. One is asked for when the agreement is signed, unless the loan pays the whole price or is a card limit, and only until it is paid. The walk is shown as far as it goes.',
    ]);
    expect(shown.steps[shown.at]!.id).toBe('agreement-signed');
  });

  test('lets the sanction lapse otherwise, and only while it is awaited', () => {
    expect(saidAt(readAt('margin-unpaid', {}))).toEqual(['marginUnpaid']);
    for (const id of ['loan-sanctioned', 'offer-accepted', 'margin-paid'])
      expect(readAt(id, {}).shown.steps.at(readAt(id, {}).shown.at)!.open, id).not.toContain('marginClock.end');
  });
});

describe('a loan that ends before its story does', () => {
  test.each([{ margin: '50' }, { prepay: '126000' }, { prepay: '100' }, { tenor: '84' }, { tenor: '24' }, { lender: 'sbi' }] as const)(
    'is paid to its own last instalment with %o, however many are left',
    (given) => {
      for (const id of ['closed-sooner', 'closed-on-time']) {
        const read = readAt(id, given);
        expect(read.notices, id).toEqual([]);
        expect(saidAt(read), id).toEqual(['restPaid']);
        expect(read.shown.steps[read.shown.at]!.moment.facts.balance, id).toMatchObject({ value: { minor: 0n } });
      }
    },
  );

  test('says so in plain words where another story asks for more', () => {
    expect(readAt('two-years-on', { tenor: '24' }).notices).toEqual([
      '“The borrower pays what is due” cannot happen here (closed, none, fixed, standard). What happened before leads another way. The walk is shown as far as it goes.',
    ]);
  });
});

describe('a holiday', () => {
  test.each(['sbi', 'canara'] as const)('of %s passes before the first instalment, and the loan goes on', (lender) => {
    const first = readAt('first-instalment', { lender });
    expect(first.notices).toEqual([]);
    expect(saidAt(first)).toEqual(['paidAfterHoliday']);
    for (const id of ['two-years-on', 'npa-reported', 'file-closed', 'back-on-plan', 'foreclosed']) expect(readAt(id, { lender }).notices, id).toEqual([]);
  });

  test('passed at once or month by month is the same', () => {
    const end = (then: readonly string[]) => {
      const shown = walk(scenario, steps, { ...startAt('en', 'mudra', 'use-checked'), inputs: { lender: 'sbi' }, then });
      const { balances, facts, time } = shown.steps[shown.at]!.moment;
      return { stopped: shown.stopped, balances, time, instalment: facts.instalment, month: facts.month };
    };
    const months = ['holidayMonth.pass', 'holidayMonth.pass', 'holidayMonth.pass', 'borrower.pay'];
    expect(end(['borrower.pay'])).toEqual(end(months));
    expect(end(['holidayMonth.pass', 'borrower.pay'])).toEqual(end(months));
  });
});
