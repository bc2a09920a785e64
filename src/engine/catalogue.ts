import type { Model, Story } from '../scenarios/scenario';

/** A step of a story with its place on the story's whole path, the shared beginning included. */
export interface CatalogueStep {
  readonly id: string;
  readonly story: Story;
  readonly index: number;
  readonly count: number;
  /** Ids of the steps from the start to this one. */
  readonly trail: readonly string[];
  /** The events of this step, and all events from the start to here. */
  readonly events: readonly string[];
  readonly path: readonly string[];
  readonly figures: readonly string[];
  /** What its text rests on beside its transitions. */
  readonly sources: readonly number[];
  readonly back: string | null;
  /** The next step of the story; at the end of a branch that rejoins, the step it rejoins at. */
  readonly next: string | null;
}

export interface Catalogue {
  readonly steps: ReadonlyMap<string, CatalogueStep>;
  /** Story id -> ids of the steps on its whole path. */
  readonly trails: ReadonlyMap<string, readonly string[]>;
  readonly first: string;
}

/** Every step of a scenario by its id. @throws if an id is used twice, or a story starts where no step is */
export const catalogue = ({ stories }: Pick<Model, 'stories'>): Catalogue => {
  const steps = new Map<string, CatalogueStep>();
  const trails = new Map<string, readonly string[]>();
  for (const story of stories) {
    const from = story.from === null ? null : steps.get(story.from);
    if (from === undefined) throw new Error(`story ${story.id} starts at ${story.from}, which is no step before it`);
    const shared = from?.trail ?? [];
    const own = story.steps.map(({ id }) => id);
    const trail = [...shared, ...own];
    trails.set(story.id, trail);
    let path = from?.path ?? [];
    story.steps.forEach(({ id, events, figures, sources = [] }, k) => {
      if (steps.has(id)) throw new Error(`two steps are called ${id}`);
      path = [...path, ...events];
      const index = shared.length + k;
      steps.set(id, {
        id,
        story,
        index,
        count: trail.length,
        trail: trail.slice(0, index + 1),
        events,
        path,
        figures,
        sources,
        back: trail[index - 1] ?? null,
        next: trail[index + 1] ?? story.rejoins ?? null,
      });
    });
  }
  return { steps, trails, first: stories[0]!.steps[0]!.id };
};
