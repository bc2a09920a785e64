import { compare, type Currency, type Money, money, toDecimal } from '../money/money';
import { parseDecimal, parseMoney, type Parsed } from '../money/parse';

/** Input id -> its value in canonical writing ("100.00", "USD", "2015-09-09"). */
export type Values = Readonly<Record<string, string>>;

/** What may be given: a range with its unit, or a list. */
export type Allowed =
  | { readonly kind: 'range'; readonly min: string; readonly max: string; readonly unit: string }
  | { readonly kind: 'list'; readonly options: readonly string[] };

/** Something the reader may change. A default or a bound may depend on the inputs declared before it. */
export interface Input<Id extends string = string> {
  readonly id: Id;
  readonly kind: 'money' | 'decimal' | 'whole' | 'choice' | 'date' | 'dates';
  readonly group: string;
  readonly defaultOf: (before: Values) => string;
  readonly parse: (text: string, before: Values) => Parsed<string>;
  readonly allowed: (before: Values) => Allowed;
  /** Values that a story may ask for by a name, so that they follow what the reader gives: a reader types values, never names. */
  readonly named?: Named;
}

type Named = Readonly<Record<string, (before: Values) => string>>;

type Depends<T> = T | ((before: Values) => T);
const settle = <T>(value: Depends<T>, before: Values): T => (typeof value === 'function' ? (value as (before: Values) => T)(before) : value);

interface Common<Id extends string> {
  readonly id: Id;
  readonly group: string;
  readonly default: Depends<string>;
}

const shown = (amount: Money): string => toDecimal(amount);

export const moneyInput = <Id extends string>(o: Common<Id> & { currency: Depends<Currency>; min: bigint; max: bigint; named?: Named }): Input<Id> => ({
  id: o.id,
  kind: 'money',
  group: o.group,
  defaultOf: (before) => settle(o.default, before),
  allowed: (before) => {
    const unit = settle(o.currency, before);
    return { kind: 'range', min: shown(money(unit, o.min)), max: shown(money(unit, o.max)), unit };
  },
  parse: (text, before) => {
    const unit = settle(o.currency, before);
    const parsed = parseMoney(text, unit);
    if (!parsed.ok) return parsed;
    if (compare(parsed.value, money(unit, o.min)) < 0) return { ok: false, problem: 'tooSmall' };
    if (compare(parsed.value, money(unit, o.max)) > 0) return { ok: false, problem: 'tooLarge' };
    return { ok: true, value: shown(parsed.value) };
  },
  ...(o.named && { named: o.named }),
});

const scaled = (text: string, places: number): bigint => {
  const [whole = '0', part = ''] = text.split('.');
  return BigInt(whole + part.padEnd(places, '0'));
};

/** A decimal number of a unit (per cent, yuan per dollar), exact to `places`. */
export const decimalInput = <Id extends string>(o: Common<Id> & { places: number; min: string; max: string; unit: Depends<string> }): Input<Id> => ({
  id: o.id,
  kind: o.places === 0 ? 'whole' : 'decimal',
  group: o.group,
  defaultOf: (before) => settle(o.default, before),
  allowed: (before) => ({ kind: 'range', min: o.min, max: o.max, unit: settle(o.unit, before) }),
  parse: (text) => {
    const parsed = parseDecimal(text, o.places);
    if (!parsed.ok) return parsed;
    const value = scaled(parsed.value, o.places);
    if (value < scaled(o.min, o.places)) return { ok: false, problem: 'tooSmall' };
    if (value > scaled(o.max, o.places)) return { ok: false, problem: 'tooLarge' };
    return parsed;
  },
});

export const choiceInput = <Id extends string>(o: Common<Id> & { options: readonly string[] }): Input<Id> => ({
  id: o.id,
  kind: 'choice',
  group: o.group,
  defaultOf: (before) => settle(o.default, before),
  allowed: () => ({ kind: 'list', options: o.options }),
  parse: (text) => {
    const option = o.options.find((known) => known.toLowerCase() === text.trim().toLowerCase());
    return option === undefined ? { ok: false, problem: text.trim() === '' ? 'empty' : 'unknown' } : { ok: true, value: option };
  },
});

/** True for a day that exists: 2015-02-30 does not. */
const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

export const dateInput = <Id extends string>(o: Common<Id> & { min: string; max: string }): Input<Id> => ({
  id: o.id,
  kind: 'date',
  group: o.group,
  defaultOf: (before) => settle(o.default, before),
  allowed: () => ({ kind: 'range', min: o.min, max: o.max, unit: 'date' }),
  parse: (text) => {
    const day = text.trim();
    if (day === '') return { ok: false, problem: 'empty' };
    if (!isDay(day)) return { ok: false, problem: 'unknown' };
    if (day < o.min) return { ok: false, problem: 'tooSmall' };
    if (day > o.max) return { ok: false, problem: 'tooLarge' };
    return { ok: true, value: day };
  },
});

/** Days and runs of days: "2015-09-03..2015-09-05,2015-10-01". Empty is a value: no holidays. */
export const datesInput = <Id extends string>(o: Common<Id>): Input<Id> => ({
  id: o.id,
  kind: 'dates',
  group: o.group,
  defaultOf: (before) => settle(o.default, before),
  allowed: () => ({ kind: 'range', min: '2013-01-01', max: '2019-12-31', unit: 'dates' }),
  parse: (text) => {
    const runs = text
      .split(',')
      .map((run) => run.trim())
      .filter((run) => run !== '');
    const good = runs.every((run) => {
      const [first = '', last = first, ...more] = run.split('..');
      return more.length === 0 && isDay(first) && isDay(last) && first <= last && first >= '2013-01-01' && last <= '2019-12-31';
    });
    return good && text.length <= 400 ? { ok: true, value: runs.join(',') } : { ok: false, problem: 'unknown' };
  },
});
