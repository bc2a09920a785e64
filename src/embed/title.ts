import { wordsOf } from '../engine/as-told';
import type { Walk } from '../engine/walk';
import type { Player } from './player.svelte';

/** The headline of a walk's step, true whatever the numbers. */
export const titleOf = ({ page: { words, format }, explainer }: Player, walk: Walk, at: number): string => {
  const step = walk.steps[at]!;
  return wordsOf(step, explainer.asTold(walk, at), words).title(format.facts(step.moment.facts));
};
