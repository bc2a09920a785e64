import { path } from 'd3-path';
import type { StateMap, Station } from '../scenarios/scenario';

/** A piece of track between two stations; `pair` is "from>to", as in a set of travelled pairs. */
export interface Segment {
  readonly pair: string;
  readonly kind: 'main' | 'spur' | 'shortcut';
  readonly d: string;
}

type Point = readonly [number, number];

/** An S between two points that leaves and arrives level, or upright. */
const bend = ([x0, y0]: Point, [x1, y1]: Point, level: boolean): string => {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  const line = path();
  line.moveTo(x0, y0);
  if (level) line.bezierCurveTo(x, y0, x, y1, x1, y1);
  else line.bezierCurveTo(x0, y, x1, y, x1, y1);
  return line.toString();
};

/** A line that changes rows bends early, so that there is room for a heading before its next station. */
const mainPath = (a: Station, b: Station): string => {
  if (a.y === b.y) return `M${a.x},${a.y}H${b.x}`;
  const [from, to] = [0.25, 0.55].map((part) => Math.round(a.x + part * (b.x - a.x))) as [number, number];
  return `M${a.x},${a.y}H${from}${bend([from, a.y], [to, b.y], true).replace(/^M[^C]*/, '')}H${b.x}`;
};

const spurPath = (a: Station, b: Station): string => {
  if (a.y === b.y) return `M${a.x},${a.y}H${b.x}`;
  if (a.x === b.x) return `M${a.x},${a.y}V${b.y}`;
  return bend([a.x, a.y], [b.x, b.y], false);
};

/** A way the map does not show sags below the stations it passes, as far as there is room on the map. */
const shortcutPath = (a: Station, b: Station, { height }: StateMap): string =>
  a.y === b.y ? `M${a.x},${a.y}Q${(a.x + b.x) / 2},${a.y + Math.min(32, 2 * (height - a.y - 3))} ${b.x},${b.y}` : spurPath(a, b);

/** The drawn pieces of track, spurs first so that the lines lie over them. */
export const segmentsOf = (map: StateMap): readonly Segment[] =>
  map.tracks
    .toSorted((a, b) => b.kind.localeCompare(a.kind))
    .flatMap(({ kind, states }) =>
      states.slice(1).map((to, k): Segment => {
        const from = states[k]!;
        const [a, b] = [map.stations[from]!, map.stations[to]!];
        return { pair: `${from}>${to}`, kind, d: kind === 'main' ? mainPath(a, b) : spurPath(a, b) };
      }),
    );

/** Regions that run at the same time share no track: "paid.settle.x" and "paid.refund.y" change together, not into one another. */
const apart = (from: string, to: string): boolean => {
  const [a, b] = [from.split('.'), to.split('.')];
  return a.length > 2 && b.length > 2 && a[1] !== b[1];
};

/** What was travelled but is not drawn on the map, so that no train ever jumps. */
export const shortcutsOf = (map: StateMap, drawn: readonly Segment[], travelled: ReadonlySet<string>): readonly Segment[] => {
  const there = new Set(drawn.map(({ pair }) => pair));
  return [...travelled].flatMap((pair): Segment[] => {
    const [from = '', to = ''] = pair.split('>');
    const [a, b] = [map.stations[from], map.stations[to]];
    if (!a || !b || a === b || apart(from, to) || there.has(pair) || there.has(`${to}>${from}`)) return [];
    return [{ pair, kind: 'shortcut', d: shortcutPath(a, b, map) }];
  });
};

/** A track counts as travelled whichever way it was taken. */
export const wasTravelled = (pair: string, travelled: ReadonlySet<string>): boolean => {
  const [from, to] = pair.split('>');
  return travelled.has(pair) || travelled.has(`${to}>${from}`);
};

/** Where a label's first line starts, beside or above its station. */
export const labelAt = (label: Station['label'], lines: number): { readonly x: string | undefined; readonly y: string } => {
  if (label === 'above') return { x: undefined, y: lines === 1 ? '-14' : '-26' };
  return { x: label === 'right' ? '12' : '-12', y: lines === 1 ? '4' : '-2' };
};
