import { cashMoves } from '../ledger/balances';
import type { Account, Entry } from '../ledger/ledger';
import type { Told } from '../scenarios/scenario';

/** Something that goes from one party to another in a step: money because it was posted, the rest because it was told. */
export interface Move {
  readonly kind: 'money' | 'message' | 'goods';
  readonly from: string;
  readonly to: string;
  /** Money: the entry's id. Message and goods: what is said or sent. */
  readonly what: string;
  readonly currency?: string;
  readonly minor?: bigint;
  readonly fromAccount?: string;
  readonly toAccount?: string;
  readonly lost?: true;
  readonly after?: number;
}

/** All that moves at a moment, in the order in which it happens. */
export const movesOf = (accounts: ReadonlyMap<string, Account>, entries: readonly Entry[], told: readonly Told[]): readonly Move[] => {
  const paid = (entry: Entry): readonly Move[] =>
    entry.outside ? [] : cashMoves(accounts, entry).map(({ entry: what, ...move }): Move => ({ kind: 'money', what, ...move }));
  const toldAfter = (count: number): readonly Told[] => told.filter(({ after = 0 }) => after === count);
  return [...toldAfter(0), ...entries.flatMap((entry, k) => [...paid(entry), ...toldAfter(k + 1)])];
};

/** A run of like moves, months of instalments or a notice sent again, is one move; money of their sum. */
export const summed = (moves: readonly Move[]): readonly Move[] => {
  const sums = new Map<string, Move>();
  for (const { after: _, ...move } of moves) {
    const key = [move.kind, move.what, move.from, move.to, move.fromAccount, move.toAccount, move.currency, move.lost].join();
    sums.set(key, { ...move, ...(move.minor !== undefined && { minor: (sums.get(key)?.minor ?? 0n) + move.minor }) });
  }
  return [...sums.values()];
};
