import { pathRound } from 'd3-path';

export type Point = readonly [number, number];

/** A quadratic curve: from one centre to another, pulled towards a third point. */
export interface Curve {
  readonly from: Point;
  readonly over: Point;
  readonly to: Point;
}

const mix = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];

/** The length of a vector by a square root, which every browser rounds alike (Math.hypot they do not). */
const length = (x: number, y: number): number => Math.sqrt(x * x + y * y);

/** A curve that leaves its chord by `bend` of its length, to the left as one travels when negative, fullest `lean` past the middle. */
export const bent = (from: Point, to: Point, bend: number, lean: number): Curve => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const [x, y] = mix(from, to, 0.5 + lean);
  return { from, over: [x - dy * bend * 2, y + dx * bend * 2], to };
};

export const pointAt = ({ from, over, to }: Curve, t: number): Point => mix(mix(from, over, t), mix(over, to, t), t);

/** The direction of travel at `t`, of length one. */
export const headingAt = ({ from, over, to }: Curve, t: number): Point => {
  const [a, b] = [mix(from, over, t), mix(over, to, t)];
  const size = length(b[0] - a[0], b[1] - a[1]) || 1;
  return [(b[0] - a[0]) / size, (b[1] - a[1]) / size];
};

/** The part of a curve between two of its parameters. */
export const part = (curve: Curve, t0: number, t1: number): Curve => {
  const { from, over, to } = curve;
  return { from: pointAt(curve, t0), over: mix(mix(from, over, t0), mix(over, to, t0), t1), to: pointAt(curve, t1) };
};

/** Where a curve leaves the circle about its start (or enters the one about its end). */
export const rim = (curve: Curve, radius: number, end: 'from' | 'to'): number => {
  const centre = curve[end];
  let [inside, outside] = end === 'from' ? [0, 0.5] : [1, 0.5];
  for (let i = 0; i < 12; i++) {
    const middle = (inside + outside) / 2;
    const [x, y] = pointAt(curve, middle);
    if (length(x - centre[0], y - centre[1]) < radius) inside = middle;
    else outside = middle;
  }
  return outside;
};

/** SVG path data, to a tenth of a unit. */
export const draw = ({ from, over, to }: Curve): string => {
  const path = pathRound(1);
  path.moveTo(...from);
  path.quadraticCurveTo(...over, ...to);
  return path.toString();
};

/** An open arrowhead (or, where something was lost, a cross) at a point, as path data. */
export const mark = ([x, y]: Point, [ux, uy]: Point, kind: 'head' | 'cross', size: number): string => {
  const path = pathRound(1);
  const at = (along: number, aside: number): [number, number] => [x + ux * along - uy * aside, y + uy * along + ux * aside];
  if (kind === 'head') {
    path.moveTo(...at(-size, -size * 0.7));
    path.lineTo(x, y);
    path.lineTo(...at(-size, size * 0.7));
  } else {
    path.moveTo(...at(-size, -size));
    path.lineTo(...at(size, size));
    path.moveTo(...at(-size, size));
    path.lineTo(...at(size, -size));
  }
  return path.toString();
};
