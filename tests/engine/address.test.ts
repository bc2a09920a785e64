import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Address, goTo, motions, setInputs, startAt, take, themes, untake, views } from '../../src/engine/address';
import { catalogue } from '../../src/engine/catalogue';
import { nearest } from '../../src/engine/nearest';
import { choices } from '../../src/engine/choices';
import { permalink, query, read } from '../../src/engine/permalink';
import { resolve } from '../../src/engine/values';
import { walk } from '../../src/engine/walk';
import { loadScenario } from '../../src/scenarios';

const scenario = await loadScenario('alipay');

const steps = catalogue(scenario);
const stepId = fc.constantFrom(...steps.steps.keys());
const ids = scenario.inputs.map(({ id }) => id);
const event = fc.constantFrom(...[...steps.steps.values()].flatMap(({ events }) => events));
/** What people put into addresses by hand or by accident: rubbish, near misses, and good values in odd writing. */
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '0',
    '-1',
    '100',
    '1e9',
    '9'.repeat(60),
    '0.001',
    '  42 ',
    '1,000.50',
    'usd',
    'JPY',
    '2015-02-30',
    '2015-08-10',
    '9999-99-99',
    '2015-09-10..2015-09-11',
    'yuan',
    'PHONE',
    'undefined',
    '__proto__',
  ),
);
const wildQuery = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...ids, 'then', 'view', 'theme', 'motion', 'toString'), fc.string()), text))
  .map((pairs) => `?${new URLSearchParams(pairs).toString()}`);

describe('an input', () => {
  test.each(scenario.inputs)('$id takes any text, and its own writing twice', (input) => {
    fc.assert(
      fc.property(text, fc.constantFrom('USD', 'JPY'), fc.constantFrom('foreign', 'yuan'), (given, ccy, pricing) => {
        const { values } = resolve(scenario.inputs, { ccy, pricing });
        const first = input.parse(given, values);
        if (first.ok) expect(input.parse(first.value, values)).toEqual(first);
      }),
    );
  });

  test.each(scenario.inputs)('$id takes its default and the ends of its bounds, and nothing beyond', (input) => {
    for (const ccy of ['USD', 'JPY']) {
      const { values } = resolve(scenario.inputs, { ccy });
      expect(input.parse(input.defaultOf(values), values).ok).toBe(true);
      const allowed = input.allowed(values);
      if (allowed.kind === 'list') for (const option of allowed.options) expect(input.parse(option, values)).toEqual({ ok: true, value: option });
      else if (allowed.unit !== 'dates') {
        expect(input.parse(allowed.min, values).ok).toBe(true);
        expect(input.parse(allowed.max, values).ok).toBe(true);
        const above = allowed.unit === 'date' ? '2016-07-01' : `${BigInt(allowed.max.split('.')[0]!) + 1n}`;
        expect(input.parse(above, values)).toEqual({ ok: false, problem: 'tooLarge' });
      }
    }
  });
});

describe('the values of all inputs', () => {
  test('stay as they are when read again', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), text), (given) => {
        const first = resolve(scenario.inputs, given);
        const again = resolve(scenario.inputs, first.changed);
        expect(again.bad).toEqual([]);
        expect(again.values).toEqual(first.values);
        expect(again.changed).toEqual(first.changed);
      }),
    ));

  test('name what could not be used, and what stands in its place', () => {
    expect(resolve(scenario.inputs, { amt: 'ten' }).bad).toEqual([
      { param: 'amt', given: 'ten', used: '100.00', problem: 'notANumber', allowed: { kind: 'range', min: '0.00', max: '10000000.00', unit: 'USD' } },
    ]);
  });

  test('leave a default out', () => {
    expect(resolve(scenario.inputs, { amt: '100', ccy: 'usd', fee: '3.00' }).changed).toEqual({});
    expect(resolve(scenario.inputs, { amt: '20000' }, { amt: '20000' }).changed).toEqual({});
    expect(resolve(scenario.inputs, { amt: '100' }, { amt: '20000' }).changed).toEqual({ amt: '100.00' });
  });
});

describe('an address', () => {
  const address = fc
    .record({
      step: stepId,
      given: fc.dictionary(fc.constantFrom(...ids), text),
      then: fc.array(event, { maxLength: 5 }),
      view: fc.constantFrom(...views),
      theme: fc.constantFrom(...themes),
      motion: fc.constantFrom(...motions),
    })
    .map(({ given, step, ...rest }): Address => ({
      ...startAt('en', 'alipay', step),
      ...rest,
      inputs: resolve(scenario.inputs, given, steps.steps.get(step)!.story.inputs).changed,
    }));

  test('is read back from its link', () =>
    fc.assert(
      fc.property(address, (one) => {
        expect(read(scenario, steps, 'en', one.step, query(one))).toEqual({ address: one, bad: [] });
      }),
    ));

  test('has one link: reading any query and writing it again changes nothing more', () =>
    fc.assert(
      fc.property(stepId, wildQuery, (step, wild) => {
        const { address: once } = read(scenario, steps, 'en', step, wild);
        const { address: twice, bad } = read(scenario, steps, 'en', step, query(once));
        expect(bad).toEqual([]);
        expect(permalink(twice)).toBe(permalink(once));
      }),
    ));

  test('of any query can be walked, as far as it goes', () => {
    fc.assert(
      fc.property(stepId, wildQuery, (step, wild) => {
        const { address: given } = read(scenario, steps, 'en', step, wild);
        const walked = walk(scenario, steps, given);
        expect(walked.at).toBeLessThan(walked.steps.length);
        choices(steps, walked);
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  test('writes no default', () => {
    expect(permalink(startAt('en', 'alipay', 'cart'))).toBe('en/alipay/cart/');
    expect(permalink({ ...setInputs(startAt('hi', 'alipay', 'cart'), { amt: '50.00' }), then: ['buyer.choose', 'gateway.check'], view: 'books' })).toBe(
      'hi/alipay/cart/?amt=50.00&then=buyer.choose~gateway.check&view=books',
    );
  });

  test('is read in either writing of the sign between two events', () => {
    for (const sign of ['~', '%7E', '%7e'])
      expect(read(scenario, steps, 'en', 'cart', `?then=buyer.choose${sign}gateway.check`).address.then).toEqual(['buyer.choose', 'gateway.check']);
  });

  test('with a wrong view keeps the first one, and says so', () => {
    expect(read(scenario, steps, 'en', 'cart', '?view=map').bad).toEqual([{ code: 'choice', param: 'view', given: 'map', used: 'flow', allowed: views }]);
  });

  test('a path longer than anyone would take by hand is cut, and says so', () => {
    const { address, bad } = read(scenario, steps, 'en', 'cart', `?then=${Array<string>(231).fill('buyer.choose').join('~')}`);
    expect(address.then).toHaveLength(200);
    expect(bad).toEqual([{ code: 'choice', param: 'then', given: '231', used: '200', allowed: ['≤ 200'] }]);
  });

  test('takes, takes back, and forgets what was taken when it goes elsewhere', () => {
    const taken = take(take(startAt('en', 'alipay', 'cart'), 'buyer.choose'), 'gateway.check');
    expect(taken.then).toEqual(['buyer.choose', 'gateway.check']);
    expect(untake(taken).then).toEqual(['buyer.choose']);
    expect(goTo(taken, 'paid')).toMatchObject({ step: 'paid', then: [] });
  });
});

describe('a walk', () => {
  test('is the same with and without an earlier one to take over from', () => {
    fc.assert(
      fc.property(stepId, stepId, fc.array(event, { maxLength: 3 }), fc.boolean(), (from, to, then, other) => {
        const earlier = walk(scenario, steps, startAt('en', 'alipay', from));
        const next = { ...startAt('en', 'alipay', to), then, inputs: other ? { amt: '50.00' } : earlier.address.inputs };
        const plain = walk(scenario, steps, next);
        const quick = walk(scenario, steps, next, earlier);
        expect(quick.at).toBe(plain.at);
        expect(quick.stopped).toEqual(plain.stopped);
        expect(quick.steps.map(({ moment }) => [moment.time, moment.states, moment.balances])).toEqual(
          plain.steps.map(({ moment }) => [moment.time, moment.states, moment.balances]),
        );
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('stops where an event cannot happen, and names the guard', () => {
    const stopped = walk(scenario, steps, { ...startAt('en', 'alipay', 'paid'), inputs: { contract: '50.00' } });
    expect(stopped.stopped).toMatchObject({ event: 'source.approve', guard: null });
    const refused = walk(scenario, steps, { ...startAt('en', 'alipay', 'merchant-told'), then: ['merchant.sellMore'] });
    expect(refused.stopped).toMatchObject({ event: 'merchant.sellMore', guard: 'moreSalesHelp' });
    expect(refused.at).toBe(refused.steps.length - 1);
  });

  test("offers each event once, the story's own first", () => {
    for (const id of steps.steps.keys()) {
      const walked = walk(scenario, steps, startAt('en', 'alipay', id));
      const offered = choices(steps, walked);
      const free = offered.filter(({ kind }) => kind === 'free').map(({ event: name }) => name);
      expect(new Set(free).size, id).toBe(free.length);
      for (const name of walked.steps[walked.at]!.open)
        expect(
          offered.some(({ event: is }) => is === name),
          `${id}: ${name}`,
        ).toBe(true);
    }
  }, 60_000);

  test('finds the nearest step to a misspelt one', () => {
    expect(nearest(steps.steps.keys(), 'wire-retruned')).toBe('wire-returned');
    expect(nearest(steps.steps.keys(), 'x'.repeat(10_000))).toBeTypeOf('string');
  });
});
