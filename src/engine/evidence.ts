import type { AnyMachineSnapshot } from 'xstate';
import type { Basis, Evidence } from '../scenarios/scenario';

/** From the surest mark to the weakest. */
const order: readonly Basis[] = ['documented', 'inferred', 'simplification', 'hypothetical'];

/** What a step rests on: the weakest mark of its transitions and all their sources; where none was taken, the state's own. */
export const evidenceOf = (snapshot: AnyMachineSnapshot, taken: readonly Evidence[]): Evidence => {
  const parts = taken.length > 0 ? taken : Object.values(snapshot.getMeta() as Record<string, Evidence>).slice(-1);
  const weakest = Math.max(0, ...parts.map(({ basis }) => order.indexOf(basis)));
  return { basis: order[weakest]!, sources: [...new Set(parts.flatMap(({ sources }) => sources))].sort((a, b) => a - b) };
};
