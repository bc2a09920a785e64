import type { AnyMachineSnapshot } from 'xstate';
import type { Basis, Evidence, Model } from '../scenarios/scenario';

/** From the surest mark to the weakest. */
const order: readonly Basis[] = ['documented', 'inferred', 'simplification', 'hypothetical'];

/** What a step rests on: the weakest mark of its transitions and all their sources; where none was taken, the state's own. */
export const evidenceOf = ({ hypothetical }: Pick<Model, 'hypothetical'>, snapshot: AnyMachineSnapshot, taken: readonly Evidence[]): Evidence => {
  const parts = taken.length > 0 ? taken : Object.values(snapshot.getMeta() as Record<string, Evidence>).slice(-1);
  const surest = hypothetical?.(snapshot.context as never) ? order.indexOf('hypothetical') : 0;
  const weakest = Math.max(surest, ...parts.map(({ basis }) => order.indexOf(basis)));
  return { basis: order[weakest]!, sources: [...new Set(parts.flatMap(({ sources }) => sources))].sort((a, b) => a - b) };
};
