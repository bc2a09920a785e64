import type { Walk } from '../engine/walk';
import type { Player } from './player.svelte';

/** A step's headline: its story's own words where it happened as told; else the words of the transition that happened instead. */
export const titleOf = ({ page: { words, format }, explainer }: Player, walk: Walk, at: number): string => {
  const step = walk.steps[at]!;
  const facts = format.facts(step.moment.facts);
  return explainer.asTold(walk, at) ? words.steps[step.id!]!.title(facts) : words.transitions[step.taken.at(-1)!.says]!(facts);
};
