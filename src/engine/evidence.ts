import type { Basis, Evidence } from '../scenarios/scenario';
import type { WalkStep } from './walk';

/** From the surest mark to the weakest. */
const order: readonly Basis[] = ['documented', 'inferred', 'simplification', 'hypothetical'];

/** What a step rests on: the weakest mark of its transitions and all their sources; at the start, the state's own. */
export const evidenceOf = (step: WalkStep): Evidence => {
  const metas = step.moment.snapshot.getMeta() as Record<string, Evidence>;
  const parts: readonly Evidence[] = step.taken.length > 0 ? step.taken : Object.values(metas).slice(-1);
  const weakest = Math.max(0, ...parts.map(({ basis }) => order.indexOf(basis)));
  return { basis: order[weakest]!, sources: [...new Set(parts.flatMap(({ sources }) => sources))].sort((a, b) => a - b) };
};
