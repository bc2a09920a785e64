import type { Currency, Money } from '../money/money';

export type AccountKind = 'asset' | 'liability' | 'equity' | 'income' | 'expense';

/** One account in one party's own book. `cash` marks where money is; `counterparty` makes it a claim. */
export interface Account<C extends Currency = Currency, B extends string = string> {
  readonly id: string;
  readonly book: B;
  readonly kind: AccountKind;
  readonly currency: C;
  readonly cash?: boolean;
  readonly counterparty?: string;
}

/** One debit, one credit, one amount, one currency, in one book: it cannot be out of balance. */
export interface Transfer {
  readonly book: string;
  readonly debit: string;
  readonly credit: string;
  readonly amount: Money;
}

/** Transfers that happen together. `outside` names the world beyond the parties, where cash may come from or go to. */
export interface Entry {
  readonly id: string;
  readonly transfers: readonly Transfer[];
  readonly outside?: true;
}

/**
 * One transfer; a negative amount swaps the sides and a zero amount posts nothing, so that a result of either sign is
 * one line of code.
 */
export const transfer = <C extends Currency, B extends string>(
  amount: Money<C>,
  sides: { debit: Account<NoInfer<C>, B>; credit: Account<NoInfer<C>, NoInfer<B>> },
): readonly Transfer[] => {
  const { debit, credit } = sides;
  if (debit.book !== credit.book) throw new Error(`${debit.id} and ${credit.id} are not in one book`);
  if (debit.currency !== amount.currency || credit.currency !== amount.currency) {
    throw new Error(`${amount.currency} between ${debit.id} (${debit.currency}) and ${credit.id} (${credit.currency})`);
  }
  if (amount.minor === 0n) return [];
  return amount.minor > 0n
    ? [{ book: debit.book, debit: debit.id, credit: credit.id, amount }]
    : [{ book: debit.book, debit: credit.id, credit: debit.id, amount: { ...amount, minor: -amount.minor } }];
};
