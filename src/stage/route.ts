import type { Curve, Point } from './curve';
import { holds, near, overlap } from './room';
import { type Idea, type Room, type Spot, spots, type Wanted, type Way, waysFor } from './ways';

export interface Routed {
  readonly curve: Curve;
  readonly label: Point;
}

interface Placed {
  readonly way: Way;
  readonly spot: Spot;
  readonly cost: number;
}

/** Lines nearer to each other than this run together. */
const CLOSE = 13;
/** A line that costs this much crosses something it should not. */
const POOR = 12;
/** With more lines than this, only two orders are tried: some cross in any. */
const MANY = 5;

/** What a way costs beside lines already placed: running along them, or under their labels. */
const besides = ({ trail, extent }: Way, placed: readonly Placed[]): number => {
  let cost = 0;
  for (const { way, spot } of placed) {
    const meets =
      overlap(
        [extent[0] - CLOSE, extent[1] - CLOSE, extent[2] + CLOSE, extent[3] + CLOSE],
        [way.extent[0] - 1, way.extent[1] - 1, way.extent[2] + 1, way.extent[3] + 1],
      ) > 0;
    for (const point of trail) {
      if (holds(spot.box, point[0], point[1], 3)) cost += 5;
      if (meets && holds(way.extent, point[0], point[1], CLOSE)) for (const other of way.trail) if (near(other, point, CLOSE)) cost += 0.8;
    }
  }
  return cost;
};

/** What a label costs beside lines already placed: over their labels, or over the lines themselves. */
const over = ({ box }: Spot, placed: readonly Placed[]): number => {
  let cost = 0;
  for (const { way, spot } of placed) {
    cost += overlap(box, spot.box) * 0.5;
    if (overlap(box, way.extent) > 0) for (const [x, y] of way.trail) if (holds(box, x, y, 2)) cost += 2;
  }
  return cost;
};

/** The cheapest way and label for one line beside those already placed. The gentlest come first, so the search ends early. */
const lead = (ideas: readonly Idea[], placed: readonly Placed[]): Placed => {
  let best: Placed | undefined;
  for (const idea of ideas) {
    if (best && idea.bend >= best.cost) break;
    const way = idea.way();
    if (best && way.cost >= best.cost) continue;
    const cost = way.cost + besides(way, placed);
    if (best && cost >= best.cost) continue;
    for (let k = 0; k < spots.length; k++) {
      if (best && cost + spots[k]!.cost >= best.cost) break;
      const spot = way.spot(k);
      if (best && cost + spot.cost >= best.cost) continue;
      const all = cost + spot.cost + over(spot, placed);
      if (!best || all < best.cost) best = { way, spot, cost: all };
    }
  }
  return best!;
};

/**
 * Leads lines between circles and finds room for their labels, one after the other; where one is left without a good way,
 * another order is tried. Pure arithmetic on fixed lists, so that a server and a browser draw the same picture.
 */
export const route = (lines: readonly Wanted[], room: Room): readonly Routed[] => {
  const ways = lines.map((wanted) => waysFor(wanted, room));
  const order = lines.map((_, i) => i);
  const others = order.slice(1, lines.length > MANY ? 1 : 4).map((first) => [first, ...order.filter((i) => i !== first)]);
  let best: { worst: number; placed: readonly Placed[] } | undefined;
  for (const turn of [order, order.toReversed(), ...others]) {
    const done: Placed[] = [];
    const placed: Placed[] = [];
    for (const i of turn) done.push((placed[i] = lead(ways[i]!, done)));
    const worst = Math.max(0, ...done.map(({ cost }) => cost));
    if (!best || worst < best.worst) best = { worst, placed };
    if (worst < POOR) break;
  }
  return best!.placed.map(({ way, spot }) => ({ curve: way.curve, label: spot.label }));
};
