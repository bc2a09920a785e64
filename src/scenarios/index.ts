import type { Scenario } from './scenario';

const folders = import.meta.glob<{ scenario: Scenario }>('./*/index.ts');

/** The slugs of all scenarios: one for each folder beside this file. */
export const slugs: readonly string[] = Object.keys(folders)
  .map((file) => file.split('/')[1]!)
  .sort();

const firsts = import.meta.glob<string>('./*/start.ts', { eager: true, import: 'start' });

/** Where each scenario begins: known without loading it, for links. */
export const starts: readonly { readonly slug: string; readonly step: string }[] = slugs.map((slug) => ({ slug, step: firsts[`./${slug}/start.ts`] ?? '' }));

/** A scenario by its slug. @throws if there is no such folder */
export const loadScenario = async (slug: string): Promise<Scenario> => {
  const load = folders[`./${slug}/index.ts`];
  if (!load) throw new Error(`no such scenario: ${slug}`);
  return (await load()).scenario;
};
