import type { WalkStep } from '../../engine/walk';
import type { Balances } from '../../ledger/balances';
import type { Account, Transfer } from '../../ledger/ledger';
import { type Currency, type Money, money } from '../../money/money';
import { balancesBefore } from './standing';

export type Side = 'debit' | 'credit';

/** The side on which an account's balance counts as positive. */
export const normalSide = ({ kind }: Account): Side => (kind === 'asset' || kind === 'expense' ? 'debit' : 'credit');

/** One transfer as one account sees it. */
export interface Line {
  readonly entry: string;
  readonly side: Side;
  readonly amount: Money;
}

/** An account at a step: what it held, what the step wrote, what it holds. */
export interface Posted {
  readonly account: Account;
  readonly before: Money;
  readonly lines: readonly Line[];
  readonly balance: Money;
}

/** Every account the walk has written to so far, in the order of the chart. */
export const postedAt = (accounts: ReadonlyMap<string, Account>, step: WalkStep): readonly Posted[] => {
  const before = balancesBefore(step);
  const lines = new Map<string, Line[]>();
  const write = (id: string, line: Line): void => void lines.set(id, [...(lines.get(id) ?? []), line]);
  for (const { id: entry, transfers } of step.entries) {
    for (const { debit, credit, amount } of transfers) {
      write(debit, { entry, side: 'debit', amount });
      write(credit, { entry, side: 'credit', amount });
    }
  }
  return [...accounts.values()]
    .filter(({ id }) => step.moment.balances.has(id))
    .map((account) => ({
      account,
      before: money(account.currency, before.get(account.id) ?? 0n),
      lines: lines.get(account.id) ?? [],
      balance: money(account.currency, step.moment.balances.get(account.id)!),
    }));
};

/** Both sides of one book in one currency; they must be equal. */
export interface Sides {
  readonly book: string;
  readonly debits: Money;
  readonly credits: Money;
}

const summed = (parts: readonly { account: Account; side: Side; minor: bigint }[]): readonly Sides[] => {
  const sums = new Map<string, { book: string; currency: Currency; debit: bigint; credit: bigint }>();
  for (const {
    account: { book, currency },
    side,
    minor,
  } of parts) {
    const key = `${book} ${currency}`;
    const sum = sums.get(key) ?? { book, currency, debit: 0n, credit: 0n };
    sums.set(key, { ...sum, [side]: sum[side] + minor });
  }
  return [...sums.values()].map(({ book, currency, debit, credit }) => ({ book, debits: money(currency, debit), credits: money(currency, credit) }));
};

/** What a step's transfers add up to on each side, in each book and currency. */
export const sidesOf = (accounts: ReadonlyMap<string, Account>, transfers: readonly Transfer[]): readonly Sides[] =>
  summed(
    transfers.flatMap(({ debit, credit, amount: { minor } }) => [
      { account: accounts.get(debit)!, side: 'debit' as const, minor },
      { account: accounts.get(credit)!, side: 'credit' as const, minor },
    ]),
  );

/** The trial balance: all balances by the side they are on, in each book and currency. */
export const trialBalance = (accounts: ReadonlyMap<string, Account>, balances: Balances): readonly Sides[] =>
  summed(
    [...accounts.values()]
      .filter(({ id }) => (balances.get(id) ?? 0n) !== 0n)
      .map((account) => {
        const minor = balances.get(account.id)!;
        const normal = normalSide(account);
        const other = normal === 'debit' ? ('credit' as const) : ('debit' as const);
        return minor >= 0n ? { account, side: normal, minor } : { account, side: other, minor: -minor };
      }),
  );
