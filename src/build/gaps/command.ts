import { registered } from '../../pages/registry';
import { loadScenario, slugs, starts } from '../../scenarios';
import { gapsIn } from './gaps';

const look = async (slug: string): Promise<readonly string[]> => {
  if (!slugs.includes(slug))
    return [`src/scenarios/${slug}/index.ts: there is no such file; it exports the scenario's staging. There are: ${slugs.join(', ')}`];
  const start = starts.find((one) => one.slug === slug)!.step;
  return (await gapsIn(await loadScenario(slug), start, registered)).map((gap) => `src/scenarios/${gap.startsWith('../') ? gap.slice(3) : `${slug}/${gap}`}`);
};

const asked = process.argv.slice(3);

/** What the scenarios named after `check scenario` lack, or all of them. It is awaited here because nothing can be imported once the runner of this file is closed. */
export const gaps = (await Promise.all((asked.length > 0 ? asked : slugs).map(look))).flat();
