import type { Currency } from '../money/money';
import type { Account, AccountKind, Entry } from './ledger';

/** Account id -> balance in minor units, positive on the account's normal side. */
export type Balances = ReadonlyMap<string, bigint>;

const debitNormal = (kind: AccountKind): boolean => kind === 'asset' || kind === 'expense';

/** The chart of accounts by id. @throws if two accounts share an id */
export const chart = (accounts: readonly Account[]): ReadonlyMap<string, Account> => {
  const byId = new Map(accounts.map((account) => [account.id, account]));
  if (byId.size !== accounts.length) throw new Error('two accounts share an id');
  return byId;
};

/** The balances after more entries. @throws if a transfer names an unknown account */
export const post = (accounts: ReadonlyMap<string, Account>, before: Balances, entries: readonly Entry[]): Balances => {
  if (entries.length === 0) return before;
  const after = new Map(before);
  const move = (id: string, minor: bigint, side: 'debit' | 'credit'): void => {
    const account = accounts.get(id);
    if (!account) throw new Error(`no such account: ${id}`);
    const sign = debitNormal(account.kind) === (side === 'debit') ? 1n : -1n;
    after.set(id, (after.get(id) ?? 0n) + sign * minor);
  };
  for (const { debit, credit, amount } of entries.flatMap((entry) => entry.transfers)) {
    move(debit, amount.minor, 'debit');
    move(credit, amount.minor, 'credit');
  }
  return after;
};

/** Money that left one party's cash and reached another's in one entry. */
export interface CashMove {
  readonly entry: string;
  readonly from: string;
  readonly to: string;
  readonly fromAccount: string;
  readonly toAccount: string;
  readonly currency: Currency;
  readonly minor: bigint;
}

/** The money arrows of an entry: cash that leaves an account of one book, paired with cash that enters one of another. */
export const cashMoves = (accounts: ReadonlyMap<string, Account>, entry: Entry): readonly CashMove[] => {
  const left: { account: Account; minor: bigint }[] = [];
  const entered: { account: Account; minor: bigint }[] = [];
  for (const { debit, credit, amount } of entry.transfers) {
    const to = accounts.get(debit);
    const from = accounts.get(credit);
    if (to?.cash && from?.cash) continue;
    if (from?.cash) left.push({ account: from, minor: amount.minor });
    if (to?.cash) entered.push({ account: to, minor: amount.minor });
  }
  const moves: CashMove[] = [];
  for (const source of left) {
    for (const sink of entered) {
      if (source.minor === 0n) break;
      if (sink.minor === 0n || sink.account.currency !== source.account.currency || sink.account.book === source.account.book) continue;
      const minor = source.minor < sink.minor ? source.minor : sink.minor;
      source.minor -= minor;
      sink.minor -= minor;
      const { id: fromAccount, book: from, currency } = source.account;
      const same = moves.findIndex((m) => m.fromAccount === fromAccount && m.toAccount === sink.account.id);
      if (same >= 0) moves[same] = { ...moves[same]!, minor: moves[same]!.minor + minor };
      else moves.push({ entry: entry.id, from, to: sink.account.book, fromAccount, toAccount: sink.account.id, currency, minor });
    }
  }
  return moves;
};

export interface Owed {
  readonly from: string;
  readonly to: string;
  readonly currency: Currency;
  readonly minor: bigint;
}

/** Who owes whom: liabilities by counterparty, added up, zeros left out. */
export const owed = (accounts: ReadonlyMap<string, Account>, balances: Balances): readonly Owed[] => {
  const sums = new Map<string, Owed>();
  for (const [id, minor] of balances) {
    const { book: from, kind, counterparty: to, currency } = accounts.get(id)!;
    if (kind !== 'liability' || to === undefined) continue;
    const key = `${from} ${to} ${currency}`;
    sums.set(key, { from, to, currency, minor: (sums.get(key)?.minor ?? 0n) + minor });
  }
  return [...sums.values()].filter(({ minor }) => minor !== 0n);
};
