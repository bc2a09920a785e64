import { type Currency, decimals, type Money, toDecimal } from '../money/money';
import type { Fact, Facts } from './fact';

/** How amounts, rates and times are written in one language, in one scenario's zone. */
export interface Format {
  readonly money: (amount: Money) => string;
  readonly moment: (instant: number) => string;
  readonly day: (instant: number) => string;
  readonly fact: (fact: Fact) => string;
  /** All facts of a moment, formatted when first asked for. */
  readonly facts: (facts: Facts) => Readonly<Record<string, string>>;
}

/** Currencies whose short sign cannot be mistaken for another's in this project. */
const short: ReadonlySet<Currency> = new Set(['CNY', 'USD', 'EUR', 'GBP', 'INR']);

const once = <T>(make: (key: string) => T): ((key: string) => T) => {
  const made = new Map<string, T>();
  return (key) => made.get(key) ?? made.set(key, make(key)).get(key)!;
};

/** A minus sign that is one, joined to what follows (a line may end between it and a sign like €), and a yen sign that is not a yuan sign. */
const signs = (text: string, currency: Currency): string => (currency === 'JPY' ? text.replace(/(?:JP)?[¥￥]/, 'JP¥') : text).replace('-', '−\u2060');

export const formatFor = (locale: string, zone: string, values: Readonly<Record<string, string>>): Format => {
  const currencies = once(
    (currency) =>
      new Intl.NumberFormat(currency === 'INR' ? `${locale.slice(0, 2)}-IN` : locale, {
        style: 'currency',
        currency,
        currencyDisplay: short.has(currency as Currency) ? 'narrowSymbol' : 'symbol',
        minimumFractionDigits: decimals[currency as Currency],
        maximumFractionDigits: decimals[currency as Currency],
        ...(currency === 'INR' && { trailingZeroDisplay: 'stripIfInteger' }),
      }),
  );
  const plain = once((places) => new Intl.NumberFormat(locale, { minimumFractionDigits: Number(places), maximumFractionDigits: 8 }));
  const dates = once(
    (kind) =>
      new Intl.DateTimeFormat(locale, {
        timeZone: zone,
        weekday: 'short',
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        ...(kind === 'moment' && { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
      }),
  );
  const tidy = (text: string): string => text.replace(/^(\w+), (?=\d)/, '$1 ');
  const told = new WeakMap<Facts, Readonly<Record<string, string>>>();
  const self: Format = {
    money: (amount) => signs(currencies(amount.currency).format(toDecimal(amount) as Intl.StringNumericLiteral), amount.currency),
    moment: (instant) => tidy(dates('moment').format(instant)),
    day: (instant) => tidy(dates('day').format(instant)),
    fact: (fact) => {
      switch (fact.is) {
        case 'money':
          return self.money(fact.value);
        case 'rate':
          // To four decimals or more, as many as it has.
          return plain('4').format(fact.value as Intl.StringNumericLiteral);
        case 'percent':
          return `${plain('0').format(fact.value as Intl.StringNumericLiteral)}%`;
        case 'moment':
          return self.moment(fact.value);
        case 'day':
          return self.day(fact.value);
        case 'minutes':
        case 'count':
          return plain('0').format(fact.value);
        case 'word':
          return values[fact.value] ?? fact.value;
      }
    },
    facts: (facts) => {
      const known = told.get(facts);
      if (known) return known;
      const lazy = new Proxy({} as Record<string, string>, {
        get: (cache, key) => {
          if (typeof key !== 'string') return undefined;
          const fact = facts[key];
          if (!fact) throw new Error(`no such fact: ${key}`);
          return (cache[key] ??= self.fact(fact));
        },
      });
      told.set(facts, lazy);
      return lazy;
    },
  };
  return self;
};
