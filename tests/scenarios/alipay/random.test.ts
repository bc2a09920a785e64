import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventsNow } from '../../../src/engine/replay';
import { advance, type LiveMoment, start } from '../../../src/engine/replay';
import { resolve } from '../../../src/engine/values';
import { chart } from '../../../src/ledger/balances';
import { loadScenario } from '../../../src/scenarios';
import type { InputId } from '../../../src/scenarios/alipay/inputs';
import type { Values } from '../../../src/scenarios/input';
import { brokenAt } from '../../engine/rules';
import { toPaid } from './given';

const scenario = await loadScenario('alipay');

/** Values a reader would try first, beside everything the bounds allow. */
const realistic: Partial<Record<InputId, readonly string[]>> = {
  amt: ['0.01', '0.11', '1', '19.99', '100.00', '369.30', '9999.99', '1000000', '1000000.01', '12000'],
  date: ['2015-08-10', '2015-08-11', '2015-09-02', '2015-09-11', '2015-09-30', '2014-06-01'],
  rate: ['6.3632', '5.4194', '0.052964'],
  rate1: ['6.36', '6.1162', '7'],
  rate2: ['6.36', '5'],
  rate3: ['6.35', '8'],
  markup: ['0', '1.5', '3'],
  fee: ['0', '0.6', '1', '3', '20'],
  bank: ['0', '600', '1000000000'],
  wallet: ['0', '200', '100000000'],
  tries: ['1', '2', '3'],
  valid: ['61', '90', '120', '1830'],
  away: ['1', '30', '600'],
  law: ['0', '50000'],
  contract: ['0', '10000000'],
  card: ['0', '500'],
  used: ['0', '49999'],
  min: ['0', '1', '5000'],
  pool: ['0', '3', '1000', '6000'],
  later: ['1', '6000'],
  charge: ['0', '15', '100000'],
  returned: ['0', '25', '100000'],
  cyclefee: ['0', '500', '10000'],
  part: ['1', '40', '60', '100'],
  partyuan: ['0.01', '254.53', '636.32'],
  window: ['1', '90'],
  after: ['0', '1', '120'],
  gap: ['0', '2', '3600'],
  holidays: ['', '2015-09-10..2015-09-18'],
};

const digits = (text: string): number => (text.split('.')[1] ?? '').length;

/** Any value within an input's bounds, in tenths of the way so that both ends come up. */
const anyValue = ({ id, allowed, defaultOf }: (typeof scenario.inputs)[number]): fc.Arbitrary<string> => {
  const before: Values = {
    ccy: 'USD',
    pricing: 'foreign',
    date: '2015-09-09',
    amt: '100.00',
    rate: '6.3632',
    rate1: '6.3632',
    rate2: '6.3632',
    mode: 'amount',
  };
  const bounds = allowed(before);
  if (bounds.kind === 'list') return fc.constantFrom(...bounds.options);
  if (bounds.unit === 'date' || bounds.unit === 'dates') {
    const day = fc
      .integer({ min: Date.parse('2013-10-01') / 86_400_000, max: Date.parse('2016-06-30') / 86_400_000 })
      .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));
    return bounds.unit === 'date' ? day : fc.array(day, { maxLength: 5 }).map((days) => days.join(','));
  }
  const places = Math.max(digits(bounds.min), digits(bounds.max), digits(defaultOf(before)));
  const scale = 10n ** BigInt(places);
  const whole = (text: string): bigint => BigInt(text.replace('.', '')) * 10n ** BigInt(places - digits(text));
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...(realistic[id as InputId] ?? [bounds.min, bounds.max])) },
    {
      weight: 1,
      arbitrary: fc
        .bigInt({ min: whole(bounds.min), max: whole(bounds.max) })
        .map((n) => (places === 0 ? `${n}` : `${n / scale}.${(n % scale).toString().padStart(places, '0')}`)),
    },
  );
};

const someInputs = fc.record(Object.fromEntries(scenario.inputs.map((input) => [input.id, anyValue(input)])), { requiredKeys: [] });
/** Few changes most of the time, so that most walks get past the gateway; a story-like beginning half of the time. */
const given = fc
  .tuple(someInputs, fc.array(fc.constantFrom(...scenario.inputs.map(({ id }) => id)), { maxLength: 8 }), fc.boolean())
  .map(([all, few, whole]) => (whole && few.length > 6 ? all : Object.fromEntries(Object.entries(all).filter(([id]) => few.includes(id)))) as Values);
const picks = fc.array(fc.nat(997), { minLength: 5, maxLength: 30 });

test('whatever a reader types and chooses, every rule holds after every event', () => {
  fc.assert(
    fc.property(given, fc.boolean(), picks, (inputs, paidFirst, chosen) => {
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
      if (paidFirst) for (const event of toPaid) if (eventsNow(moment.snapshot).includes(event)) take(event);
      for (const pick of chosen) {
        const events = eventsNow(moment.snapshot);
        if (events.length === 0) break;
        take(events[pick % events.length]!);
      }
    }),
    { numRuns: 400 },
  );
}, 60_000);
