import type { WalkStep } from '../engine/walk';
import type { Account } from '../ledger/ledger';
import type { Money } from '../money/money';
import type { Place } from '../scenarios/scenario';
import type { Span } from './schedule';
import type { Ends } from './sheet';

/** What a balance beside an actor is called, by its kind of account. */
export type FigureKind = 'owes' | 'isOwed' | 'holds' | 'has' | 'spent' | 'earned';

export interface Shown {
  readonly minor: bigint;
  readonly rows: readonly string[];
}

/** A balance beside an actor, before the step and after it; null where it is zero and not shown. */
export interface Figure {
  readonly account: string;
  readonly currency: string;
  readonly before: Shown | null;
  readonly after: Shown | null;
  /** The playhead after which it shows `after`. */
  readonly turns: number;
}

/** What stands beside an actor up to an instant of the motion. */
export interface Stand {
  readonly until: number;
  readonly figures: readonly (Shown & Pick<Figure, 'account' | 'currency'>)[];
}

export interface Books {
  readonly step: WalkStep;
  readonly accounts: ReadonlyMap<string, Account>;
  /** From where and to where each move of the step goes, and when. */
  readonly ends: readonly Ends[];
  readonly spans: readonly Span[];
  readonly show: (account: Account, kind: FigureKind, amount: Money) => readonly string[];
}

const kindOf = ({ kind, cash, counterparty }: Account): FigureKind => {
  switch (kind) {
    case 'liability':
      return 'owes';
    case 'expense':
      return 'spent';
    case 'income':
      return 'earned';
    case 'equity':
      return 'has';
    case 'asset':
      return cash ? 'holds' : counterparty === undefined ? 'has' : 'isOwed';
  }
};

/**
 * The instant a balance turns: when the coin of its entry leaves this place or arrives at it; when the last coin of the
 * entry has arrived, if none comes by here; at the end, if the entry moves no coin.
 */
const turnOf = (place: Place, account: string, { step, ends, spans }: Books): number => {
  const entries = new Set(step.entries.filter(({ transfers }) => transfers.some((t) => t.debit === account || t.credit === account)).map(({ id }) => id));
  const coins = step.moves.flatMap((move, i) => (move.kind === 'money' && entries.has(move.what) ? [i] : []));
  const leaves = coins.findLast((i) => ends[i]![0] === place);
  const arrives = coins.findLast((i) => ends[i]![1] === place);
  if (arrives !== undefined && (leaves === undefined || arrives > leaves)) return spans[arrives]!.end;
  if (leaves !== undefined) return spans[leaves]!.start;
  return coins.length > 0 ? spans[coins.at(-1)!]!.end : 1;
};

/** The figures beside a place that are not zero both before and after a step. */
export const figuresOf = (place: Place, books: Books): readonly Figure[] => {
  const { step, accounts, show } = books;
  return place.figures.flatMap((id) => {
    const account = accounts.get(id);
    if (!account) throw new Error(`no such account: ${id}`);
    const at = (minor = 0n): Shown | null => (minor === 0n ? null : { minor, rows: show(account, kindOf(account), { currency: account.currency, minor }) });
    const before = at(step.before.balances.get(id));
    const after = at(step.moment.balances.get(id));
    return before || after ? [{ account: id, currency: account.currency, before, after, turns: turnOf(place, id, books) }] : [];
  });
};

/** What stands beside an actor, one instant after another, the settled step last; each list is made once, so that only a figure that turns is drawn again. */
export const standsOf = (figures: readonly Figure[]): readonly Stand[] => {
  const at = (until: number): Stand => ({
    until,
    figures: figures.flatMap(({ account, currency, before, after, turns }) => {
      const shown = turns >= until ? before : after;
      return shown ? [{ account, currency, ...shown }] : [];
    }),
  });
  const instants = [...new Set(figures.map(({ turns }) => turns))].sort((a, b) => a - b);
  return [...instants, Infinity].map(at);
};
