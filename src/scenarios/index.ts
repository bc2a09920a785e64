import type { Scenario, Staging } from './scenario';

const folders = import.meta.glob<{ staging: Staging }>('./*/index.ts');

/** The slugs of all scenarios: one for each folder beside this file. */
export const slugs: readonly string[] = Object.keys(folders)
  .map((file) => file.split('/')[1]!)
  .sort();

const firsts = import.meta.glob<string>('./*/start.ts', { eager: true, import: 'start' });

/** Where each scenario begins: known without loading it, for links. */
export const starts: readonly { readonly slug: string; readonly step: string }[] = slugs.map((slug) => ({ slug, step: firsts[`./${slug}/start.ts`] ?? '' }));

/** What it takes to show a scenario, by its slug. @throws if there is no such folder */
export const loadStaging = async (slug: string): Promise<Staging> => {
  const load = folders[`./${slug}/index.ts`];
  if (!load) throw new Error(`no such scenario: ${slug}`);
  return (await load()).staging;
};

/** A scenario with all it takes to replay it. */
export const whole = async (staging: Staging): Promise<Scenario> => ({ ...staging, ...(await staging.model()) });

/** A scenario by its slug. @throws if there is no such folder */
export const loadScenario = async (slug: string): Promise<Scenario> => whole(await loadStaging(slug));
