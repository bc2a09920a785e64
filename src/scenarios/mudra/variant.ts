import { and } from 'xstate';
import type { Basis } from '../scenario';

interface Loose {
  readonly guard?: unknown;
  readonly meta: { readonly basis: Basis };
}
interface Config {
  readonly on?: Readonly<Record<string, Loose | readonly Loose[]>>;
  readonly states?: Readonly<Record<string, Config>>;
}

/** Guards that keep a transition out of the variant: no twin is needed. */
const onlyOnPaper = (guard: unknown): boolean => guard === 'notRails' || guard === 'payeeMatches' || guard === 'marginDue';

const twin = (t: Loose): readonly Loose[] =>
  t.meta.basis === 'hypothetical' || onlyOnPaper(t.guard)
    ? [t]
    : [{ ...t, guard: t.guard === undefined ? 'rails' : and(['rails', t.guard] as never), meta: { ...t.meta, basis: 'hypothetical' } }, t];

/** Gives every transition a hypothetical twin that is taken on the rails, so that no step of the variant claims to be history. */
export const withVariant = <T>(config: T): T => {
  const { on, states } = config as Config;
  return {
    ...config,
    ...(on && { on: Object.fromEntries(Object.entries(on).map(([event, t]) => [event, [t].flat().flatMap((one) => twin(one as Loose))])) }),
    ...(states && { states: Object.fromEntries(Object.entries(states).map(([name, inner]) => [name, withVariant(inner)])) }),
  };
};
