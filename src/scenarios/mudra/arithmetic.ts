import Fraction from 'fraction.js';
import { add, type Money, money } from '../../money/money';

export type Rupees = Money<'INR'>;

export const rupees = (paise: bigint): Rupees => money('INR', paise);
export const nothing = rupees(0n);

/** Every transaction is rounded to the nearest rupee, 50 paise upward [60][129]; `paise / parts` is exact and not below zero. */
export const toRupee = (paise: bigint, parts: bigint): Rupees => rupees(100n * ((2n * paise + 100n * parts) / (200n * parts)));

/** A share of an amount (10 for 10 %), in whole rupees. */
export const percentOf = (amount: Rupees, percent: string | Fraction): Rupees => {
  const { n, d } = typeof percent === 'string' ? new Fraction(percent) : percent;
  return toRupee(amount.minor * n, 100n * d);
};

/** Interest of one month at monthly rests: a twelfth of the yearly rate on what is owed [59]. */
export const monthInterest = (owed: Rupees, yearly: Fraction): Rupees => toRupee(owed.minor * yearly.n, 1200n * yearly.d);

/** Interest of a broken period on actual days over 365; `product` is paise times days. */
export const dayInterest = (product: bigint, yearly: Fraction): Rupees => toRupee(product * yearly.n, 36_500n * yearly.d);

/**
 * The equal monthly instalment P r (1+r)^n / ((1+r)^n - 1), with r = a/b a month: exact until it is rounded once [128].
 * Without interest it is P/n.
 */
export const instalmentOf = (owed: Rupees, yearly: Fraction, months: number): Rupees => {
  if (months < 1) return owed;
  const { n: a, d: b } = yearly.div(1200);
  if (a === 0n) return toRupee(owed.minor, BigInt(months));
  const n = BigInt(months);
  const grown = (a + b) ** n;
  return toRupee(owed.minor * a * grown, b * (grown - b ** n));
};

/** One month of a plan: what is interest in its instalment, what is repaid, and what is owed after it. */
export interface Month {
  readonly interest: Rupees;
  readonly principal: Rupees;
  readonly after: Rupees;
}

/** The months of a plan in which every instalment is paid on its day; the last takes what is left, and comes early if one instalment covers it. */
export const schedule = (owed: Rupees, yearly: Fraction, instalment: Rupees, months: number): readonly Month[] => {
  const plan: Month[] = [];
  let balance = owed.minor;
  for (let month = 1; ; month++) {
    const interest = monthInterest(rupees(balance), yearly);
    const last = month >= months || balance + interest.minor <= instalment.minor;
    const principal = last ? balance : instalment.minor - interest.minor;
    balance -= principal;
    plan.push({ interest, principal: rupees(principal), after: rupees(balance) });
    if (last) return plan;
  }
};

/** What a plan comes to if every instalment is paid on its day. */
export interface Outlook {
  readonly months: number;
  readonly last: Rupees;
  readonly interest: Rupees;
}

export const outlook = (owed: Rupees, yearly: Fraction, instalment: Rupees, months: number): Outlook => {
  const plan = schedule(owed, yearly, instalment, months);
  const { interest, principal } = plan.at(-1)!;
  return { months: plan.length, last: add(interest, principal), interest: rupees(plan.reduce((sum, month) => sum + month.interest.minor, 0n)) };
};

export const atLeastZero = (amount: Rupees): Rupees => (amount.minor < 0n ? nothing : amount);
