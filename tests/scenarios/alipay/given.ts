import { resolve } from '../../../src/engine/values';
import { replay, type Run } from '../../../src/engine/replay';
import type { Context } from '../../../src/scenarios/alipay/context';
import { loadScenario } from '../../../src/scenarios';
import type { InputId } from '../../../src/scenarios/alipay/inputs';
import type { Event } from '../../../src/scenarios/alipay/terms';
import type { Values } from '../../../src/scenarios/input';

const scenario = await loadScenario('alipay');

export type Given = Partial<Record<InputId, string>>;

/** All inputs, the given ones in place of their defaults. @throws if one of them is not allowed */
export const valuesOf = (given: Given = {}): Values => {
  const { values, bad } = resolve(scenario.inputs, given as Values);
  if (bad.length > 0) throw new Error(bad.map(({ param, problem }) => `${param} is ${problem}`).join(', '));
  return values;
};

export type EventName = Event['type'];

/** To a payment the merchant knows of, on a computer; and on to the merchant's own currency. */
export const toPaid: readonly EventName[] = [
  'buyer.choose',
  'gateway.check',
  'buyer.login',
  'buyer.confirm',
  'buyer.rightPassword',
  'alipay.check',
  'source.approve',
  'merchant.acknowledge',
];
export const toConverted: readonly EventName[] = [...toPaid, 'calendar.workingDay', 'bank.sell'];
export const toMatched: readonly EventName[] = [...toConverted, 'pool.evaluate', 'bank.credit', 'merchant.match'];

/** A run that goes all the way. @throws if an event is refused */
export const run = (given: Given, path: readonly EventName[]): Run => {
  const done = replay(scenario, valuesOf(given), path);
  if (done.refused) throw new Error(`${done.refused.event} was refused by ${done.refused.guard} in ${done.refused.states.join(', ')}`);
  return done;
};

export const lastOf = ({ moments }: Run) => moments.at(-1)!;
export const contextOf = (done: Run): Context => lastOf(done).snapshot.context as Context;
/** A balance in minor units; nothing was ever posted to an account that is missing. */
export const balance = (done: Run, account: string): bigint => lastOf(done).balances.get(account) ?? 0n;
