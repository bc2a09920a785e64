import type { Place, Zone } from '../scenarios/scenario';
import type { Point } from './curve';
import { type Setting, sheets } from './sheet';

/** A place where it stands in one layout. */
export interface Standing extends Place {
  readonly at: Point;
}

/** Where everything stands in one layout. */
export interface Terrain {
  readonly places: readonly Standing[];
  /** What divides the zones, far outside a picture that one of them fills; null where there is none. */
  readonly border: number | null;
  readonly zones: readonly Zone[];
  /** In a picture with no room for all, balances are left out where too many take part. */
  readonly figures: boolean;
}

/** Beyond any edge, however wide the frame. */
const FAR = 6000;
/** How much lower than in the wide picture places stand in the large one, clear of its larger captions. */
const LOWER = 20;
/** With more than these in the small picture they stand in two rows, without their balances. */
const ROW = 3;

/**
 * The places a step's moves start or end at; with them, if a row has room, those whose books it changes. Where nothing
 * moves, those with money, claims or debts, and whose event it was or, before the first, may be next; all where there is none.
 */
const castOf = ({ step, geography: { places } }: Setting, ends: readonly (readonly [Place, Place])[]): readonly Place[] => {
  const moving = places.filter((place) => ends.some((pair) => pair.includes(place)));
  const changed = (account: string): boolean => step.before.balances.get(account) !== step.moment.balances.get(account);
  const taking = places.filter((place) => moving.includes(place) || place.figures.some(changed));
  const cast = taking.length <= ROW ? taking : moving;
  if (cast.length > 0) return cast;
  const events = step.events.length > 0 ? step.events : step.open;
  const holds = ({ figures }: Place): boolean => figures.some((account) => (step.moment.balances.get(account) ?? 0n) !== 0n);
  const standing = places.filter((place) => holds(place) || events.some((event) => event.startsWith(`${place.party}.`)));
  return standing.length > 0 ? standing : places;
};

/** The small picture: only who takes part, in the order of the wide one, in one row or in two by turns. */
const small = (setting: Setting, ends: readonly (readonly [Place, Place])[]): Terrain => {
  const {
    size: [width],
    radius,
    type,
    name,
  } = sheets.small;
  const { zones, border } = setting.geography;
  const cast = castOf(setting, ends).toSorted((a, b) => a.wide[0] - b.wide[0] || a.wide[1] - b.wide[1]);
  const row = cast.length <= ROW;
  // Names reach the edge in a row of few; all together they need every bit of it.
  const edge = cast.length > 6 ? radius + 19 : name / 2 + 4;
  // In a row, neighbours between whom something goes stand half as far apart again: a line is seen on both sides of its label.
  const shares = cast.slice(1).map((place, k) => (row && ends.some((pair) => pair.includes(place) && pair.includes(cast[k]!)) ? 3 : 2));
  const across = (n: number): number => shares.slice(0, n).reduce((sum, share) => sum + share, 0);
  const top = radius + type + 10;
  const lower = cast.length > 1 && cast[0]!.wide[1] > cast[1]!.wide[1] ? 0 : 1;
  const places = cast.map((place, k): Standing => {
    const x = cast.length === 1 ? width / 2 : edge + ((width - 2 * edge) * across(k)) / across(cast.length);
    return { ...place, at: [Math.round(x), row ? top : k % 2 === lower ? 101 : top - 3] };
  });
  const left = places.filter((place) => border !== null && place.wide[0] < border.wide - radius);
  const right = places.filter((place) => border !== null && place.wide[0] > border.wide + radius);
  const on = places.find((place) => !left.includes(place) && !right.includes(place));
  const divides = (): number => {
    if (on) return on.at[0];
    if (right.length === 0) return FAR;
    return left.length === 0 ? -FAR : Math.round((left.at(-1)!.at[0] + right[0]!.at[0]) / 2);
  };
  return {
    places,
    zones: zones.filter(({ side }) => border === null || on || (side === 'left' ? left : right).length > 0),
    border: border && divides(),
    figures: row,
  };
};

/** Where a step's places stand: as the geography says, in a large picture further apart; in a small one, those that take part. */
export const terrainOf = (setting: Setting, ends: readonly (readonly [Place, Place])[]): Terrain => {
  const {
    layout,
    geography: { places, zones, border },
  } = setting;
  if (layout === 'small') return small(setting, ends);
  if (layout === 'large') {
    const spread = (x: number): number => Math.round((x * sheets.large.size[0]) / sheets.wide.size[0]);
    return {
      places: places.map((place) => ({ ...place, at: [spread(place.wide[0]), place.wide[1] + LOWER] })),
      zones,
      border: border && spread(border.wide),
      figures: true,
    };
  }
  return { places: places.map((place) => ({ ...place, at: place[layout] })), zones, border: border?.[layout] ?? null, figures: true };
};
