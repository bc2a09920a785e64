import type { UiShare } from '../../text/ui';
import type { Session } from '../session.svelte';
import { asTold, ownOf, type Shared, sharingOf } from './sharing';

/** The step a reader stands at, to be handed on. */
export const sharedStep = ({ page, explainer, title, words }: Session, ui: UiShare): Shared => {
  const { address: shown, walk } = explainer;
  /** The headline of what the link opens. */
  const told = (): string => {
    const at = asTold(shown);
    const { steps, at: step } = explainer.guide.walk(at);
    return words.steps[at.step]!.title(page.format.facts(steps[step]!.moment.facts));
  };
  return {
    id: shown.step,
    lang: page.address.lang,
    fileName: `${shown.scenario}-${shown.step}`,
    title: ui.title,
    owned: ownOf(shown),
    told: ui.told,
    as: (own) => {
      const at = own ? shown : asTold(shown);
      const { index, count } = walk.here;
      const where = at.then.length > 0 ? ui.cite.free : page.ui.step.where({ index: index + 1, count });
      return { headline: own ? title : told(), place: ui.cite.place({ scenario: words.title, where }), sharing: sharingOf(at, page.place) };
    },
  };
};
