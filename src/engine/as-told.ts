import type { Words } from '../scenarios/scenario';
import { arrivedAt } from './arrival';
import type { Walk, WalkStep } from './walk';

/**
 * Whether a step went as its story tells it: the same transitions as in the standard walk, whatever the numbers. Never for
 * an event taken freely. The standard walk has the story's own numbers; null where the reader's change nothing.
 */
export const wentAsTold = ({ id, taken }: WalkStep, standard: Pick<Walk, 'steps'> | null): boolean => {
  if (id === null) return false;
  const told = standard?.steps.find((one) => one.id === id)?.taken;
  return told === undefined || (told.length === taken.length && told.every(({ says }, k) => says === taken[k]!.says));
};

/** What is said of a step: its story's own words where it went as told; else those of the last transition taken, and of the states it led to. */
export const wordsOf = ({ id, taken, moment }: WalkStep, told: boolean, words: Pick<Words, 'steps' | 'transitions' | 'lines'>): Words['steps'][string] =>
  told ? words.steps[id!]! : { title: words.transitions[taken.at(-1)!.says]!, text: arrivedAt(moment).map((state) => words.lines[state]!) };
