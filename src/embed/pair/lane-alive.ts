import { startAt } from '../../engine/address';
import { guideOf } from '../../engine/guide';
import { allWords } from '../../engine/wording';
import type { Walk } from '../../engine/walk';
import type { Scenario } from '../../scenarios/scenario';
import { formatFor } from '../../text/format';
import { type Lang, locales } from '../../text/locale';
import { type LaneProps, uncaptioned } from '../../app/together/together-props';

/** A lane that its scenario's own machine walks, all of it at hand. */
export const laneAlive = async (scenario: Scenario, lang: Lang): Promise<LaneProps> => {
  const words = await allWords(scenario.words[lang]!);
  const guide = guideOf(scenario);
  const walks = new Map<string, Walk>();
  return {
    scenario,
    catalogue: guide.catalogue,
    words: uncaptioned(words, scenario),
    format: formatFor(locales[lang], scenario.zone, words.values),
    walkTo: (step) => walks.get(step) ?? walks.set(step, guide.walk(startAt(lang, scenario.slug, step))).get(step)!,
    ready: () => null,
  };
};
