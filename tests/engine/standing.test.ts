import { expect, test } from 'vitest';
import { debtsAt, movedSince } from '../../src/engine/standing';
import { owedSince } from '../../src/app/views/owed-since';
import { chart } from '../../src/ledger/balances';
import { editions } from '../site';

const accounts = chart([
  { id: 'a.cash', book: 'a', kind: 'asset', currency: 'CNY', cash: true },
  { id: 'a.purse', book: 'a', kind: 'asset', currency: 'CNY', cash: true },
  { id: 'b.cash', book: 'b', kind: 'asset', currency: 'CNY', cash: true },
  { id: 'a.owedB', book: 'a', kind: 'liability', currency: 'CNY', counterparty: 'b' },
  { id: 'b.dueA', book: 'b', kind: 'asset', currency: 'CNY', counterparty: 'a' },
]);
const cny = (minor: bigint) => ({ currency: 'CNY', minor });

test('money moved is counted by party, and what a party moves within its own purses is none', () => {
  const start = new Map([['a.cash', 100n]]);
  expect(movedSince(accounts, start, new Map([['a.purse', 100n]]))).toEqual([]);
  expect(
    movedSince(
      accounts,
      start,
      new Map([
        ['a.cash', 70n],
        ['b.cash', 30n],
      ]),
    ),
  ).toEqual([
    { party: 'a', amount: cny(-30n) },
    { party: 'b', amount: cny(30n) },
  ]);
});

test('debts are the debtor’s, before a step and after it, those just settled among them', () => {
  const owing = (minor: bigint) =>
    new Map([
      ['a.owedB', minor],
      ['b.dueA', minor],
    ]);
  expect(debtsAt(accounts, owing(0n), owing(5n))).toEqual([{ from: 'a', to: 'b', before: cny(0n), now: cny(5n) }]);
  expect(debtsAt(accounts, owing(5n), owing(5n))).toEqual([{ from: 'a', to: 'b', before: cny(5n), now: cny(5n) }]);
  expect(debtsAt(accounts, owing(5n), owing(0n))).toEqual([{ from: 'a', to: 'b', before: cny(5n), now: cny(0n) }]);
  expect(debtsAt(accounts, owing(0n), owing(0n))).toEqual([]);
});

test('the view of debts and the side-by-side page find the same debts at every step', () => {
  for (const { told } of editions)
    for (const { walks } of told)
      for (const { accounts: all, steps, at, here } of walks.values()) {
        const step = steps[at]!;
        const listed = owedSince(all, step).map(({ from, to, before, now }) => ({ from, to, before, now }));
        const debts = debtsAt(all, step.before.balances, step.moment.balances);
        expect(new Set(listed), here.id).toEqual(new Set(debts));
        expect(listed).toHaveLength(debts.length);
      }
});
