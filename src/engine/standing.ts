import { type Balances, owed } from '../ledger/balances';
import type { Account } from '../ledger/ledger';
import { type Currency, type Money, money } from '../money/money';

/** A sum that a party has more, or less, than when the story began. */
export interface Moved {
  readonly party: string;
  readonly amount: Money;
}

/** Where cash is, compared with the start: by party and currency, those with no change left out. In each currency it adds up to nothing. */
export const movedSince = (accounts: ReadonlyMap<string, Account>, start: Balances, now: Balances): readonly Moved[] => {
  const sums = new Map<string, { party: string; currency: Currency; minor: bigint }>();
  for (const { id, book, currency, cash } of accounts.values()) {
    if (!cash) continue;
    const key = `${book} ${currency}`;
    const sum = sums.get(key) ?? { party: book, currency, minor: 0n };
    sums.set(key, { ...sum, minor: sum.minor + (now.get(id) ?? 0n) - (start.get(id) ?? 0n) });
  }
  return [...sums.values()].filter(({ minor }) => minor !== 0n).map(({ party, currency, minor }) => ({ party, amount: money(currency, minor) }));
};

/** A debt before a step and after it; zero where it was not, or is no more. */
export interface Debt {
  readonly from: string;
  readonly to: string;
  readonly before: Money;
  readonly now: Money;
}

/** Who owes whom after a step, and what the step has just settled. */
export const debtsAt = (accounts: ReadonlyMap<string, Account>, before: Balances, now: Balances): readonly Debt[] => {
  const earlier = owed(accounts, before);
  const same = (a: { from: string; to: string; currency: string }, b: typeof a): boolean => a.from === b.from && a.to === b.to && a.currency === b.currency;
  const standing = owed(accounts, now);
  const gone = earlier.filter((one) => !standing.some((other) => same(one, other))).map((one) => ({ ...one, minor: 0n }));
  return [...standing, ...gone].map(({ from, to, currency, minor }) => ({
    from,
    to,
    before: money(currency, earlier.find((one) => same(one, { from, to, currency }))?.minor ?? 0n),
    now: money(currency, minor),
  }));
};
