import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import { type Currency, subtract, toDecimal } from '../../../src/money/money';
import { amount } from '../../../src/money/parse';
import { convert, rate, share } from '../../../src/money/rate';
import { balance, contextOf, lastOf, run, toConverted, toMatched } from './given';

/** Numbers in brackets are the scenario's sources; P, M, L, T, R and F are paragraphs of the domain dossier. */

const percent = (of: string, currency: Currency, rateOfFee: string): string => toDecimal(share(amount(currency, of), new Fraction(rateOfFee).div(100)));

describe('published figures', () => {
  test('the settlement row of August 2017 comes out to the cent [24]', () => {
    const yuan = convert(amount('AUD', '369.30'), rate('AUD', 'CNY', '5.4194'));
    expect(toDecimal(yuan)).toBe('2001.38');
    expect(percent('369.30', 'AUD', '0.6')).toBe('2.22');
    expect(toDecimal(subtract(amount('AUD', '369.30'), amount('AUD', '2.22')))).toBe('367.08');
    // P13: the yuan fee is 0.6 % of the yuan, not the fee converted, which would be 2.22 x 5.4194 = 12.03.
    expect(percent('2001.38', 'CNY', '0.6')).toBe('12.01');
    expect(toDecimal(subtract(yuan, amount('CNY', '12.01')))).toBe('1989.37');
  });

  test('and the machine books that row, with the 0.02 yuan that rounding leaves', () => {
    const row = run({ ccy: 'AUD', amt: '369.30', rate: '5.4194', rate1: '5.4194', fee: '0.6' }, toConverted);
    expect(balance(row, 'buyer.purchases')).toBe(200138n);
    expect(balance(row, 'merchant.fees')).toBe(222n);
    expect(contextOf(row).conversion!.net.minor).toBe(36708n);
    expect(balance(row, 'alipay.feeIncome')).toBe(1201n);
    // 367.08 x 5.4194 = 1989.353352, so 1989.35 is spent of 1989.37
    expect(contextOf(row).conversion!.cost.minor).toBe(198935n);
    expect(balance(row, 'alipay.fxResult')).toBe(2n);
  });

  test.each([
    ['HKD', '852.40', '1', '8.52', '843.88', 25],
    ['HKD', '2125.25', '1', '21.25', '2104.00', 7],
    ['EUR', '0.11', '1', '0.00', '0.11', 7],
    ['HKD', '0.01', '1', '0.00', '0.01', 7],
  ] as const)('%s %s at %s %% costs %s and leaves %s [%i: source]', (ccy, amt, fee, charge, net, _source) => {
    const done = run({ ccy, amt, fee }, toConverted);
    expect(toDecimal(contextOf(done).conversion!.fee)).toBe(charge);
    expect(toDecimal(contextOf(done).conversion!.net)).toBe(net);
  });

  test('the worked example of 9 September 2015 [65]', () => {
    const done = run({}, toMatched);
    const { facts } = lastOf(done);
    const shown = (id: string) => toDecimal((facts[id] as { value: Parameters<typeof toDecimal>[0] }).value);
    expect({ paid: shown('paid'), fee: shown('fee'), net: shown('net'), feeYuan: shown('feeYuan'), cost: shown('cost'), fxResult: shown('fxResult') }).toEqual({
      paid: '636.32',
      fee: '3.00',
      net: '97.00',
      feeYuan: '19.09',
      cost: '617.23',
      fxResult: '0.00',
    });
    // 6,000.00 of other sales and 97.00 leave in one wire, of which the banks keep 15.00.
    expect(balance(done, 'merchant.deposit')).toBe(608200n);
  });

  test('yen are whole, in the price, the fee and the wire [9]', () => {
    // 12,000 x 0.052964 = 635.568; 3 % = 360; 11,640 left
    const done = run({ ccy: 'JPY', amt: '12000' }, toConverted);
    expect(balance(done, 'buyer.purchases')).toBe(63557n);
    expect(contextOf(done).conversion).toMatchObject({ fee: { currency: 'JPY', minor: 360n }, net: { currency: 'JPY', minor: 11640n } });
    expect(percent('1250', 'JPY', '3')).toBe('38');
    expect(() => run({ ccy: 'JPY', amt: '12000.5' }, [])).toThrow('tooPrecise');
  });
});

describe('the yuan falls, August 2015 [66]', () => {
  test.each([
    // C = 100 x 6.1162; g = 3 % = 18.3486; K = 97 x 6.2298 = 604.2906; 611.62 - 18.35 - 604.29 = -11.02
    ['2015-08-10', 61162n, 1835n, 60429n, -1102n],
    // C = 100 x 6.2298; g = 3 % = 18.6894; K = 97 x 6.3306 = 614.0682; 622.98 - 18.69 - 614.07 = -9.78
    ['2015-08-11', 62298n, 1869n, 61407n, -978n],
  ] as const)('and a dollar price paid on %s costs Alipay the difference (P3)', (date, paid, fee, cost, result) => {
    const done = run({ date }, toConverted);
    expect(balance(done, 'buyer.purchases')).toBe(paid);
    expect(balance(done, 'alipay.feeIncome')).toBe(fee);
    expect(contextOf(done).conversion!.cost.minor).toBe(cost);
    expect(balance(done, 'alipay.fxResult')).toBe(result);
    expect(contextOf(done).conversion!.net.minor).toBe(9700n);
  });

  test("and a yuan price costs the merchant the difference, by the next day's rate (P3)", () => {
    // F = 611.62 / 6.2298 = 98.1765..., so 98.18; phi = 2.9454, so 2.95; N = 95.23; K = 95.23 x 6.2298 = 593.2638...
    const done = run({ date: '2015-08-10', pricing: 'yuan', amt: '611.62' }, toConverted);
    expect(balance(done, 'buyer.purchases')).toBe(61162n);
    expect(contextOf(done).terms.gross.minor).toBe(9818n);
    expect(contextOf(done).conversion).toMatchObject({ fee: { minor: 295n }, net: { minor: 9523n }, feeYuan: { minor: 1835n }, cost: { minor: 59326n } });
    // 611.62 - 18.35 - 593.26 = 0.01: all that is left to Alipay is rounding
    expect(balance(done, 'alipay.fxResult')).toBe(1n);
  });

  test('but not where the rate of the payment counts: then the merchant has its 100 dollars', () => {
    expect(contextOf(run({ date: '2015-08-10', pricing: 'yuan', amt: '611.62', rateday: 'payment' }, toConverted)).terms.gross.minor).toBe(10000n);
  });
});
