import type { Debt } from '../../engine/standing';
import type { WalkStep } from '../../engine/walk';
import { owed } from '../../ledger/balances';
import type { Account } from '../../ledger/ledger';
import { type Currency, money } from '../../money/money';

/** A debt at a step, what the step did to it, and what the other side has on its books. */
export interface DebtSince extends Debt {
  readonly change: 'new' | 'gone' | 'more' | 'less' | 'same';
  /** What the creditor's own book shows for it. */
  readonly claimed: Debt['now'];
}

const changeOf = (before: bigint, now: bigint): DebtSince['change'] =>
  before === now ? 'same' : before === 0n ? 'new' : now === 0n ? 'gone' : now > before ? 'more' : 'less';

/**
 * The debts after a step in the order of the books, so that a row keeps its place from step to step; those it settled are still listed.
 * They are those of `debtsAt`, by test: its module is in the first script of a pair's page, and sharing it would make that heavier.
 */
export const owedSince = (accounts: ReadonlyMap<string, Account>, step: WalkStep): readonly DebtSince[] => {
  const all = [...accounts.values()];
  const { balances } = step.moment;
  const now = owed(accounts, balances);
  const before = owed(accounts, step.before.balances);
  const keys = new Map<string, { from: string; to: string; currency: Currency }>();
  for (const { from, to, currency } of [...before, ...now]) keys.set(`${from} ${to} ${currency}`, { from, to, currency });
  const books = [...new Set(all.map(({ book }) => book))];
  return [...keys.values()]
    .toSorted((a, b) => books.indexOf(a.from) - books.indexOf(b.from) || books.indexOf(a.to) - books.indexOf(b.to) || a.currency.localeCompare(b.currency))
    .map(({ from, to, currency }) => {
      const minorIn = (list: typeof now): bigint => list.find((o) => o.from === from && o.to === to && o.currency === currency)?.minor ?? 0n;
      const claims = all.filter((a) => a.book === to && a.counterparty === from && a.kind === 'asset' && a.currency === currency);
      const claimed = claims.reduce((sum, { id }) => sum + (balances.get(id) ?? 0n), 0n);
      return {
        from,
        to,
        now: money(currency, minorIn(now)),
        before: money(currency, minorIn(before)),
        change: changeOf(minorIn(before), minorIn(now)),
        claimed: money(currency, claimed),
      };
    });
};
