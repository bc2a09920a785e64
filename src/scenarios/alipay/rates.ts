import Fraction from 'fraction.js';
import type { Currency } from '../../money/money';

/** The foreign currencies with a published parity of the day [65]; the list of twelve is weakly documented (P9). */
export const foreign = ['USD', 'EUR', 'GBP', 'HKD', 'JPY', 'AUD', 'NZD', 'SGD', 'CAD'] as const satisfies readonly Currency[];
export type Foreign = (typeof foreign)[number];

/** Central parity of 9 September 2015, yuan per one unit [65]; the yen is published per hundred. */
const parity: Record<Foreign, string> = {
  USD: '6.3632',
  EUR: '7.1265',
  GBP: '9.7936',
  HKD: '0.82097',
  JPY: '0.052964',
  AUD: '4.4774',
  NZD: '4.0574',
  SGD: '4.4899',
  CAD: '4.823',
};

/** Dollar parities of the three days of the devaluation, yuan per dollar [66]. */
const dollar: Record<string, string> = { '2015-08-10': '6.1162', '2015-08-11': '6.2298', '2015-08-12': '6.3306' };

/** Whether the dossier has the parity of that very day. */
export const isPublished = (currency: Foreign, day: string): boolean => day === '2015-09-09' || (currency === 'USD' && day in dollar);

/** The published parity of a day, or that of 9 September 2015 where the dossier has none. Yuan per one unit. */
export const parityOn = (currency: Foreign, day: string): string => (currency === 'USD' ? dollar[day] : undefined) ?? parity[currency];

/** Units of `to` for one US dollar at the parities of a day, for the thresholds that are given in dollars. */
export const perDollar = (to: Foreign, day: string): Fraction => new Fraction(parityOn('USD', day)).div(new Fraction(parityOn(to, day)));
