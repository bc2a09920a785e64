import { expect, test } from 'vitest';
import { catalogue } from '../../../src/engine/catalogue';
import { transitionsOf } from '../../../src/engine/coverage';
import { eventsNow } from '../../../src/engine/replay';
import { advance, type LiveMoment, start, type Taken } from '../../../src/engine/replay';
import { resolve } from '../../../src/engine/values';
import { chart } from '../../../src/ledger/balances';
import { loadScenario } from '../../../src/scenarios';
import type { Story } from '../../../src/scenarios/scenario';
import { brokenAt } from '../../engine/rules';
import { type EventName, type Given, times, toMissed, toNpa, toRepay } from './given';

const scenario = await loadScenario('mudra');

const steps = catalogue(scenario);
const told = (scenario.stories as readonly Story[]).map((story) => ({
  given: (story.inputs ?? {}) as Given,
  path: steps.steps.get(story.steps.at(-1)!.id)!.path as readonly EventName[],
}));

const toUseOnRails: readonly EventName[] = [
  'borrower.start',
  'borrower.submit',
  'lender.identify',
  'lender.findComplete',
  'lender.score',
  'lender.sanction',
  'borrower.accept',
  'borrower.sign',
  'borrower.order',
  'lender.fundEscrow',
  'borrower.confirmDelivery',
  'lender.confirmUse',
];
/** Lodged so that the machine is confirmed on 1 Nov, as on paper: the same story with its money on the hypothetical rails: another way to the machine, then the same events. */
const railed = told
  .filter(({ given }) => given.rails === undefined && given.product === undefined)
  .map(({ given, path }) => {
    const used = path.indexOf('lender.confirmUse');
    const silent = path.indexOf('payments.credit');
    const rest =
      used >= 0
        ? [...toUseOnRails, ...path.slice(used + 1)]
        : silent >= 0
          ? [...toUseOnRails.slice(0, -2), 'escrowClock.end' as const, ...path.slice(silent + 1)]
          : path;
    return { given: { date: '2015-10-28', ...given, rails: 'on', savings: '500000', turnover: '10000000' }, path: rest };
  });

/** What no story comes near. */
const others: readonly { given: Given; path: readonly EventName[] }[] = [
  { given: { payee: 'differs' }, path: toRepay },
  { given: { record: 'listed' }, path: ['borrower.start', 'borrower.submit', 'lender.identify', 'lender.findComplete', 'lender.screen'] },
  { given: { rails: 'on', record: 'listed' }, path: ['borrower.start', 'borrower.submit', 'lender.identify', 'lender.findComplete', 'lender.screen'] },
  { given: { tenor: '1', rate: '9.3' }, path: [...toRepay, 'lender.askMudra', 'mudra.sanction', 'lender.drawRefinance', 'lender.payMudra'] },
  {
    given: { tenor: '1', rate: '9.3', rails: 'on', savings: '500000' },
    path: [...toUseOnRails, 'lender.askMudra', 'mudra.sanction', 'lender.drawRefinance', 'lender.payMudra'],
  },
  { given: { norms: 'missed' }, path: toRepay },
  { given: { rails: 'on', norms: 'missed' }, path: toUseOnRails },
  { given: { tenor: '3' }, path: toMissed },
  { given: { tenor: '6' }, path: toNpa },
  { given: { date: '2015-10-28', tenor: '6', rails: 'on', savings: '500000' }, path: [...toUseOnRails, ...toNpa.slice(toRepay.length)] },
  { given: { date: '2015-10-28', tenor: '3', rails: 'on', savings: '500000' }, path: [...toUseOnRails, 'borrower.pay', 'borrower.pay', 'borrower.miss'] },
  // 2017 is no leap year: at the eighty-ninth day the second-oldest due is 61 days old.
  ...(['off', 'on'] as const).map((rails) => ({
    given: { date: '2016-10-28', rails, savings: '500000' } as Given,
    path: [
      ...(rails === 'on' ? toUseOnRails : toRepay),
      ...times(2, 'borrower.pay'),
      'borrower.miss',
      'dueDate.pass',
      'dueDate.pass',
      'classClock.end',
      'dueDate.pass',
      'classClock.end',
      'dueDate.pass',
    ] as readonly EventName[],
  })),
  {
    given: { tenor: '3', rails: 'on', date: '2015-10-28', savings: '500000' },
    path: [...toUseOnRails, 'borrower.pay', 'lender.pool', 'borrower.pay', 'borrower.pay'],
  },
  {
    given: { product: 'card', rails: 'on' },
    path: [...toUseOnRails.slice(0, 8), 'lender.openLimit', 'borrower.buy', 'borrower.drawCash', 'borrower.pay', 'borrower.miss', 'classClock.end'],
  },
  ...(['off', 'on'] as const).map((rails) => ({
    given: { product: 'card', rails, savings: '500000' } as Given,
    path: [
      'borrower.start',
      'borrower.submit',
      'lender.identify',
      'lender.findComplete',
      'lender.screen',
      'bureau.answer',
      'lender.findViable',
      'lender.sanction',
      'borrower.accept',
      'borrower.sign',
      'lender.openLimit',
      'borrower.buy',
      ...times(13, 'borrower.pay'),
      'lender.review',
    ] as readonly EventName[],
  })),
];

/** A transition, and whether it is the twin that is taken on the hypothetical rails. */
const idOf = (event: string, { source, target, says, basis }: Pick<Taken, 'source' | 'target' | 'says' | 'basis'>): string =>
  `${source} ${event} ${target} ${says}${basis === 'hypothetical' ? ' (rails)' : ''}`;

const wanted = new Set<string>();
const walkNodes = (node: typeof scenario.machine.root): void => {
  for (const t of [...node.transitions.values()].flat()) {
    const short = (id: string): string => id.slice(scenario.machine.id.length + 1);
    wanted.add(idOf(t.eventType, { source: short(t.source.id), target: short((t.target?.[0] ?? t.source).id), ...(t.meta as Pick<Taken, 'says' | 'basis'>) }));
  }
  Object.values(node.states).forEach(walkNodes);
};
walkNodes(scenario.machine.root);

test('every transition, and its twin on the rails, is taken one or two events beside a told path, with every rule kept', () => {
  const missing = new Set(wanted);
  for (const { given, path } of [...told, ...railed, ...others]) {
    const { values } = resolve(scenario.inputs, given as Record<string, string>);
    const accounts = chart(scenario.accounts(values));
    const take = (before: LiveMoment, event: string): LiveMoment => {
      const next = advance(scenario, accounts, before, event);
      const found = next.taken.filter((t) => missing.delete(idOf(event, t)));
      if (found.length > 0) expect(brokenAt(scenario, accounts, next, before), `${path.join('~')} ... ${event}`).toEqual([]);
      return next;
    };
    let moment = start(scenario, accounts, values);
    const seen = new Set<string>();
    const beside = (from: LiveMoment): void => {
      const key = `${from.states.join(' ')} ${eventsNow(from.snapshot).join(' ')}`;
      if (seen.has(key)) return;
      seen.add(key);
      for (const event of eventsNow(from.snapshot)) {
        const next = take(from, event);
        if (next.states.join() === from.states.join()) continue;
        for (const further of eventsNow(next.snapshot)) take(next, further);
      }
    };
    beside(moment);
    for (const event of path) {
      if (!eventsNow(moment.snapshot).includes(event)) continue;
      moment = take(moment, event);
      beside(moment);
    }
  }
  expect([...missing].toSorted()).toEqual([]);
  expect(transitionsOf(scenario.machine).length).toBeGreaterThan(wanted.size / 2);
}, 120_000);
