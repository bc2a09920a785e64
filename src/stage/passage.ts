import type { WalkStep } from '../engine/walk';
import { duration } from './frame';

/** How long a step that is passed stays settled before the next begins, in milliseconds. */
const REST = 260;
/** However many steps are passed, the passage takes no longer. */
const LONGEST = 4200;

/** How long it takes to pass through steps one after another, the last one's motion included. */
export const passageOf = (steps: readonly Pick<WalkStep, 'moves'>[]): number => {
  const whole = steps.reduce((sum, step) => sum + duration(step), 0) + REST * Math.max(0, steps.length - 1);
  return Math.min(LONGEST, whole);
};

/** Which of the steps shows after so many milliseconds of the passage, and how far its motion has come. Pure. */
export const passedAt = (steps: readonly Pick<WalkStep, 'moves'>[], elapsed: number): { readonly at: number; readonly playhead: number } => {
  const own = steps.map(duration);
  const whole = own.reduce((sum, ms) => sum + ms, 0) + REST * Math.max(0, steps.length - 1);
  const pace = whole > LONGEST ? whole / LONGEST : 1;
  let left = elapsed * pace;
  for (const [at, ms] of own.entries()) {
    if (left < ms) return { at, playhead: left / ms };
    if (left < ms + REST || at === own.length - 1) return { at, playhead: 1 };
    left -= ms + REST;
  }
  return { at: 0, playhead: 1 };
};
