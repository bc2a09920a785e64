import type { Scenario } from '../scenarios/scenario';
import { startAt } from './address';
import type { Catalogue } from './catalogue';
import { walk } from './walk';

/** State id -> id of the step to show when its station is chosen; a state in which no step ends is missing. */
export type Reach = Readonly<Record<string, string>>;

/**
 * For each leaf state, the step that ends in it soonest, each story replayed with its own inputs. The story told first
 * comes before all others, so that choosing a station changes story or numbers only where it must; then the fewest
 * events count, and on a tie the reader's own numbers. Replays every story, so it belongs in the build, not in a page.
 */
export const soonest = (catalogue: Catalogue, scenario: Scenario): Reach => {
  const found = new Map<string, { readonly step: string; readonly cost: number }>();
  scenario.stories.forEach((story, nth) => {
    for (const { id, moment } of walk(scenario, catalogue, startAt('', scenario.slug, story.steps.at(-1)!.id)).steps) {
      if (id === null) continue;
      const cost = nth === 0 ? -1 : 2 * catalogue.steps.get(id)!.path.length + (story.inputs ? 1 : 0);
      for (const state of moment.states) if (!found.has(state) || cost < found.get(state)!.cost) found.set(state, { step: id, cost });
    }
  });
  return Object.fromEntries([...found].map(([state, { step }]) => [state, step]));
};
