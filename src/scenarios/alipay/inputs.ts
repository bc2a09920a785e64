import { type Currency, type Money, toDecimal } from '../../money/money';
import { amount } from '../../money/parse';
import { convert, rate, roundHalfUp, share } from '../../money/rate';
import Fraction from 'fraction.js';
import { choiceInput, dateInput, datesInput, decimalInput, moneyInput, type Values } from '../input';
import { shanghai } from './calendar';
import { readTerms } from './context';
import { type Foreign, foreign, isPublished, parityOn, perDollar } from './rates';

const ccy = (values: Values): Foreign => values.ccy as Foreign;
const inYuan = (values: Values): boolean => values.pricing === 'yuan';
const day = (values: Values): string => values.date ?? '2015-09-09';

/** A dollar amount in the settlement currency at the day's parity, in whole major units. */
const dollars = (values: Values, usd: string): string => {
  const exact = perDollar(ccy(values), day(values)).mul(new Fraction(usd));
  return roundHalfUp(exact).toString();
};

/** Round balances, the smallest of which covers what the buyer will pay at the most. */
const purse = (values: Values): string => {
  const price = amount(priceCurrency(values), values.amt ?? '0');
  const perUnit = rate(ccy(values), 'CNY', values.rate ?? '1');
  const paid = inYuan(values) ? price : convert(price as never, perUnit);
  const tenth = ['2000', '20000', '200000', '2000000', '20000000'];
  return tenth.find((sum) => amount('CNY', sum).minor * 10n >= paid.minor * 11n) ?? '20000000000';
};

const priceCurrency = (values: Values): Currency => (inYuan(values) ? 'CNY' : ccy(values));

const nextDay = (values: Values): string => {
  const after = new Date(shanghai(day(values)) + 32 * 3_600_000);
  return after.toISOString().slice(0, 10);
};

const perUnit = (values: Values): string => `CNY per ${ccy(values)}`;
/** Half as much again: too much whatever the sum, a single cent included, as a half is rounded up. */
const halfAgain = (sum: Money): string => toDecimal(share(sum, new Fraction(3, 2)));
/** More than the price, in either currency. What that depends on is declared before the inputs that use it. */
const moreThanGross = (values: Values): string => halfAgain(readTerms(values as Read).gross);
const moreThanPaid = (values: Values): string => halfAgain(readTerms(values as Read).paid);

const most = 100_000_000_000_000n;

/** Every default and bound of section 12 of the dossier, and what its guards and failure paths depend on. */
export const inputs = [
  choiceInput({ id: 'pricing', group: 'price', default: 'foreign', options: ['foreign', 'yuan'] }),
  choiceInput({ id: 'ccy', group: 'price', default: 'USD', options: foreign }),
  moneyInput({
    id: 'amt',
    group: 'price',
    currency: priceCurrency,
    min: 0n,
    max: 1_000_000_000n,
    default: (values) => (inYuan(values) ? '636.32' : ccy(values) === 'JPY' ? '12000' : '100.00'),
  }),
  dateInput({ id: 'date', group: 'time', default: '2015-09-09', min: '2013-10-01', max: '2016-06-30' }),
  decimalInput({
    id: 'rate',
    group: 'rate',
    places: 8,
    min: '0.001',
    max: '100',
    unit: perUnit,
    default: (values) => parityOn(ccy(values), day(values)),
  }),
  decimalInput({
    id: 'rate1',
    group: 'rate',
    places: 8,
    min: '0.001',
    max: '100',
    unit: perUnit,
    default: (values) =>
      [day(values), nextDay(values)].every((known) => isPublished(ccy(values), known)) ? parityOn(ccy(values), nextDay(values)) : (values.rate ?? '1'),
  }),
  decimalInput({
    id: 'rate2',
    group: 'rate',
    places: 8,
    min: '0.001',
    max: '100',
    unit: perUnit,
    default: (values) => values.rate1 ?? '1',
  }),
  decimalInput({
    id: 'rate3',
    group: 'rate',
    places: 8,
    min: '0.001',
    max: '100',
    unit: perUnit,
    default: (values) => values.rate2 ?? '1',
  }),
  decimalInput({ id: 'markup', group: 'rate', places: 4, min: '0', max: '10', unit: '%', default: '0' }),
  choiceInput({ id: 'rateday', group: 'rate', default: 'next', options: ['payment', 'next'] }),
  decimalInput({ id: 'fee', group: 'price', places: 4, min: '0', max: '20', unit: '%', default: '3' }),

  choiceInput({ id: 'device', group: 'buyer', default: 'pc', options: ['pc', 'phone'] }),
  choiceInput({ id: 'fund', group: 'buyer', default: 'bank', options: ['bank', 'wallet'] }),
  moneyInput({ id: 'bank', group: 'buyer', currency: 'CNY', min: 0n, max: most, default: purse }),
  moneyInput({ id: 'wallet', group: 'buyer', currency: 'CNY', min: 0n, max: most, default: '500' }),
  decimalInput({ id: 'tries', group: 'buyer', places: 0, min: '1', max: '10', unit: 'tries', default: '3' }),

  choiceInput({ id: 'clocks', group: 'time', default: 'two', options: ['one', 'two'] }),
  choiceInput({
    id: 'timeout',
    group: 'time',
    default: '12h',
    options: ['5m', '10m', '15m', '30m', '1h', '2h', '3h', '5h', '10h', '12h', '1d', '3d', '7d', '15d'],
  }),
  decimalInput({ id: 'valid', group: 'time', places: 0, min: '61', max: '2592000', unit: 's', default: '21600' }),
  decimalInput({ id: 'away', group: 'time', places: 0, min: '1', max: '43200', unit: 'min', default: '30' }),
  datesInput({ id: 'holidays', group: 'time', default: '2015-09-03..2015-09-05,2015-10-01..2015-10-07' }),
  choiceInput({ id: 'resend', group: 'time', default: '2-10-10', options: ['2-10-10', '4-10-10', '4-10-15'] }),

  choiceInput({ id: 'fault', group: 'request', default: 'none', options: ['none', 'signature', 'partner', 'service', 'currency', 'fields', 'duplicate'] }),
  choiceInput({ id: 'kind', group: 'limits', default: 'goods', options: ['goods', 'services'] }),
  moneyInput({
    id: 'law',
    group: 'limits',
    currency: 'USD',
    min: 0n,
    max: most,
    default: (values) => (day(values) < '2015-01-29' && values.kind !== 'services' ? '10000' : '50000'),
  }),
  moneyInput({ id: 'contract', group: 'limits', currency: 'USD', min: 0n, max: most, default: '10000' }),
  moneyInput({ id: 'card', group: 'limits', currency: 'CNY', min: 0n, max: most, default: '20000000000' }),
  choiceInput({ id: 'quota', group: 'limits', default: 'off', options: ['off', 'on'] }),
  moneyInput({ id: 'used', group: 'limits', currency: 'USD', min: 0n, max: most, default: '0' }),

  choiceInput({ id: 'mode', group: 'settlement', default: 'amount', options: ['amount', 'weekly', 'monthly', 'quarterly'] }),
  moneyInput({ id: 'min', group: 'settlement', currency: 'USD', min: 0n, max: most, default: '5000' }),
  moneyInput({ id: 'pool', group: 'settlement', currency: ccy, min: 0n, max: most, default: (values) => dollars(values, '6000') }),
  moneyInput({ id: 'later', group: 'settlement', currency: ccy, min: 1n, max: most, default: (values) => dollars(values, '6000') }),
  moneyInput({ id: 'charge', group: 'settlement', currency: ccy, min: 0n, max: most, default: (values) => dollars(values, '15') }),
  moneyInput({ id: 'returned', group: 'settlement', currency: ccy, min: 0n, max: most, default: (values) => dollars(values, '25') }),
  moneyInput({
    id: 'cyclefee',
    group: 'settlement',
    currency: 'USD',
    min: 0n,
    max: most,
    default: ({ mode }) => ({ weekly: '500', monthly: '200', quarterly: '100' })[mode ?? ''] ?? '0',
  }),

  moneyInput({
    id: 'part',
    group: 'refund',
    currency: ccy,
    min: 1n,
    max: most,
    default: (values) => (ccy(values) === 'JPY' ? '4800' : '40'),
    named: { moreThanPaid: moreThanGross },
  }),
  moneyInput({
    id: 'partyuan',
    group: 'refund',
    currency: 'CNY',
    min: 1n,
    max: most,
    default: '254.53',
    named: { moreThanPaid },
  }),
  choiceInput({ id: 'refundin', group: 'refund', default: 'foreign', options: ['foreign', 'yuan'] }),
  choiceInput({ id: 'refundrate', group: 'refund', default: 'original', options: ['original', 'refundday', 'nextday'] }),
  choiceInput({ id: 'refundmode', group: 'refund', default: 'async', options: ['async', 'sync'] }),
  choiceInput({ id: 'refundfee', group: 'refund', default: 'kept', options: ['kept', 'returned'] }),
  choiceInput({ id: 'refundfault', group: 'refund', default: 'none', options: ['none', 'duplicate', 'fields', 'unknown'] }),
  decimalInput({ id: 'window', group: 'refund', places: 0, min: '1', max: '400', unit: 'days', default: '90' }),
  decimalInput({ id: 'after', group: 'refund', places: 0, min: '0', max: '400', unit: 'days', default: '0' }),
  decimalInput({ id: 'gap', group: 'refund', places: 0, min: '0', max: '86400', unit: 's', default: '3600' }),
] as const;

export type InputId = (typeof inputs)[number]['id'];
export type Read = Readonly<Record<InputId, string>>;
