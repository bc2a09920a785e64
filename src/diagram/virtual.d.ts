/** What the build has computed from the machines, by the scenario's slug; src/build/layouts.ts serves it. */
declare module 'virtual:layouts' {
  import type { Placed } from './placed';

  /** For each station of the scenario's map, in its order, the place in the catalogue of the step to show; -1 for none. */
  export const reach: Readonly<Record<string, readonly number[]>>;
  /** The whole statechart, placed; big, so it is fetched only when it is asked for. */
  export const diagrams: Readonly<Record<string, () => Promise<{ readonly default: Placed }>>>;
}
