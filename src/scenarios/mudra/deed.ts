import type { Entry } from '../../ledger/ledger';
import { add, subtract } from '../../money/money';
import { atLeastZero, nothing, type Rupees } from './arithmetic';
import type { Context } from './context';
import { HOUR } from './calendar';
import { takings } from './entries/before';

/** What an event posts, and how things stand after it. */
export interface Deed {
  readonly entries: readonly Entry[];
  readonly next: Context;
}
export type Act = (context: Context) => Deed;

/** Several acts, each starting where the one before ended. */
export const inOrder =
  (...acts: readonly Act[]): Act =>
  (context) =>
    acts.reduce<Deed>(
      (so, act) => {
        const { entries, next } = act(so.next);
        return { entries: [...so.entries, ...entries], next };
      },
      { entries: [], next: context },
    );

export const change =
  (facts: (context: Context) => Partial<Context>): Act =>
  (context) => ({ entries: [], next: { ...context, ...facts(context) } });

/** Not before this moment: a clock that has already passed is not turned back. */
export const notBefore = (at: (context: Context) => number | null): Act => change((c) => ({ now: Math.max(c.now, at(c) ?? c.now) }));

/** At this moment, or just before whatever falls due earlier: the clock is not turned back. */
export const beforeDue = (at: (context: Context) => number): Act =>
  change((c) => ({ now: Math.max(c.now, Math.min(at(c), ...Object.values(c.due).flatMap((due) => (due === null ? [] : [due - HOUR])))) }));

/** The borrower brings from outside what the account lacks for a payment. */
export const bring =
  (need: (context: Context) => Rupees): Act =>
  (context) => {
    const missing = atLeastZero(subtract(need(context), context.savings));
    if (missing.minor === 0n) return { entries: [], next: context };
    return { entries: [takings(missing)], next: { ...context, savings: add(context.savings, missing), brought: add(context.brought, missing) } };
  };

export const least = (...sums: readonly [Rupees, ...Rupees[]]): Rupees => sums.reduce((a, b) => (b.minor < a.minor ? b : a));
export const total = (sums: readonly Rupees[]): Rupees => sums.reduce((a, b) => add(a, b), nothing);
