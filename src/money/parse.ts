import { type Currency, decimals, money, type Money } from './money';

export type Problem = 'empty' | 'notANumber' | 'tooPrecise' | 'tooSmall' | 'tooLarge' | 'unknown';
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** What a reader typed, as plain digits and at most one point, or what is wrong with it. Spaces and commas group. */
export const parseDecimal = (text: string, places: number): Parsed<string> => {
  const plain = text.replace(/[\s,_']/g, '');
  if (plain === '') return { ok: false, problem: 'empty' };
  const match = /^(\d*)(?:\.(\d*))?$/.exec(plain);
  if (!match || (match[1] === '' && (match[2] ?? '') === '')) return { ok: false, problem: 'notANumber' };
  const whole = (match[1] ?? '').replace(/^0+(?=\d)/, '') || '0';
  const part = (match[2] ?? '').replace(/0+$/, '');
  if (part.length > places) return { ok: false, problem: 'tooPrecise' };
  return { ok: true, value: part === '' ? whole : `${whole}.${part}` };
};

/** An amount typed in major units, or what is wrong with it: yen and won take no decimals. */
export const parseMoney = <C extends Currency>(text: string, currency: C): Parsed<Money<C>> => {
  const places = decimals[currency];
  const parsed = parseDecimal(text, places);
  if (!parsed.ok) return parsed;
  const [whole = '0', part = ''] = parsed.value.split('.');
  return { ok: true, value: money(currency, BigInt(whole + part.padEnd(places, '0'))) };
};

/** An amount written in the program itself. @throws if it is not a decimal of that currency */
export const amount = <C extends Currency>(currency: C, text: string): Money<C> => {
  const parsed = parseMoney(text, currency);
  if (!parsed.ok) throw new Error(`${text} is no amount in ${currency}: ${parsed.problem}`);
  return parsed.value;
};
