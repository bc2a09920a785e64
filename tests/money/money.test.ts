import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { add, compare, type Currency, decimals, isZero, least, money, subtract, toDecimal, zero } from '../../src/money/money';
import { amount, parseDecimal, parseMoney } from '../../src/money/parse';
import { convert, inverse, rate, roundHalfUp, share } from '../../src/money/rate';

const currency = fc.constantFrom(...(Object.keys(decimals) as Currency[]));
const minor = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });
const positive = fc.bigInt({ min: 1n, max: 10n ** 12n });

describe('an amount', () => {
  test("is written in full, with its currency's decimals", () => {
    expect(['0', '5', '50', '-5', '63632'].map((n) => toDecimal(money('CNY', BigInt(n))))).toEqual(['0.00', '0.05', '0.50', '-0.05', '636.32']);
    expect(toDecimal(money('JPY', -12000n))).toBe('-12000');
  });

  test('is read back as it was written', () =>
    fc.assert(
      fc.property(currency, fc.bigInt({ min: 0n, max: 10n ** 18n }), (c, n) => {
        expect(parseMoney(toDecimal(money(c, n)), c)).toEqual({ ok: true, value: money(c, n) });
      }),
    ));

  test('adds up only with its own kind', () => {
    expect(() => add(money<Currency>('CNY', 1n), money<Currency>('USD', 1n))).toThrow('CNY and USD');
    expect(() => subtract(money<Currency>('CNY', 1n), money<Currency>('USD', 1n))).toThrow('CNY and USD');
    expect(() => compare(money<Currency>('CNY', 1n), money<Currency>('USD', 1n))).toThrow('CNY and USD');
  });

  test('adds, subtracts and compares exactly', () =>
    fc.assert(
      fc.property(currency, minor, minor, (c, a, b) => {
        const [x, y] = [money(c, a), money(c, b)];
        expect(subtract(add(x, y), y)).toEqual(x);
        expect(isZero(subtract(x, x)) && isZero(zero(c))).toBe(true);
        expect(Math.sign(compare(x, y))).toBe(a < b ? -1 : a > b ? 1 : 0);
        expect(least(x, y).minor).toBe(a < b ? a : b);
      }),
    ));
});

describe('what a reader types', () => {
  test.each([
    ['100', 'USD', 10000n],
    ['1,234.5', 'USD', 123450n],
    ['1 234', 'JPY', 1234n],
    ["1'000_000", 'EUR', 100000000n],
    ['.5', 'USD', 50n],
    ['007', 'USD', 700n],
    ['5.', 'USD', 500n],
    ['12.500', 'USD', 1250n],
    ['12.00', 'JPY', 12n],
  ] as const)('%s in %s', (text, c, n) => expect(parseMoney(text, c)).toEqual({ ok: true, value: money(c, n) }));

  test.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['.', 'notANumber'],
    ['-1', 'notANumber'],
    ['1e3', 'notANumber'],
    ['1.2.3', 'notANumber'],
    ['abc', 'notANumber'],
    ['٣', 'notANumber'],
    ['1.005', 'tooPrecise'],
  ] as const)('%j is %s', (text, problem) => expect(parseMoney(text, 'USD')).toEqual({ ok: false, problem }));

  test('never throws, and is canonical once read', () =>
    fc.assert(
      fc.property(fc.string(), fc.nat(8), (text, places) => {
        const first = parseDecimal(text, places);
        if (first.ok) expect(parseDecimal(first.value, places)).toEqual(first);
      }),
    ));

  test('in the program itself must be right', () => expect(() => amount('JPY', '1.5')).toThrow('1.5 is no amount in JPY: tooPrecise'));
});

describe('a rate', () => {
  test.each([
    ['0.5', 1n],
    ['0.4999', 0n],
    ['1.5', 2n],
    ['-0.5', -1n],
    ['-0.4999', 0n],
    ['-1.5', -2n],
    ['2.5', 3n],
  ])('%s rounds half up, away from zero, to %d', (x, n) => expect(roundHalfUp(new Fraction(x))).toBe(n));

  test('converts between currencies with and without decimals', () => {
    expect(convert(money('JPY', 12000n), rate('JPY', 'CNY', '0.052964'))).toEqual(money('CNY', 63557n));
    expect(convert(money('CNY', 63632n), inverse(rate('JPY', 'CNY', '0.052964')))).toEqual(money('JPY', 12014n));
    expect(convert(money('CNY', -63632n), inverse(rate('USD', 'CNY', '6.3632')))).toEqual(money('USD', -10000n));
  });

  test('is above zero, and takes only its own currency', () => {
    expect(() => rate('USD', 'CNY', '0')).toThrow('above zero');
    expect(() => rate('USD', 'CNY', '-1')).toThrow('above zero');
    expect(() => convert(money<Currency>('EUR', 1n), rate<Currency, Currency>('USD', 'CNY', '6'))).toThrow('EUR at a rate from USD');
  });

  test('is off by half a minor unit at most', () =>
    fc.assert(
      fc.property(positive, fc.integer({ min: 1, max: 10 ** 6 }), fc.integer({ min: 1, max: 10 ** 6 }), (n, up, down) => {
        const exact = new Fraction(up).div(down).mul(n);
        const got = convert(money('USD', n), rate('USD', 'CNY', new Fraction(up).div(down)));
        expect(exact.sub(got.minor).abs().compare(new Fraction(1, 2))).toBeLessThanOrEqual(0);
      }),
    ));

  test("and back again is the same where a unit is worth less than the rate's own step", () =>
    fc.assert(
      fc.property(positive, (n) => {
        const r = rate('USD', 'CNY', '6.3632');
        expect(convert(convert(money('USD', n), r), inverse(r))).toEqual(money('USD', n));
      }),
    ));

  test('shares of an amount are rounded each for itself', () => {
    expect(share(money('CNY', 200138n), new Fraction('0.006'))).toEqual(money('CNY', 1201n));
    expect(share(money('EUR', 11n), new Fraction('0.01'))).toEqual(money('EUR', 0n));
    expect(share(money('EUR', 50n), new Fraction('0.01'))).toEqual(money('EUR', 1n));
  });
});
