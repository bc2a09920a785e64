import { wordsFor } from '../../engine/wording';
import type { Teller } from '../../export/telling';
import type { UiPaper } from '../../text/ui';
import type { Session } from '../session.svelte';

/** The walk as it is shown, with all that telling every step of it takes; what is not at hand is fetched. */
export const tellerOf = async ({ explainer, page }: Session): Promise<Teller> => {
  const {
    walk,
    guide: { catalogue },
  } = explainer;
  const { scenario, book, ui, format } = page;
  const chapters = [...new Set(walk.steps.flatMap(({ id }) => (id === null ? [] : [catalogue.steps.get(id)!.story.chapter])))];
  const [words, aside, sources] = await Promise.all([wordsFor(book, chapters), book.aside(), scenario.sources()]);
  return { walk, catalogue, words: { ...words, ...aside }, ui, format, sources, asTold: (at) => explainer.asTold(walk, at) };
};

/** What a walk is called: its scenario and, off the trunk, its story, or that the path is the reader's own. */
export const titleOf = ({ walk, words, ui }: Teller): string => {
  const { story } = walk.here;
  const branch = walk.address.then.length > 0 ? ui.step.free : story.parent === null ? null : words.stories[story.id]!;
  return branch === null ? words.title : `${words.title} · ${branch}`;
};

/** The reader's numbers in one sentence, or nothing where they are the story's. */
export const numbersOf = ({ walk, words }: Teller, ui: UiPaper['foot']): string => {
  const changed = Object.entries(walk.resolved.changed);
  if (changed.length === 0) return '';
  const one = ([id, value]: readonly [string, string]): string =>
    ui.number({ name: words.inputs[id]!.label, value: words.inputs[id]!.options?.[value] ?? value });
  return ui.own({ numbers: changed.map(one).join('; ') });
};
