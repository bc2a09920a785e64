import { expect, test } from 'vitest';
import { catalogue } from '../../../src/engine/catalogue';
import { type LiveMoment, replay, type Run } from '../../../src/engine/replay';
import { resolve } from '../../../src/engine/values';
import { post } from '../../../src/ledger/balances';
import type { Entry } from '../../../src/ledger/ledger';
import { loadScenario } from '../../../src/scenarios';
import { brokenAt } from '../../engine/rules';
import { run, toConverted, toMatched, toPaid } from './given';

const scenario = await loadScenario('alipay');

const stories = scenario.stories.map(({ steps, inputs }): Run => {
  const { path } = catalogue(scenario).steps.get(steps.at(-1)!.id)!;
  return replay(scenario, resolve(scenario.inputs, {}, inputs).values, path);
});

/** What no story posts: fees by contract, losses, rounding, wallets, refunds that go astray after conversion. */
const others: readonly Run[] = [
  run({ mode: 'monthly' }, [...toConverted, 'pool.evaluate', 'pool.evaluate', 'bank.credit', 'merchant.match']),
  run({ refundfee: 'returned', rate1: '6.5', rate2: '6.6', gap: '60' }, [
    ...toConverted,
    'merchant.refundPart',
    'alipay.checkRefund',
    'buyer.receiveRefund',
    'merchant.refundRest',
    'alipay.checkRefund',
    'buyer.receiveRefund',
  ]),
  run({ refundfee: 'returned', rate1: '6.2', fund: 'wallet', wallet: '1000' }, [
    ...toConverted,
    'merchant.refundRest',
    'alipay.checkRefund',
    'buyer.missRefund',
    'merchant.settleDirectly',
  ]),
  run({ fee: '0', wallet: '0', rate1: '7' }, [...toConverted]),
  run({ fee: '0', rate2: '5', rate1: '6.3632', after: '2' }, [
    ...toMatched,
    'merchant.sellMore',
    'merchant.refundRest',
    'alipay.checkRefund',
    'buyer.receiveRefund',
  ]),
  run({ refundrate: 'refundday', date: '2015-09-11', rate1: '6.2', after: '1' }, [
    ...toPaid,
    'merchant.refundRest',
    'alipay.checkRefund',
    'buyer.receiveRefund',
  ]),
  run({ fund: 'wallet', wallet: '1000' }, [...toPaid, 'merchant.refundRest', 'alipay.checkRefund', 'buyer.receiveRefund']),
  run({ ccy: 'JPY' }, [...toConverted, 'pool.evaluate', 'bank.returnWire', 'merchant.correct', 'bank.credit', 'merchant.differ', 'merchant.explain']),
];

const places = (entries: readonly Entry[]) => entries.flatMap((entry, e) => entry.transfers.map((_, t) => [e, t] as const));

/** The entries with one minor unit more in one transfer of one of them. */
const oneMore = (entries: readonly Entry[], e: number, t: number): readonly Entry[] =>
  entries.map((entry, k) =>
    k !== e
      ? entry
      : {
          ...entry,
          transfers: entry.transfers.map((one, n) => (n !== t ? one : { ...one, amount: { ...one.amount, minor: one.amount.minor + 1n } })),
        },
  );

test('one minor unit too much in any transfer breaks a rule at once', () => {
  const unnoticed = new Set<string>();
  const altered = new Set<string>();
  for (const { accounts, moments } of [...stories, ...others]) {
    moments.forEach((moment, k) => {
      for (const [e, t] of places(moment.entries)) {
        const entries = oneMore(moment.entries, e, t);
        const wrong: LiveMoment = { ...moment, entries, balances: post(accounts, moments[k - 1]?.balances ?? new Map(), entries) };
        const { id, transfers } = moment.entries[e]!;
        altered.add(id);
        if (brokenAt(scenario, accounts, wrong, moments[k - 1]).length === 0) unnoticed.add(`${id}: ${transfers[t]!.debit} from ${transfers[t]!.credit}`);
      }
    });
  }
  expect([...unnoticed]).toEqual([]);
  expect([...altered].toSorted()).toEqual(
    [
      'cycleFee',
      'convert',
      'convertReturned',
      'coverLoss',
      'closeRest',
      'creditWire',
      'keepFee',
      'lateDebit',
      'opening',
      'otherSales',
      'pay',
      'payBack',
      'refundFromForeign',
      'refundFromYuan',
      'returnFee',
      'returnWire',
      'sendWire',
      'topUp',
      'undeliverable',
    ].toSorted(),
  );
});
