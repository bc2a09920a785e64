import { bent, type Curve, headingAt, type Point, pointAt, rim } from './curve';
import { type Box, boxAt, holds, near, outside, overlap } from './room';

/** A line to be led between two circles, with a label of a known size. */
export interface Wanted {
  readonly from: Point;
  readonly to: Point;
  readonly label: readonly [width: number, height: number];
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
  /** Places for its label, the best first. */
  readonly spots: () => readonly Spot[];
}

/** A way not yet looked at: it costs at least `bend`. */
export interface Idea {
  readonly bend: number;
  readonly way: () => Way;
}

const shapes = [0.1, 0.2, 0.3, 0.42, 0.56]
  .flatMap((bend) => [0, -0.2, 0.2, -0.4, 0.4].flatMap((lean) => [bend, -bend].map((side) => ({ bend: side, lean, cost: bend * 4 + Math.abs(lean) * 2 }))))
  .toSorted((a, b) => a.cost - b.cost);
const parts = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];
const SAMPLES = 16;

const lazy = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

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

const covered = (box: Box, trail: readonly Point[], { size, radius, texts, circles }: Room): number => {
  const grown: Box = [box[0] - 3, box[1] - 2, box[2] + 3, box[3] + 2];
  let cost = outside(grown, size) * 0.5;
  for (const text of texts) cost += overlap(grown, text) * 0.2;
  for (const [x, y] of circles) cost += overlap(grown, boxAt(x, y, radius * 1.9, radius * 1.9)) * 0.2;
  const hidden = trail.filter(([x, y]) => holds(box, x, y, 0)).length / SAMPLES;
  const [tipX, tipY] = trail.at(-1)!;
  return cost + (hidden > 0.5 ? (hidden - 0.5) * 12 : 0) + (holds(box, tipX, tipY, 5) ? 4 : 0);
};

const spotsOf = (curve: Curve, trail: readonly Point[], [t0, t1]: readonly [number, number], { label: [width, height] }: Wanted, room: Room): readonly Spot[] =>
  parts
    .flatMap((along) => {
      const t = t0 + (t1 - t0) * along;
      const [x, y] = pointAt(curve, t);
      const [ux, uy] = headingAt(curve, t);
      const clear = (Math.abs(uy) * width + Math.abs(ux) * height) / 2 + 5;
      return [0, clear, -clear].map((aside) => {
        const label: Point = [x - uy * aside, y + ux * aside];
        const box = boxAt(...label, width, height);
        return { label, box, cost: Math.abs(along - 0.5) * 2 + (aside === 0 ? 0 : 0.9) + covered(box, trail, room) };
      });
    })
    .toSorted((a, b) => a.cost - b.cost);

/** All ways a line is ever led, the gentlest first; each is worked out when first asked for. */
export const waysFor = (wanted: Wanted, room: Room): readonly Idea[] =>
  shapes.map(({ bend, lean, cost }) => ({
    bend: cost,
    way: lazy(() => {
      const curve = bent(wanted.from, wanted.to, bend, lean);
      const span = [rim(curve, room.radius, 'from'), rim(curve, room.radius, 'to')] as const;
      const trail = Array.from({ length: SAMPLES }, (_, i) => pointAt(curve, span[0] + ((span[1] - span[0]) * (i + 0.5)) / SAMPLES));
      const [xs, ys] = [trail.map(([x]) => x), trail.map(([, y]) => y)];
      return {
        curve,
        trail,
        extent: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)],
        cost: cost + crossed(trail, wanted, room),
        spots: lazy(() => spotsOf(curve, trail, span, wanted, room)),
      };
    }),
  }));
