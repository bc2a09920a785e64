/** Decimal places of each currency's minor unit (ISO 4217); yen and won have none. */
export const decimals = {
  CNY: 2,
  USD: 2,
  EUR: 2,
  GBP: 2,
  HKD: 2,
  AUD: 2,
  NZD: 2,
  SGD: 2,
  CAD: 2,
  INR: 2,
  JPY: 0,
} as const;

export type Currency = keyof typeof decimals;

/** A whole number of minor units (fen, cents, yen), with its currency in the type. */
export interface Money<C extends Currency = Currency> {
  readonly currency: C;
  readonly minor: bigint;
}

export const money = <C extends Currency>(currency: C, minor: bigint): Money<C> => ({ currency, minor });

export const zero = <C extends Currency>(currency: C): Money<C> => money(currency, 0n);

const same = (a: Money, b: Money): void => {
  if (a.currency !== b.currency) throw new Error(`${a.currency} and ${b.currency} do not add up`);
};

export const add = <C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> => {
  same(a, b);
  return money(a.currency, a.minor + b.minor);
};

export const subtract = <C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> => {
  same(a, b);
  return money(a.currency, a.minor - b.minor);
};

/** Negative, zero or positive, as `a` is less than, equal to or more than `b`. */
export const compare = <C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): number => {
  same(a, b);
  return a.minor < b.minor ? -1 : a.minor > b.minor ? 1 : 0;
};

export const isZero = (amount: Money): boolean => amount.minor === 0n;

export const least = <C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> => (compare(a, b) <= 0 ? a : b);

/** The amount in major units as an exact decimal string: 63632 fen are "636.32". */
export const toDecimal = ({ currency, minor }: Money): string => {
  const places = decimals[currency];
  const digits = (minor < 0n ? -minor : minor).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  const sign = minor < 0n ? '-' : '';
  return places === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-places)}`;
};
