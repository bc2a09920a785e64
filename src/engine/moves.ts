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
}

/** All that moves at a moment: what is said, then what is paid, then what is handed over. */
export const movesOf = (accounts: ReadonlyMap<string, Account>, entries: readonly Entry[], told: readonly Told[]): readonly Move[] => {
  const money = entries
    .filter((entry) => !entry.outside)
    .flatMap((entry) => cashMoves(accounts, entry))
    .map(({ entry, ...move }): Move => ({ kind: 'money', what: entry, ...move }));
  return [...told.filter((t) => t.kind === 'message'), ...money, ...told.filter((t) => t.kind === 'goods')];
};

/** A run of like moves, months of instalments or a notice sent again, is one move; money of their sum. */
export const summed = (moves: readonly Move[]): readonly Move[] => {
  const sums = new Map<string, Move>();
  for (const move of moves) {
    const key = [move.kind, move.what, move.from, move.to, move.fromAccount, move.toAccount, move.currency, move.lost].join();
    sums.set(key, { ...move, ...(move.minor !== undefined && { minor: (sums.get(key)?.minor ?? 0n) + move.minor }) });
  }
  return [...sums.values()];
};
