import { type Actor, actorsOf, type Ground, groundsOf, textsOf } from './actors';
import { type Line, linesOf, type Traveller } from './lines';
import { schedule } from './schedule';
import { placeOf, type Setting } from './sheet';

/** One step, placed: all that does not change while it moves. */
export interface Scene {
  readonly border: number | null;
  readonly grounds: readonly Ground[];
  readonly actors: readonly Actor[];
  readonly lines: readonly Line[];
  readonly travellers: readonly Traveller[];
}

/** Places everything a step shows. Pure; done once for each step, so that a frame of its motion is cheap. */
export const sceneOf = (setting: Setting): Scene => {
  const { step, geography, layout } = setting;
  const ends = step.moves.map((m) => [placeOf(geography, m.from, m.fromAccount), placeOf(geography, m.to, m.toAccount)] as const);
  const spans = schedule(ends);
  const actors = actorsOf(setting, ends, spans);
  const grounds = groundsOf(setting);
  return { border: geography.border?.[layout] ?? null, grounds, actors, ...linesOf(setting, ends, spans, textsOf(actors, grounds, layout)) };
};
