import { bent, type Curve, headingAt, type Point, pointAt, rim } from './curve';
import { type Box, boxAt, holds, near, outside, overlap } from './room';

/** A line to be led between two circles, with a label of a known size. */
export interface Wanted {
  readonly from: Point;
  readonly to: Point;
  readonly label: readonly [width: number, height: number];
  /** It breaks off half-way. */
  readonly lost: boolean;
}

/** What lines and labels must keep clear of. */
export interface Room {
  readonly size: readonly [number, number];
  readonly radius: number;
  readonly texts: readonly Box[];
  readonly circles: readonly Point[];
}

/** A place for a line's label. */
export interface Spot {
  readonly label: Point;
  readonly box: Box;
  readonly cost: number;
}

/** One way to lead a line. */
export interface Way {
  readonly curve: Curve;
  /** Points along it, and the rectangle about them. */
  readonly trail: readonly Point[];
  readonly extent: Box;
  /** How much it bends, and what it crosses that does not move: texts, circles, the edge. */
  readonly cost: number;
  /** The place for its label that `spots[k]` describes. */
  readonly spot: (k: number) => Spot;
}

/** A way not yet looked at: it costs at least `bend`. */
export interface Idea {
  readonly bend: number;
  readonly way: () => Way;
}

const shapes = [0.1, 0.2, 0.3, 0.42, 0.56, 0.75]
  .flatMap((bend) => [0, -0.2, 0.2, -0.4, 0.4].flatMap((lean) => [bend, -bend].map((side) => ({ bend: side, lean, cost: bend * 4 + Math.abs(lean) * 2 }))))
  .toSorted((a, b) => a.cost - b.cost);
/** Where on a line its label may stand, and whether on it or to a side; what that costs at least, the cheapest first. */
export const spots = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73]
  .flatMap((along) => [0, 1, -1].map((side) => ({ along, side, cost: Math.abs(along - 0.5) * 2 + (side === 0 ? 0 : 0.9) })))
  .toSorted((a, b) => a.cost - b.cost);
const SAMPLES = 16;

/** What a line would cross that does not move. */
const crossed = (trail: readonly Point[], wanted: Wanted, { size, radius, texts, circles }: Room): number => {
  const strangers = circles.filter((circle) => circle !== wanted.from && circle !== wanted.to);
  let cost = 0;
  for (const point of trail) {
    const [x, y] = point;
    if (x < 8 || y < 8 || x > size[0] - 8 || y > size[1] - 8) cost += 20;
    for (const box of texts) if (holds(box, x, y, 4)) cost += 16;
    for (const circle of strangers) if (near(circle, point, radius + 8)) cost += 16;
  }
  return cost;
};

/** What a label there would cover: texts, circles, the edge, most of its own line or its end. */
const covered = (box: Box, trail: readonly Point[], { size, texts }: Room, discs: readonly Box[]): number => {
  const grown: Box = [box[0] - 3, box[1] - 2, box[2] + 3, box[3] + 2];
  let cost = outside(grown, size) * 0.5;
  for (const text of texts) cost += overlap(grown, text) * 0.2;
  for (const disc of discs) cost += overlap(grown, disc) * 0.2;
  let under = 0;
  for (const [x, y] of trail) if (holds(box, x, y, 0)) under++;
  const [tipX, tipY] = trail[SAMPLES - 1]!;
  return cost + Math.max(0, under / SAMPLES - 0.3) * 16 + (holds(box, tipX, tipY, 5) ? 4 : 0);
};

const wayOf = (curve: Curve, bend: number, wanted: Wanted, room: Room, discs: readonly Box[]): Way => {
  const start = rim(curve, room.radius, 'from');
  const rest = (rim(curve, room.radius, 'to') - start) * (wanted.lost ? 0.5 : 1);
  const trail = Array.from({ length: SAMPLES }, (_, i) => pointAt(curve, start + (rest * (i + 0.5)) / SAMPLES));
  const [xs, ys] = [trail.map(([x]) => x), trail.map(([, y]) => y)];
  const [width, height] = wanted.label;
  const made: Spot[] = [];
  const make = (k: number): Spot => {
    const { along, side, cost } = spots[k]!;
    const [x, y] = pointAt(curve, start + rest * along);
    const [ux, uy] = headingAt(curve, start + rest * along);
    const aside = side * ((Math.abs(uy) * width + Math.abs(ux) * height) / 2 + 5);
    const label: Point = [x - uy * aside, y + ux * aside];
    const box = boxAt(...label, width, height);
    return { label, box, cost: cost + covered(box, trail, room, discs) };
  };
  return {
    curve,
    trail,
    extent: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
    cost: bend + crossed(trail, wanted, room),
    spot: (k) => (made[k] ??= make(k)),
  };
};

/** All ways a line is ever led, the gentlest first; each, and each spot on it, is worked out when first asked for. */
export const waysFor = (wanted: Wanted, room: Room): readonly Idea[] => {
  const discs = room.circles.map(([x, y]) => boxAt(x, y, room.radius * 1.9, room.radius * 1.9));
  return shapes.map(({ bend, lean, cost }) => {
    let made: Way | undefined;
    return { bend: cost, way: () => (made ??= wayOf(bent(wanted.from, wanted.to, bend, lean), cost, wanted, room, discs)) };
  });
};
