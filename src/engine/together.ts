import { type Lane, lanes, type Pair, type PairId, pairCalled, pairs } from '../scenarios/pairs';
import { type Motion, startAt, type Theme } from './address';
import type { Catalogue } from './catalogue';
import { query } from './permalink';

/** Where a reader of the side-by-side page is: the pair in the path, a lane that has left it as `alipay=<step>` or `mudra=<step>`. */
export interface TogetherAddress {
  readonly lang: string;
  readonly pair: PairId;
  /** The step each lane stands at. */
  readonly steps: Readonly<Record<Lane, string>>;
  readonly theme: Theme;
  readonly motion: Motion;
}

export const atPair = (lang: string, { id, steps }: Pair): TogetherAddress => ({ lang, pair: id, steps, theme: 'auto', motion: 'auto' });

export const pairPath = (lang: string, pair: string): string => `${lang}/together/${pair}/`;

/** A lane's step is written only where it is not the pair's. */
export const pairLink = ({ lang, pair, steps, theme, motion }: TogetherAddress): string => {
  const own = pairCalled(pair)!.steps;
  const away = Object.fromEntries(lanes.filter((lane) => steps[lane] !== own[lane]).map((lane) => [lane, steps[lane]]));
  return pairPath(lang, pair) + query({ ...startAt(lang, '', ''), inputs: away, theme, motion });
};

/** Steps a lane can stand at: all those on the ways of the stories that the pairs tell. */
export const openSteps = ({ steps, trails }: Catalogue, lane: Lane): readonly string[] => [
  ...new Set(pairs.flatMap((pair) => trails.get(steps.get(pair.steps[lane])!.story.id)!)),
];

/**
 * The steps a lane passes on its way to another, that one included: from where the two ways part, forward. Nothing where
 * the other lies behind, for what was is not played backwards.
 */
export const wayTo = ({ steps }: Catalogue, from: string, to: string): readonly string[] => {
  const passed = steps.get(from)!.trail;
  const { trail } = steps.get(to)!;
  const fork = trail.findIndex((id, k) => id !== passed[k]);
  return fork < 0 ? [] : trail.slice(fork);
};

/** How far a lane is from its pair, in steps along the pair's way; null where it is on another. */
export const distance = ({ steps, trails }: Catalogue, at: string, pairStep: string): number | null => {
  const trail = trails.get(steps.get(pairStep)!.story.id)!;
  const here = trail.indexOf(at);
  return here < 0 ? null : here - trail.indexOf(pairStep);
};
