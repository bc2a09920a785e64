import type { Values } from '../../src/scenarios/input';

/** What leads the tests of every scenario further into one of them; each folder may have some. */
export interface Tries {
  /** Values a reader would try first, beside everything the bounds allow. */
  readonly likely?: Readonly<Record<string, readonly string[]>>;
  /** How a random walk may begin, so that it gets past the first questions. */
  readonly beginnings?: readonly (readonly string[])[];
  /** Paths that post what no story does. */
  readonly paths?: readonly { readonly given: Values; readonly path: readonly string[] }[];
}

const found = import.meta.glob<{ tries: Tries }>('./*/tries.ts');

export const triesFor = async (slug: string): Promise<Tries> => (await found[`./${slug}/tries.ts`]?.())?.tries ?? {};
