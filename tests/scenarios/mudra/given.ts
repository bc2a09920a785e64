import { replay, type Run } from '../../../src/engine/replay';
import { resolve } from '../../../src/engine/values';
import type { Values } from '../../../src/scenarios/input';
import type { Context } from '../../../src/scenarios/mudra/context';
import { loadScenario } from '../../../src/scenarios';
import type { InputId } from '../../../src/scenarios/mudra/inputs';
import type { EventName } from '../../../src/scenarios/mudra/story-step';
import { toSanction, toUse } from '../../../src/scenarios/mudra/story-step';

const scenario = await loadScenario('mudra');

export type { EventName };
export type Given = Partial<Record<InputId, string>>;

/** All inputs, the given ones in place of their defaults. @throws if one of them is not allowed */
const valuesOf = (given: Given = {}): Values => {
  const { values, bad } = resolve(scenario.inputs, given as Values);
  if (bad.length > 0) throw new Error(bad.map(({ param, problem }) => `${param} is ${problem}`).join(', '));
  return values;
};

/** From the enquiry to a machine that stands in the shop. */
export const toRepay: readonly EventName[] = [...toSanction, ...toUse];
/** To the first of February 2016, unpaid: two instalments came before it. */
export const toMissed: readonly EventName[] = [...toRepay, 'borrower.pay', 'lender.pool', 'borrower.pay', 'borrower.miss'];
/** To the first of May 2016, the ninety-first day. */
export const toNpa: readonly EventName[] = [
  ...toMissed,
  'dueDate.pass',
  'classClock.end',
  'guarantor.crystallise',
  'dueDate.pass',
  'classClock.end',
  'dueDate.pass',
  'classClock.end',
];

export const times = (n: number, ...events: readonly EventName[]): readonly EventName[] => Array.from({ length: n }, () => events).flat();

/** A run that goes all the way. @throws if an event is refused */
export const run = (given: Given, path: readonly EventName[]): Run => {
  const done = replay(scenario, valuesOf(given), path);
  if (done.refused) throw new Error(`${done.refused.event} was refused by ${done.refused.guard} in ${done.refused.states.join(', ')}`);
  return done;
};

const lastOf = ({ moments }: Run) => moments.at(-1)!;
export const contextOf = (done: Run): Context => lastOf(done).snapshot.context as Context;
export const leafOf = (done: Run): string => lastOf(done).states[0]!;
/** A balance in whole rupees; nothing was ever posted to an account that is missing. */
export const balance = (done: Run, account: string): number => Number((lastOf(done).balances.get(account) ?? 0n) / 100n);
/** A fact as a plain value: rupees, days as 2016-03-02, words and numbers as they are. */
export const fact = (done: Run, id: string): string | number => {
  const found = lastOf(done).facts[id]!;
  if (found.is === 'money') return Number(found.value.minor / 100n);
  if (found.is === 'day') return new Date(found.value + 19_800_000).toISOString().slice(0, 10);
  return found.value;
};
export const facts = (done: Run, ...ids: readonly string[]): readonly (string | number)[] => ids.map((id) => fact(done, id));
