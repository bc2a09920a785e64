import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsNow } from '../../../src/engine/replay';
import { advance, type LiveMoment, start } from '../../../src/engine/replay';
import { resolve } from '../../../src/engine/values';
import { chart } from '../../../src/ledger/balances';
import { loadScenario } from '../../../src/scenarios';
import type { InputId } from '../../../src/scenarios/mudra/inputs';
import { toSanction } from '../../../src/scenarios/mudra/story-step';
import type { Values } from '../../../src/scenarios/input';
import { brokenAt } from '../../engine/rules';
import { toNpa, toRepay, type EventName } from './given';

const scenario = await loadScenario('mudra');

/** Values a reader would try first, beside everything the bounds allow. */
const realistic: Partial<Record<InputId, readonly string[]>> = {
  price: ['1000', '25000', '50000', '50001', '55555', '200000', '500000', '1000000', '2000000', '10000000', '12345.67'],
  margin: ['0', '10', '25', '50'],
  nil: ['0', '50000', '200000'],
  granted: ['10', '80', '100'],
  rate: ['0', '9.3', '12', '26', '36'],
  tenor: ['1', '2', '12', '36', '84'],
  holiday: ['0', '1', '3', '12'],
  fee: ['0', '500', '4500'],
  savings: ['0', '21000', '25000', '1000000'],
  refirate: ['0', '6.72', '20'],
  coverfee: ['0', '1', '5'],
  paidshare: ['0', '50', '75', '100'],
  firstloss: ['0', '3', '5', '100'],
  ceiling: ['0', '15'],
  pool: ['100', '200000', '10000000'],
  poolbad: ['0', '500000', '100000000'],
  prepay: ['1', '5979', '30000', '150000'],
  after: ['0', '10', '27'],
  charge: ['0', '2'],
  extension: ['1', '12', '36'],
  recovered: ['1', '60000', '500000'],
  settlement: ['1', '120000', '500000'],
  late: ['1', '10000', '500000'],
  cardshare: ['0', '20', '100'],
  buy: ['1', '12000', '40000'],
  cash: ['1', '5000', '15000'],
  payback: ['1', '8000'],
  turnover: ['0', '900000'],
  receipts: ['0', '45000', '60000'],
  sweep: ['0', '10', '100'],
  date: ['2015-09-28', '2016-01-31', '2020-01-06', '2024-11-04', '2016-10-28'],
};

const digits = (text: string): number => (text.split('.')[1] ?? '').length;
const DAY = 86_400_000;

/** Any value within an input's bounds. */
const anyValue = ({ id, allowed }: (typeof scenario.inputs)[number]): fc.Arbitrary<string> => {
  const bounds = allowed({});
  if (bounds.kind === 'list') return fc.constantFrom(...bounds.options);
  const likely = fc.constantFrom(...(realistic[id as InputId] ?? [bounds.min, bounds.max]));
  if (bounds.unit === 'date') {
    const any = fc.integer({ min: Date.parse(bounds.min) / DAY, max: Date.parse(bounds.max) / DAY }).map((n) => new Date(n * DAY).toISOString().slice(0, 10));
    return fc.oneof(likely, any);
  }
  const places = Math.max(digits(bounds.min), digits(bounds.max));
  const scale = 10n ** BigInt(places);
  const whole = (text: string): bigint => BigInt(text.replace('.', '')) * 10n ** BigInt(places - digits(text));
  const any = fc
    .bigInt({ min: whole(bounds.min), max: whole(bounds.max) })
    .map((n) => (places === 0 ? `${n}` : `${n / scale}.${(n % scale).toString().padStart(places, '0')}`));
  return fc.oneof({ weight: 3, arbitrary: likely }, { weight: 1, arbitrary: any });
};

const someInputs = fc.record(Object.fromEntries(scenario.inputs.map((input) => [input.id, anyValue(input)])), { requiredKeys: [] });
/** Few changes most of the time, so that most walks get past the first questions. */
const given = fc
  .tuple(someInputs, fc.array(fc.constantFrom(...scenario.inputs.map(({ id }) => id)), { maxLength: 8 }), fc.boolean())
  .map(([all, few, whole]) => (whole && few.length > 6 ? all : Object.fromEntries(Object.entries(all).filter(([id]) => few.includes(id)))) as Values);
const beginnings: readonly (readonly EventName[])[] = [[], toSanction, toRepay, toRepay, toNpa, [...toNpa, 'lender.recall']];
const picks = fc.array(fc.nat(997), { minLength: 5, maxLength: 40 });

test('whatever a reader types and chooses, every rule holds after every event', () => {
  fc.assert(
    fc.property(given, fc.constantFrom(...beginnings), picks, (inputs, beginning, chosen) => {
      const { values } = resolve(scenario.inputs, inputs);
      const accounts = chart(scenario.accounts(values));
      let moment: LiveMoment = start(scenario, accounts, values);
      const path: string[] = [];
      const check = (before?: LiveMoment): void => expect(brokenAt(scenario, accounts, moment, before), path.join('~')).toEqual([]);
      check();
      const take = (event: string): void => {
        const before = moment;
        path.push(event);
        moment = advance(scenario, accounts, moment, event);
        check(before);
      };
      for (const event of beginning) if (eventsNow(moment.snapshot).includes(event)) take(event);
      for (const pick of chosen) {
        const events = eventsNow(moment.snapshot);
        if (events.length === 0) break;
        take(events[pick % events.length]!);
      }
    }),
    { numRuns: 300 },
  );
}, 120_000);

test('a loan whose instalments are all paid ends after its tenor with nothing owed', () => {
  const ids: readonly InputId[] = ['price', 'margin', 'nil', 'rate', 'tenor', 'holiday', 'holidayinterest', 'granted', 'date'];
  fc.assert(
    fc.property(someInputs, (all) => {
      const inputs = Object.fromEntries(Object.entries(all).filter(([id]) => ids.includes(id as InputId))) as Values;
      const { values } = resolve(scenario.inputs, inputs);
      const accounts = chart(scenario.accounts(values));
      let moment = start(scenario, accounts, values);
      const go = (event: EventName): boolean => {
        if (!eventsNow(moment.snapshot).includes(event)) return false;
        moment = advance(scenario, accounts, moment, event);
        return true;
      };
      for (const event of toRepay) go(event);
      if (!moment.states[0]!.startsWith('lent.')) return;
      while (go('holidayMonth.pass'));
      let months = 0;
      while (go('borrower.pay')) months++;
      const { balance, memo, charged, paid, terms } = moment.snapshot.context as import('../../../src/scenarios/mudra/context').Context;
      expect(moment.states[0]).toBe('lent.loan.resolution.closed');
      expect([balance.minor, memo.minor]).toEqual([0n, 0n]);
      expect(paid.minor).toBe(terms.loan.minor + charged.minor);
      expect(months).toBeLessThanOrEqual(terms.tenor - terms.holiday);
    }),
    { numRuns: 60 },
  );
}, 120_000);
