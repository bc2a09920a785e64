import type { WalkStep } from '../../engine/walk';
import type { Words } from '../../scenarios/scenario';
import type { Format } from '../../text/format';

/** What a step is called: by its story, or, for an event taken freely, by its transition. */
export const headline = (step: WalkStep, words: Words, format: Format): string => {
  const line = step.id === null ? words.transitions[step.taken[0]!.says] : words.steps[step.id]?.title;
  return line?.(format.facts(step.moment.facts)) ?? '';
};
