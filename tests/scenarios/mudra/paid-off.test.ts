import fc from 'fast-check';
import { expect, test } from 'vitest';
import { advance, eventsNow, start } from '../../../src/engine/replay';
import { resolve } from '../../../src/engine/values';
import { chart } from '../../../src/ledger/balances';
import { loadScenario } from '../../../src/scenarios';
import type { Context } from '../../../src/scenarios/mudra/context';
import { someInputs } from '../inputs';
import { type EventName, type Given, toRepay } from './given';
import { tries } from './tries';

const scenario = await loadScenario('mudra');
const ids: readonly (keyof Given)[] = ['price', 'margin', 'nil', 'rate', 'tenor', 'holiday', 'holidayinterest', 'granted', 'date'];
const inputs = scenario.inputs.filter(({ id }) => ids.includes(id as keyof Given));

test('a loan whose instalments are all paid ends after its tenor with nothing owed', () => {
  fc.assert(
    fc.property(someInputs(inputs, resolve(scenario.inputs, {}).values, tries.likely), (given) => {
      const { values } = resolve(scenario.inputs, given);
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
      const { balance, memo, charged, paid, terms } = moment.snapshot.context as Context;
      expect(moment.states[0]).toBe('lent.loan.resolution.closed');
      expect([balance.minor, memo.minor]).toEqual([0n, 0n]);
      expect(paid.minor).toBe(terms.loan.minor + charged.minor);
      expect(months).toBeLessThanOrEqual(terms.tenor - terms.holiday);
    }),
    { numRuns: 60 },
  );
}, 120_000);
