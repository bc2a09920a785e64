import type { Place } from '../scenarios/scenario';
import { type Actor, actorsOf, type Ground, groundsOf, textsOf } from './actors';
import { drawnOf } from './drawn';
import { type Line, linesOf, type Traveller } from './lines';
import { schedule } from './schedule';
import { type Ends, type Layout, placeOf, type Setting } from './sheet';
import { type Standing, terrainOf } from './terrain';

/** One step, placed: all that does not change while it moves. */
export interface Scene {
  readonly border: number | null;
  readonly grounds: readonly Ground[];
  readonly actors: readonly Actor[];
  readonly lines: readonly Line[];
  readonly travellers: readonly Traveller[];
}

const made = new WeakMap<Setting['step'], Partial<Record<Layout, Scene>>>();

/**
 * Places everything a step shows. Done once for each step and layout, so that a frame of its motion is cheap and a step can
 * be placed ahead of the key press; a page speaks one language, so a step's words do not change.
 */
export const sceneOf = (setting: Setting): Scene => {
  const { step, layout } = setting;
  const known = made.get(step) ?? {};
  made.set(step, known);
  return (known[layout] ??= placed(setting));
};

const placed = (whole: Setting): Scene => {
  const setting = { ...whole, step: { ...whole.step, moves: drawnOf(whole.step.moves) } };
  const { step, geography, layout } = setting;
  const sides = step.moves.map((m) => [placeOf(geography, m.from, m.fromAccount), placeOf(geography, m.to, m.toAccount)] as const);
  const terrain = terrainOf(setting, sides);
  const standing = ({ id }: Place): Standing => terrain.places.find((place) => place.id === id)!;
  const ends = sides.map(([from, to]): Ends => [standing(from), standing(to)]);
  const spans = schedule(ends);
  const actors = actorsOf(setting, terrain, ends, spans);
  const grounds = groundsOf(setting, terrain);
  return { border: terrain.border, grounds, actors, ...linesOf(setting, terrain, ends, spans, textsOf(actors, grounds, layout)) };
};
