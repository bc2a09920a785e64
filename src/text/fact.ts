import type { Money } from '../money/money';

/** A value a line of text or a figure may name; formatted once per language. */
export type Fact =
  | { readonly is: 'money'; readonly value: Money }
  /** A rate as a decimal of at most eight places; its label says what per what. */
  | { readonly is: 'rate'; readonly value: string }
  | { readonly is: 'percent'; readonly value: string }
  | { readonly is: 'moment' | 'day'; readonly value: number }
  | { readonly is: 'minutes' | 'count'; readonly value: number }
  | { readonly is: 'word'; readonly value: string };
export type Facts = Readonly<Record<string, Fact>>;
