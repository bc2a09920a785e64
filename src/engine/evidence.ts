import type { AnyMachineSnapshot } from 'xstate';
import type { Basis, Evidence, Model } from '../scenarios/scenario';

/** From the surest mark to the weakest. */
const order: readonly Basis[] = ['documented', 'inferred', 'simplification', 'hypothetical'];

/** What claims rest on together: the weakest mark among them, and all their sources. */
export const weighed = (parts: readonly Evidence[]): Evidence => {
  const weakest = Math.max(0, ...parts.map(({ basis }) => order.indexOf(basis)));
  return { basis: order[weakest]!, sources: [...new Set(parts.flatMap(({ sources }) => sources))].sort((a, b) => a - b) };
};

/**
 * What a step rests on: all its transitions, or the state's own where none was taken, and the sources of its own text. In a
 * hypothetical variant, nothing is surer than that.
 */
export const evidenceOf = (
  { hypothetical }: Pick<Model, 'hypothetical'>,
  snapshot: AnyMachineSnapshot,
  taken: readonly Evidence[],
  sources: readonly number[],
): Evidence => {
  const parts = taken.length > 0 ? taken : Object.values(snapshot.getMeta() as Record<string, Evidence>).slice(-1);
  const basis = hypothetical?.(snapshot.context as never) ? 'hypothetical' : 'documented';
  return weighed([...parts, { basis, sources }]);
};
