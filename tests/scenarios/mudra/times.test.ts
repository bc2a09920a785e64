import { describe, expect, test } from 'vitest';
import { startAt } from '../../../src/engine/address';
import { catalogue } from '../../../src/engine/catalogue';
import { eventsNow, type Run } from '../../../src/engine/replay';
import { walk } from '../../../src/engine/walk';
import { loadScenario } from '../../../src/scenarios';
import { toSanction } from '../../../src/scenarios/mudra/story-step';
import { contextOf, fact, facts, run, times, toMissed, toNpa, toRepay } from './given';

const scenario = await loadScenario('mudra');
const steps = catalogue(scenario);
const choices = ({ moments }: Run): readonly string[] => eventsNow(moments.at(-1)!.snapshot);
const dates = ({ moments }: Run, count: number): readonly string[] =>
  moments.slice(-count).map(({ time }) => new Date(time + 19_800_000).toISOString().slice(0, 10));
const told = (id: string) => {
  const { steps: shown, at } = walk(scenario, steps, startAt('en', 'mudra', id));
  return shown[at]!.moment;
};

describe('before the loan', () => {
  const toVisit = toSanction.slice(0, -2);

  test('no time to decide ends while a question is open, or after a refusal', () => {
    expect(choices(run({}, toVisit))).toContain('decisionClock.end');
    expect(choices(run({}, [...toVisit, 'lender.doubt']))).not.toContain('decisionClock.end');
    const refused = run({}, [...toVisit, 'lender.findUnviable']);
    expect(choices(refused)).toEqual(['borrower.reapply', 'borrower.acceptRefusal']);
  });

  test('nothing is sent to an account in another name until the lender has asked', () => {
    const toOrder = toRepay.slice(0, toRepay.indexOf('lender.send'));
    const ordered = run({ payee: 'differs' }, toOrder);
    expect(choices(ordered)).toContain('lender.askPayee');
    expect(() => run({ payee: 'differs' }, [...toOrder, 'lender.send'])).toThrow('refused by payeeMatches');
    const sent = run({ payee: 'differs' }, [...toOrder, 'lender.askPayee', 'lender.send']);
    expect(sent.moments.at(-1)!.states).toEqual(['disbursal.inFlight']);
    expect(choices(run({}, toOrder))).not.toContain('lender.askPayee');
  });

  test('where no margin is due, that is said once', () => {
    const ready = run({ margin: '0' }, [...toSanction, 'borrower.accept', 'borrower.sign']);
    expect(choices(ready)).toContain('borrower.payMargin');
    const said = run({ margin: '0' }, [...toSanction, 'borrower.accept', 'borrower.sign', 'borrower.payMargin']);
    expect(choices(said)).not.toContain('borrower.payMargin');
    expect(said.moments.at(-1)!.entries).toEqual([]);
  });
});

describe('interest', () => {
  test.each(['paid', 'added'])('of a holiday, %s, is part of what the offer says the loan costs', (holidayinterest) => {
    const whole = run({ lender: 'sbi', holidayinterest }, [...toRepay, ...times(3, 'holidayMonth.pass'), ...times(57, 'borrower.pay')]);
    expect(contextOf(whole).ended).toBe('closed');
    expect(facts(whole, 'interestInAll', 'paidInAll')).toEqual(facts(whole, 'charged', 'paid'));
  });

  test('runs to the end of the notice of a recall', () => {
    // 30 days on 1,78,567 at 12 %, noted and not earned; the fund still counts what was owed as the loan became an NPA.
    const recalled = run({}, [...toNpa, 'lender.recall']);
    expect(facts(recalled, 'day', 'interest', 'owed', 'balance', 'inDefault')).toEqual(['2016-05-31', 1761, 180_328, 171_600, 178_567]);
    // Eight days after the due date and 30 of notice, on 1,75,821.
    const doubted = [...toRepay.slice(0, toRepay.indexOf('supplier.deliver')), 'deliveryClock.end', 'borrower.pay', 'lender.findMisuse'] as const;
    expect(facts(run({}, doubted), 'day', 'interest', 'owed')).toEqual(['2016-01-09', 2254, 178_075]);
  });

  test('is noted month by month when the plan is over, as long as the loan is not paid', () => {
    const old = run({ tenor: '6' }, [...toNpa, 'npaYear.pass']);
    expect(facts(old, 'day', 'month')).toEqual(['2017-05-01', 6]);
    const asked = old.moments.at(-1)!.entries.filter(({ id }) => id === 'noteInterest');
    expect(asked.length).toBe(12);
    expect(fact(old, 'arrears')).toBe(fact(old, 'owed'));
    const over = run({ tenor: '3' }, [...toMissed, 'dueDate.pass', 'classClock.end']);
    expect(facts(over, 'day', 'missed', 'month', 'stressClass')).toEqual(['2016-03-02', 2, 3, 'sma1']);
    expect(fact(over, 'arrears')).toBe(fact(over, 'balance'));
  });
});

describe('side by side with the loan', () => {
  test('MUDRA takes days to answer and to pay', () => {
    const drawn = run({ rate: '9.3' }, [...toRepay, 'lender.askMudra', 'mudra.sanction', 'lender.drawRefinance']);
    expect(dates(drawn, 4)).toEqual(['2015-11-08', '2015-11-09', '2015-11-16', '2015-11-17']);
  });

  test('no two things are done with the card at one moment', () => {
    const events = ['borrower.buy', 'borrower.drawCash', 'borrower.payBack', 'lender.report', 'borrower.pay', 'borrower.closeLimit'] as const;
    const used = run({ product: 'card', price: '180000' }, [...toSanction, 'borrower.accept', 'borrower.sign', 'lender.openLimit', ...events]);
    const seen = dates(used, events.length + 1);
    expect(new Set(seen).size).toBe(seen.length);
    expect(fact(used, 'interest')).toBeGreaterThan(0);
  });

  test('the lender reports at the end of the month, or before what falls due in it', () => {
    const first = [...toRepay, 'borrower.pay', 'lender.report'] as const;
    expect(dates(run({}, first), 2)).toEqual(['2015-12-01', '2015-12-31']);
    expect(dates(run({}, [...toMissed, 'lender.report']), 2)).toEqual(['2016-02-01', '2016-02-29']);
    const late = run({ date: '2015-10-11' }, [...toRepay, 'borrower.pay', 'borrower.miss', 'classClock.end', 'lender.report']);
    expect(dates(late, 2)).toEqual(['2016-02-13', '2016-02-14']);
  });

  test.each([
    ['refinance-drawn', 'none'],
    ['both-first-instalments', 'standard'],
    ['both-repaid', 'closed'],
    ['card-interest-paid', 'standard'],
    ['closed-sooner', 'standard'],
    ['holiday-interest-paid', 'standard'],
    ['subvention-begins', 'standard'],
    ['became-sma-1', 'overdue'],
    ['rails-first-year', 'standard'],
    ['rails-no-dues', 'closed'],
  ])('at %s the record is %s', (id, record) => {
    expect(told(id).facts.record).toEqual({ is: 'word', value: record });
  });

  test('a recalled loan that is not paid is reported as overdue, in the lender’s books or out of them', () => {
    const misused = [...toRepay.slice(0, toRepay.indexOf('supplier.deliver')), 'deliveryClock.end', 'lender.findMisuse'] as const;
    for (const then of [[], ['lender.sue'], ['lender.sue', 'lender.writeOff']] as const)
      expect(fact(run({}, [...misused, ...then, 'lender.report']), 'record')).toBe('overdue');
    expect(fact(run({}, [...misused, 'borrower.payAll', 'lender.report']), 'record')).toBe('closed');
  });

  test('the pool is fixed on 31 March, whatever falls due before it', () => {
    const fixed = run({}, [...toRepay, 'borrower.pay', 'lender.pool', ...times(3, 'borrower.pay'), 'guarantor.crystallise']);
    expect(facts(fixed, 'day', 'poolFixedOn')).toEqual(['2016-03-31', '2016-03-31']);
    const ahead = run({}, [...toRepay, 'borrower.pay', 'lender.pool', 'guarantor.crystallise']);
    expect(facts(ahead, 'day', 'poolFixedOn')).toEqual(['2016-01-01', '2016-03-31']);
    expect(ahead.moments.at(-1)!.taken[0]!.basis).toBe('simplification');
    const early = [...toMissed.slice(0, -2), 'guarantor.crystallise', 'borrower.miss', ...times(3, 'classClock.end'), 'lender.recall', 'lender.claim'] as const;
    const claimed = run({ date: '2016-05-28' }, early);
    expect(Date.parse(String(fact(claimed, 'day')))).toBeGreaterThanOrEqual(Date.parse(String(fact(claimed, 'poolFixedOn'))));
  });
});
