import type { Scenario } from './scenario';

const folders = import.meta.glob<{ scenario: Scenario }>('./*/index.ts');

/** The slugs of all scenarios: one for each folder beside this file. */
export const slugs: readonly string[] = Object.keys(folders)
  .map((file) => file.split('/')[1]!)
  .sort();

/** A scenario by its slug. @throws if there is no such folder */
export const loadScenario = async (slug: string): Promise<Scenario> => {
  const load = folders[`./${slug}/index.ts`];
  if (!load) throw new Error(`no such scenario: ${slug}`);
  return (await load()).scenario;
};
