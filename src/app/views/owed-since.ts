import type { WalkStep } from '../../engine/walk';
import { owed } from '../../ledger/balances';
import type { Account } from '../../ledger/ledger';
import { type Currency, type Money, money } from '../../money/money';
import { balancesBefore, isOpening } from './standing';

/** A debt at a step beside the same debt one step earlier. */
export interface Debt {
  readonly from: string;
  readonly to: string;
  readonly now: Money;
  readonly before: Money;
  readonly change: 'new' | 'gone' | 'more' | 'less' | 'same';
  /** What the creditor's own book shows for it. */
  readonly claimed: Money;
}

const changeOf = (before: bigint, now: bigint): Debt['change'] =>
  before === now ? 'same' : before === 0n ? 'new' : now === 0n ? 'gone' : now > before ? 'more' : 'less';

/** Who owes whom at a step, and what the step changed; debts it settled are still listed, with nothing left. */
export const debtsAt = (accounts: ReadonlyMap<string, Account>, step: WalkStep): readonly Debt[] => {
  const { balances } = step.moment;
  const now = owed(accounts, balances);
  const before = isOpening(step) ? now : owed(accounts, balancesBefore(step));
  const keys = new Map<string, { from: string; to: string; currency: Currency }>();
  for (const { from, to, currency } of [...before, ...now]) keys.set(`${from} ${to} ${currency}`, { from, to, currency });
  const books = [...new Set([...accounts.values()].map(({ book }) => book))];
  return [...keys.values()]
    .toSorted((a, b) => books.indexOf(a.from) - books.indexOf(b.from) || books.indexOf(a.to) - books.indexOf(b.to) || a.currency.localeCompare(b.currency))
    .map(({ from, to, currency }) => {
      const minorIn = (list: typeof now): bigint => list.find((o) => o.from === from && o.to === to && o.currency === currency)?.minor ?? 0n;
      const claims = [...accounts.values()].filter((a) => a.book === to && a.counterparty === from && a.kind === 'asset' && a.currency === currency);
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
