import Fraction from 'fraction.js';
import { type Currency, decimals, money, type Money } from './money';

/** How many major units of `to` are paid for one major unit of `from`, exactly. */
export interface Rate<F extends Currency = Currency, T extends Currency = Currency> {
  readonly from: F;
  readonly to: T;
  readonly value: Fraction;
}

/** @throws if `value` is no decimal or fraction, or not above zero */
export const rate = <F extends Currency, T extends Currency>(from: F, to: T, value: string | Fraction): Rate<F, T> => {
  const exact = new Fraction(value);
  if (exact.compare(0) <= 0) throw new Error(`a rate must be above zero, not ${exact.toString()}`);
  return { from, to, value: exact };
};

export const inverse = <F extends Currency, T extends Currency>(r: Rate<F, T>): Rate<T, F> => ({
  from: r.to,
  to: r.from,
  value: r.value.inverse(),
});

/** The whole number nearest to an exact fraction; a half goes away from zero. */
export const roundHalfUp = (x: Fraction): bigint => {
  const up = (2n * x.n + x.d) / (2n * x.d);
  return x.s < 0n ? -up : up;
};

const powerOfTen = (n: number): Fraction => (n >= 0 ? new Fraction(10n ** BigInt(n)) : new Fraction(1n, 10n ** BigInt(-n)));

/** Converts at a rate and rounds half up to the minor unit, as the settlement files do [24]. */
export const convert = <F extends Currency, T extends Currency>(amount: Money<F>, r: Rate<NoInfer<F>, T>): Money<T> => {
  if (amount.currency !== r.from) throw new Error(`${amount.currency} at a rate from ${r.from}`);
  const scale = powerOfTen(decimals[r.to] - decimals[r.from]);
  return money(r.to, roundHalfUp(r.value.mul(new Fraction(amount.minor)).mul(scale)));
};

/** A share of an amount (0.03 for 3 %), rounded half up to the minor unit. */
export const share = <C extends Currency>(amount: Money<C>, part: Fraction): Money<C> =>
  money(amount.currency, roundHalfUp(part.mul(new Fraction(amount.minor))));
