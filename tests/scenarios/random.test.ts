import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance, eventsNow, type LiveMoment, start } from '../../src/engine/replay';
import { resolve } from '../../src/engine/values';
import { chart } from '../../src/ledger/balances';
import { loadScenario, slugs } from '../../src/scenarios';
import { brokenAt } from '../engine/rules';
import { fewInputs, someInputs } from './inputs';
import { triesFor } from './tries';

const picks = fc.array(fc.nat(997), { minLength: 5, maxLength: 40 });

test.each(slugs)(
  '%s: whatever a reader types and chooses, every rule holds after every event',
  async (slug) => {
    const scenario = await loadScenario(slug);
    const { likely, beginnings = [[]] } = await triesFor(slug);
    const given = fewInputs(scenario.inputs, someInputs(scenario.inputs, resolve(scenario.inputs, {}).values, likely));
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
      { numRuns: 400 },
    );
  },
  120_000,
);
