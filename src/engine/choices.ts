import type { Catalogue } from './catalogue';
import { allowed, takenBy } from './replay';
import type { LiveWalk } from './walk';

/** What may happen next: on the story's way, on another story's, or where no story goes. */
export interface Choice {
  readonly event: string;
  /** States it leads to. */
  readonly to: readonly string[];
  /** Narration id of the transition. */
  readonly says: string;
  readonly step: string | null;
  /** The id of that step's story. */
  readonly story: string | null;
  readonly kind: 'trunk' | 'branch' | 'free';
  /** The phase whose state answers the event. */
  readonly phase: string;
}

/** The choices at the step shown: the story's next step, branches that start here, then everything else allowed. */
export const choices = (steps: Catalogue, walk: LiveWalk): readonly Choice[] => {
  const { scenario, here, at } = walk;
  const now = walk.steps[at]!;
  const free = now.id === null;
  const story: Choice[] = [];
  const nextId = free || walk.stopped ? null : here.next;
  const next = nextId === null ? null : steps.steps.get(nextId)!;
  const told = (event: string): Pick<Choice, 'to' | 'says' | 'phase'> => {
    const taken = allowed(now.moment.snapshot, event) ? takenBy(scenario, now.moment.snapshot, event) : [];
    return { to: taken.map((t) => t.target), says: taken[0]?.says ?? event, phase: scenario.phaseOf(taken[0]?.source ?? now.moment.states[0]!) };
  };
  if (next && next.story === here.story && next.events[0] !== undefined) {
    story.push({ event: next.events[0], step: next.id, story: next.story.id, kind: 'trunk', ...told(next.events[0]) });
  }
  if (!free) {
    for (const branch of scenario.stories) {
      const [first] = branch.steps;
      if (branch.from !== now.id || !first?.events[0]) continue;
      story.push({ event: first.events[0], step: first.id, story: branch.id, kind: 'branch', ...told(first.events[0]) });
    }
  }
  const ownNumbers = new Set(scenario.stories.filter(({ inputs }) => inputs).map(({ id }) => id));
  const named = new Set(story.filter(({ kind, story: of }) => kind === 'trunk' || !ownNumbers.has(of!)).map(({ event }) => event));
  return [
    ...story,
    ...now.open.filter((event) => !named.has(event)).map((event): Choice => ({ event, step: null, story: null, kind: 'free', ...told(event) })),
  ];
};
