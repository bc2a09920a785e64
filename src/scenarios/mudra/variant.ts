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
const onPaper: ReadonlySet<unknown> = new Set([
  'notRails',
  'payeeMatches',
  'payeeUnclear',
  'marginDue',
  'noMarginDue',
  'marginAwaited',
  'holidayFree',
  'restFits',
]);

const asked = (guard: unknown) => (guard === undefined ? null : typeof guard === 'string' ? { type: guard } : guard);

/** Twins come first; behind a transition for all of the rails, none is needed. */
const twins = (branches: readonly Loose[]): readonly Loose[] => {
  const whole = branches.findIndex(({ guard }) => guard === 'rails');
  return branches.flatMap((t, k) =>
    t.meta.basis === 'hypothetical' || onPaper.has(t.guard) || (whole >= 0 && k > whole)
      ? [t]
      : [{ ...t, guard: { type: 'inVariant', params: asked(t.guard) }, meta: { ...t.meta, basis: 'hypothetical' } }, t],
  );
};

/**
 * Gives every transition a hypothetical twin that is taken on the rails, so that no step of the variant claims to be
 * history. States that exist only on paper, by name, are left as they are.
 */
export const withVariant = <T>(config: T, paper: readonly string[] = []): T => {
  const { on, states } = config as Config;
  return {
    ...config,
    ...(on && { on: Object.fromEntries(Object.entries(on).map(([event, t]) => [event, twins([t].flat() as Loose[])])) }),
    ...(states && {
      states: Object.fromEntries(Object.entries(states).map(([name, inner]) => [name, paper.includes(name) ? inner : withVariant(inner, paper)])),
    }),
  };
};
