import { pairLink } from '../../engine/together';
import { lanes, pairs } from '../../scenarios/pairs';
import type { UiShare } from '../../text/ui';
import { legible, type Shared } from '../share/sharing';
import type { Duo } from './duo.svelte';
import type { TogetherProps } from './together-props';

/** The pair a reader stands at, to be handed on. */
export const sharedPair = ({ lang, place, ui: common, words }: TogetherProps, { address, pair, index }: Duo, ui: UiShare): Shared => {
  const away = lanes.some((lane) => address.steps[lane] !== pair.steps[lane]);
  return {
    id: pair.id,
    lang,
    fileName: `together-${pair.id}`,
    title: ui.pairTitle,
    owned: away ? 'lanes' : null,
    told: ui.pairTold,
    as: (own) => {
      const path = pairLink({ ...address, steps: own ? address.steps : pair.steps });
      const link = place.share(path);
      const known = place.site() !== null;
      const where = words.where({ index: index + 1, count: pairs.length });
      return {
        headline: words.pairs[pair.id].title,
        place: ui.cite.place({ scenario: common.nav.together, where }),
        sharing: {
          link,
          own: known ? (place.own?.(path) ?? null) : null,
          cited: place.print(path),
          short: null,
          code: known ? link : null,
          tooLong: known && !legible(link),
        },
      };
    },
  };
};
