import type { Move } from '../../engine/moves';
import type { Walk } from '../../engine/walk';

/** The parties that send or receive anything on this walk, from left to right as they stand on the stage. */
export const columnsOf = (walk: Walk): readonly string[] => {
  const { places } = walk.scenario.geography;
  const seen = new Set(walk.steps.flatMap(({ moves }) => moves.flatMap(({ from, to }) => [from, to])));
  const standsAt = (party: string): number => Math.min(...places.filter((place) => place.party === party).map(({ wide: [x] }) => x));
  return [...seen].toSorted((a, b) => standsAt(a) - standsAt(b));
};

/** Where a move lies among the columns: those left of it, those it spans, those right of it, and which way it goes. */
export interface Span {
  readonly left: number;
  readonly across: number;
  readonly right: number;
  readonly way: 'right' | 'left';
}

export const spanOf = (columns: readonly string[], { from, to }: Move): Span => {
  const [a, b] = [columns.indexOf(from), columns.indexOf(to)];
  const left = Math.min(a, b);
  const across = Math.abs(a - b) + 1;
  return { left, across, right: columns.length - left - across, way: a <= b ? 'right' : 'left' };
};

/** The middle of a column, in per cent of the width of `count` columns. */
export const middle = (column: number, count: number): string => `${(((column + 0.5) / count) * 100).toFixed(3)}%`;
