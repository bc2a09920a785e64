import type { Arrow, Box } from './diagram';

/** A box with its top left corner, in the diagram's own units: one is a pixel at zoom 1. */
export interface PlacedBox extends Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedArrow extends Arrow {
  /** Corners from source to target: x, y, x, y... */
  readonly points: readonly number[];
  /** The middle of its label. */
  readonly at: readonly [number, number];
}

/** A diagram as it is drawn. */
export interface Placed {
  readonly width: number;
  readonly height: number;
  /** Outer boxes before the ones they hold. */
  readonly boxes: readonly PlacedBox[];
  readonly arrows: readonly PlacedArrow[];
}
