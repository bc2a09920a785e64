import { type Lane, lanes, type Pair, type PairId, pairCalled, pairs } from '../scenarios/pairs';
import { type Motion, motions, startAt, type Theme, themes } from './address';
import type { Catalogue } from './catalogue';
import { type BadQuery, query } from './permalink';

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

/** Reads a query at a known pair. Nothing in it can break the page: what is wrong is named, and the pair's own step is used. */
export const readTogether = (
  catalogues: Readonly<Record<Lane, Catalogue>>,
  lang: string,
  pair: Pair,
  search: string,
): { readonly address: TogetherAddress; readonly bad: readonly BadQuery[] } => {
  const given = new URLSearchParams(search);
  const bad: BadQuery[] = [];
  const choose = <T extends string>(param: string, allowed: readonly T[], used: T): T => {
    const text = given.get(param);
    const found = allowed.find((option) => option === text);
    if (text !== null && found === undefined) bad.push({ code: 'choice', param, given: text, used, allowed });
    return found ?? used;
  };
  const step = (lane: Lane): string => choose(lane, openSteps(catalogues[lane], lane), pair.steps[lane]);
  return {
    address: {
      ...atPair(lang, pair),
      steps: { alipay: step('alipay'), mudra: step('mudra') },
      theme: choose('theme', themes, 'auto'),
      motion: choose('motion', motions, 'auto'),
    },
    bad,
  };
};

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
