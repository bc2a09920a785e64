import { onSite } from '../app/place';
import { interleaved, type LaneState, playTogether } from '../engine/duet';
import { atPair } from '../engine/together';
import type { Walk } from '../engine/walk';
import { allSaid } from '../app/together/comparisons.svelte';
import { type LaneProps, marked, type TogetherProps, uncaptioned } from '../app/together/together-props';
import { type Lane, lanes, type Pair } from '../scenarios/pairs';
import type { PairFrameProps } from '../embed/pair/pair-frame-props';
import type { Words } from '../scenarios/scenario';
import type { Edition, Told } from './site';

/** A scenario as it is told, by the lane it has. @throws if there is none */
export const tellingOf = (told: readonly Told[], lane: Lane): Told => {
  const found = told.find(({ scenario }) => scenario.slug === lane);
  if (!found) throw new Error(`together: no scenario ${lane}`);
  return found;
};

const sameBooks = (a: LaneState['balances'], b: LaneState['balances']): boolean => a.size === b.size && [...a].every(([id, minor]) => b.get(id) === minor);

/** Runs a pair on the parallel machine. @throws if a lane does not come to stand where its scenario's own walk stands */
export const confirm = (told: readonly Told[], { id, steps }: Pair): void => {
  const walks = lanes.map((lane) => tellingOf(told, lane).walks.get(steps[lane])!);
  const duet = playTogether(
    walks.map(({ scenario, values }) => ({ scenario, values })),
    interleaved(Object.fromEntries(walks.map(({ scenario, here }) => [scenario.slug, here.path]))),
  );
  for (const walk of walks) {
    const { slug } = walk.scenario;
    const { moment } = walk.steps[walk.at]!;
    const { states, time, balances } = duet.lanes[slug]!;
    if (states.join() !== moment.states.join() || time !== moment.time || !sameBooks(balances, moment.balances))
      throw new Error(`together/${id}: ${slug} stands elsewhere in the parallel machine: ${states.join(', ')}`);
  }
};

/** A scene is kept by its step: a lane's pictures bear the mark, so its steps are its own. */
const own = (walk: Walk): Walk => ({ ...walk, steps: walk.steps.map((step) => ({ ...step })) });

const laneOf = (told: Told, words: Words): LaneProps => {
  const walks = new Map<string, Walk>();
  return {
    scenario: told.scenario,
    catalogue: told.catalogue,
    words,
    format: told.format,
    walkTo: (step) => walks.get(step) ?? walks.set(step, own(told.walks.get(step)!)).get(step)!,
    ready: () => null,
  };
};

type Worded = (told: Told) => Words;

const lanesOf = (all: readonly Told[], worded: Worded): TogetherProps['lanes'] => {
  const of = (lane: Lane): LaneProps => {
    const told = tellingOf(all, lane);
    return laneOf(told, worded(told));
  };
  return { alipay: of('alipay'), mudra: of('mudra') };
};

const propsOf = ({ lang, ui, together, said, told }: Edition, pair: Pair, root: string, worded: Worded) => ({
  lang,
  ui,
  words: together,
  said: allSaid(said),
  place: onSite(root),
  address: atPair(lang, pair),
  lanes: lanesOf(told, worded),
});

/** A pair's props as they are before the reader has done anything; the browser hydrates from the same. */
export const pairProps = (edition: Edition, pair: Pair, root: string): TogetherProps =>
  propsOf(edition, pair, root, ({ words, scenario }) => marked(words, scenario, edition.together.mark));

/** Those of its frame, whose pictures bear the mark in another way. `retired` is the pair whose address it is, if that is shown no longer. */
export const pairFrameProps = (edition: Edition, pair: Pair, root: string, retired?: string): PairFrameProps => ({
  ...propsOf(edition, pair, root, ({ words, scenario }) => uncaptioned(words, scenario)),
  ...(retired && { retired }),
});
