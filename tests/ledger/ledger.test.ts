import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cashMoves, chart, owed, post } from '../../src/ledger/balances';
import { type Account, type Entry, transfer } from '../../src/ledger/ledger';
import { money } from '../../src/money/money';

const till = { id: 'shop.till', book: 'shop', kind: 'asset', currency: 'CNY', cash: true } as const satisfies Account;
const sales = { id: 'shop.sales', book: 'shop', kind: 'income', currency: 'CNY' } as const satisfies Account;
const vault = { id: 'bank.vault', book: 'bank', kind: 'asset', currency: 'CNY', cash: true } as const satisfies Account;
const deposits = { id: 'bank.deposits', book: 'bank', kind: 'liability', currency: 'CNY', counterparty: 'buyer' } as const satisfies Account;
const loans = { id: 'bank.loans', book: 'bank', kind: 'liability', currency: 'CNY', counterparty: 'buyer' } as const satisfies Account;
const dollars = { id: 'bank.dollars', book: 'bank', kind: 'asset', currency: 'USD', cash: true } as const satisfies Account;
const accounts = chart([till, sales, vault, deposits, loans, dollars]);
const yuan = (minor: bigint) => money('CNY', minor);
const entry = (...transfers: Entry['transfers']): Entry => ({ id: 'pay', transfers });

/** The buyer's bank pays the shop. */
const payment = (minor: bigint): Entry =>
  entry(...transfer(yuan(minor), { debit: deposits, credit: vault }), ...transfer(yuan(minor), { debit: till, credit: sales }));

describe('a transfer', () => {
  test('stays in one book and one currency', () => {
    expect(() => transfer(yuan(1n), { debit: till, credit: deposits as unknown as typeof till })).toThrow('not in one book');
    expect(() => transfer(yuan(1n), { debit: vault, credit: dollars as unknown as typeof vault })).toThrow(
      'CNY between bank.vault (CNY) and bank.dollars (USD)',
    );
  });

  test('of nothing is none, and of less than nothing goes the other way', () => {
    expect(transfer(yuan(0n), { debit: till, credit: sales })).toEqual([]);
    expect(transfer(yuan(-5n), { debit: till, credit: sales })).toEqual(transfer(yuan(5n), { debit: sales as never, credit: till as never }));
  });
});

describe('balances', () => {
  test("are positive on an account's normal side", () => {
    expect(Object.fromEntries(post(accounts, new Map(), [payment(500n)]))).toEqual({
      'bank.deposits': -500n,
      'bank.vault': -500n,
      'shop.till': 500n,
      'shop.sales': 500n,
    });
  });

  test('leave the ones before untouched', () => {
    const before = post(accounts, new Map(), [payment(1n)]);
    post(accounts, before, [payment(1n)]);
    expect(before.get('shop.till')).toBe(1n);
    expect(post(accounts, before, [])).toBe(before);
  });

  test('do not depend on how transfers are grouped', () =>
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: 1n, max: 10n ** 9n })), (sums) => {
        const apart = post(accounts, new Map(), sums.map(payment));
        expect(apart).toEqual(post(accounts, new Map(), sums.length > 0 ? [entry(...sums.flatMap((minor) => payment(minor).transfers))] : []));
      }),
    ));

  test('know every account once', () => {
    expect(() => chart([till, till])).toThrow('two accounts share an id');
    expect(() => post(accounts, new Map(), [entry({ book: 'shop', debit: 'shop.safe', credit: 'shop.till', amount: yuan(1n) })])).toThrow(
      'no such account: shop.safe',
    );
  });
});

describe('who owes whom', () => {
  test('adds up the liabilities to one counterparty, and leaves zeros out', () => {
    const lent = entry(...transfer(yuan(7n), { debit: vault, credit: deposits }), ...transfer(yuan(5n), { debit: vault, credit: loans }));
    expect(owed(accounts, post(accounts, new Map(), [lent]))).toEqual([{ from: 'bank', to: 'buyer', currency: 'CNY', minor: 12n }]);
    expect(owed(accounts, post(accounts, new Map(), [payment(5n), entry(...transfer(yuan(5n), { debit: vault, credit: deposits }))]))).toEqual([]);
  });
});

describe('money arrows', () => {
  test('go from the book that lost cash to the one that got it', () => {
    expect(cashMoves(accounts, payment(500n))).toEqual([
      { entry: 'pay', from: 'bank', to: 'shop', fromAccount: 'bank.vault', toAccount: 'shop.till', currency: 'CNY', minor: 500n },
    ]);
  });

  test('do not stay in one book, and join what goes the same way', () => {
    expect(cashMoves(accounts, entry(...transfer(yuan(5n), { debit: vault, credit: deposits })))).toEqual([]);
    expect(cashMoves(accounts, entry(...payment(3n).transfers, ...payment(4n).transfers))).toMatchObject([{ minor: 7n }]);
  });

  test('carry no more than was lost, nor than was got', () => {
    const short = entry(...transfer(yuan(5n), { debit: deposits, credit: vault }), ...transfer(yuan(3n), { debit: till, credit: sales }));
    expect(cashMoves(accounts, short)).toMatchObject([{ minor: 3n }]);
  });
});
