import { type Debt, debtsAt } from '../../engine/standing';
import type { WalkStep } from '../../engine/walk';
import type { Account } from '../../ledger/ledger';
import { type Money, money } from '../../money/money';

/** A debt at a step, what the step did to it, and what the other side has on its books. */
export interface DebtSince extends Debt {
  readonly change: 'new' | 'gone' | 'more' | 'less' | 'same';
  /** What the creditor's own book shows for it. */
  readonly claimed: Money;
}

const changeOf = (before: bigint, now: bigint): DebtSince['change'] =>
  before === now ? 'same' : before === 0n ? 'new' : now === 0n ? 'gone' : now > before ? 'more' : 'less';

/** The debts after a step in the order of the books, so that a row keeps its place from step to step; those it settled are still listed. */
export const owedSince = (accounts: ReadonlyMap<string, Account>, { before, moment }: WalkStep): readonly DebtSince[] => {
  const all = [...accounts.values()];
  const books = [...new Set(all.map(({ book }) => book))];
  return debtsAt(accounts, before.balances, moment.balances)
    .toSorted(
      (a, b) => books.indexOf(a.from) - books.indexOf(b.from) || books.indexOf(a.to) - books.indexOf(b.to) || a.now.currency.localeCompare(b.now.currency),
    )
    .map((debt) => {
      const { from, to, before: was, now } = debt;
      const claims = all.filter((a) => a.book === to && a.counterparty === from && a.kind === 'asset' && a.currency === now.currency);
      const claimed = claims.reduce((sum, { id }) => sum + (moment.balances.get(id) ?? 0n), 0n);
      return { ...debt, change: changeOf(was.minor, now.minor), claimed: money(now.currency, claimed) };
    });
};
