import { permalink } from '../../engine/permalink';
import type { Picture } from '../../export/caption';
import type { Source } from '../../scenarios/scenario';
import type { UiAway, UiPaper } from '../../text/ui';
import type { Session } from '../session.svelte';

/** What every section of the dialog makes its files of: the step as shown, with the reader's numbers and path. */
export interface Taken {
  readonly session: Session;
  readonly ui: UiAway;
  readonly paper: UiPaper;
  readonly sources: readonly Source[];
}

/** The whole address of the step as shown, whatever view and theme it is looked at in. */
const addressOf = ({ page, explainer }: Session): string => page.place.print(permalink({ ...explainer.address, view: 'flow', theme: 'auto', motion: 'auto' }));

/** The step as shown, to be drawn. */
export const pictureOf = ({ session, ui, sources }: Taken): Picture => {
  const { page, explainer, words } = session;
  const { walk } = explainer;
  return {
    walk,
    at: walk.at,
    told: explainer.asTold(walk, walk.at),
    words,
    format: page.format,
    ui: { ...page.ui, ...ui },
    sources,
    address: addressOf(session),
  };
};
