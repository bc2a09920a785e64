import { describe, expect, test } from 'vitest';
import { alike, cover, transitionsOf } from '../../src/engine/coverage';
import { type LiveMoment, replay } from '../../src/engine/replay';
import { loadScenario } from '../../src/scenarios';
import type { Context } from '../../src/scenarios/alipay/context';
import { brokenIn } from './rules';
import { type Given, valuesOf } from '../scenarios/alipay/given';

const scenario = await loadScenario('alipay');

/** Inputs that open the ways the defaults keep shut. */
const presets: readonly Given[] = [
  {},
  { fault: 'signature' },
  { clocks: 'one', valid: '1830', pool: '0', refundfault: 'duplicate' },
  { device: 'phone', tries: '2', card: '0', wallet: '1000' },
  { fund: 'wallet', wallet: '200' },
  { refundmode: 'sync', pool: '0', charge: '0' },
  { mode: 'weekly', refundfee: 'returned' },
  { law: '0' },
  { contract: '0' },
  { quota: 'on', used: '50000' },
  { pricing: 'yuan', pool: '0' },
];

/** Notices are looked at only while nothing else has happened: a resend does not ask what the money is doing. */
const keyOf = (moment: LiveMoment): string => {
  const { sends, asks, complaints, convertedAt, wrong } = moment.snapshot.context as Context;
  const alone = asks + complaints === 0 && convertedAt === null;
  const key = alike(scenario, moment)
    .split('\n')
    .filter((line) => alone || !line.startsWith('paid.notify'))
    .join('\n');
  return `${key}\n${alone ? sends : ''} ${wrong} ${Math.min(asks, 2)}`;
};

describe('every transition of the machine', () => {
  const { runs, missing } = cover(scenario, presets.map(valuesOf), keyOf, 1500);

  test('has an id of its own', () => {
    const ids = transitionsOf(scenario.machine);
    expect(ids.filter((id, k) => ids.indexOf(id) !== k)).toEqual([]);
  });

  test('is taken by a run from the start', () => expect(missing).toEqual([]));

  test('is on a run that replays, and keeps every rule at every step', () => {
    for (const { values, path } of runs) {
      const run = replay(scenario, values, path);
      expect(run.refused, path.join('~')).toBeNull();
      expect(brokenIn(scenario, run), path.join('~')).toEqual([]);
    }
  });
});
