import type { Catalogue, CatalogueStep } from './catalogue';
import { toStep } from './onward';
import { allowed, replay, type Taken, takenBy } from './replay';
import { resolve } from './values';
import type { LiveWalk } from './walk';

/** What may happen next: on the story's way, on another story's, or where no story goes. */
export interface Choice {
  readonly event: string;
  readonly step: string | null;
  /** The id of that step's story. */
  readonly story: string | null;
  readonly kind: 'trunk' | 'branch' | 'free';
  /** The phase whose state answers the event. */
  readonly phase: string;
}

/** A choice with what the machine says of it. */
export interface LiveChoice extends Choice {
  /** States it leads to. */
  readonly to: readonly string[];
  /** Narration id of the transition. */
  readonly says: string;
}

/** The transitions that the first event of a step takes on that step's own way, with the numbers a reader comes there with; none where they forbid it. */
const takenOnTheWay = (steps: Catalogue, { scenario, address }: LiveWalk, { id, story, path, events }: CatalogueStep): readonly Taken[] => {
  const { values } = resolve(scenario.inputs, toStep(steps, address, id).inputs, story.inputs);
  const way = path.slice(0, path.length - events.length + 1);
  const { moments, refused } = replay(scenario, values, way);
  return refused ? [] : moments.at(-1)!.taken;
};

/** The choices at the step shown: the story's next step or the one it rejoins another at, branches that start here, then everything else allowed. */
export const choices = (steps: Catalogue, walk: LiveWalk): readonly LiveChoice[] => {
  const { scenario, here, at } = walk;
  const now = walk.steps[at]!;
  const told = (event: string, taken: readonly Taken[]): Pick<LiveChoice, 'event' | 'to' | 'says' | 'phase'> => ({
    event,
    to: taken.map((t) => t.target),
    says: taken[0]?.says ?? event,
    phase: scenario.phaseOf(taken[0]?.source ?? now.moment.states[0]!),
  });
  const takenNow = (event: string): readonly Taken[] => (allowed(now.moment.snapshot, event) ? takenBy(scenario, now.moment.snapshot, event) : []);
  /** Where a story has no numbers of its own, its steps follow on what has been. */
  const sameNumbers = (step: CatalogueStep): boolean => step.story === here.story || (step.back === now.id && !step.story.inputs && !here.story.inputs);
  const leading = (to: string | undefined, kind: 'trunk' | 'branch'): readonly LiveChoice[] => {
    const step = to === undefined ? undefined : steps.steps.get(to)!;
    const event = step?.events[0];
    if (step === undefined || event === undefined) return [];
    return [{ ...told(event, sameNumbers(step) ? takenNow(event) : takenOnTheWay(steps, walk, step)), step: step.id, story: step.story.id, kind }];
  };
  const onStory = now.id !== null;
  const story = [
    ...leading((onStory && !walk.stopped && here.next) || undefined, 'trunk'),
    ...scenario.stories.filter(({ from }) => onStory && from === now.id).flatMap((branch) => leading(branch.steps[0]?.id, 'branch')),
  ];
  const ownNumbers = new Set(scenario.stories.filter(({ inputs }) => inputs).map(({ id }) => id));
  const named = new Set(story.filter(({ kind, story: of }) => kind === 'trunk' || !ownNumbers.has(of!)).map(({ event }) => event));
  return [
    ...story,
    ...now.open.filter((event) => !named.has(event)).map((event): LiveChoice => ({ ...told(event, takenNow(event)), step: null, story: null, kind: 'free' })),
  ];
};
