import type { Entry } from '../../ledger/ledger';
import type { Basis, Told } from '../scenario';
import type { Party } from './accounts';
import { DAY } from './calendar';
import type { Context } from './context';
import type { Act, Deed } from './deed';
import type { Says } from './terms';

interface In {
  context: Context;
}
const set = (facts: (context: Context) => Partial<Context>) => ({ type: 'set', params: ({ context }: In) => facts(context) }) as const;
const post = (entries: (context: Context) => readonly Entry[]) => ({ type: 'post', params: ({ context }: In) => entries(context) }) as const;

/** What an act posts, then how it leaves things; worked out once for both. */
export const does = (act: Act) => {
  const deeds = new WeakMap<Context, Deed>();
  const deed = (context: Context): Deed => deeds.get(context) ?? deeds.set(context, act(context)).get(context)!;
  return [post((context) => deed(context).entries), set((context) => deed(context).next)] as const;
};
export const notes = set;
export const tell = (kind: 'message' | 'goods', from: Party, to: Party, what: string, lost?: true) =>
  ({ type: 'tell', params: [{ kind, from, to, what, ...(lost && { lost }) }] as readonly Told[] }) as const;
export const tellIf = (when: (context: Context) => boolean, from: Party, to: Party, what: string) =>
  ({ type: 'tell', params: ({ context }: In) => (when(context) ? [{ kind: 'message', from, to, what }] : []) as readonly Told[] }) as const;

const MINUTE = 60_000;
/** Time passes: days on paper, minutes on the hypothetical rails. */
export const after = (days: number, minutesOnRails = days * 24 * 60) =>
  set(({ now, terms: { rails } }) => ({ now: now + (rails ? minutesOnRails * MINUTE : days * DAY) }));
/** A window that ends so many days from now. */
export const opens = (days: number) => set(({ now }) => ({ windowEnd: now + days * DAY }));
export const windowEnds = set(({ now, windowEnd }) => ({ now: Math.max(now, windowEnd) }));

const mark =
  (basis: Basis) =>
  (says: Says, ...sources: number[]) => ({ says, basis, sources });
export const documented = mark('documented');
export const inferred = mark('inferred');
export const simplified = mark('simplification');
export const hypothetical = mark('hypothetical');
const stateMark =
  (basis: Basis) =>
  (...sources: number[]) => ({ basis, sources });
export const stateDocumented = stateMark('documented');
export const stateInferred = stateMark('inferred');
export const stateSimplified = stateMark('simplification');
export const stateHypothetical = stateMark('hypothetical');
