import { easeCubicInOut } from 'd3-ease';
import type { WalkStep } from '../engine/walk';
import { type Point, pointAt } from './curve';
import type { Stand } from './figures';
import type { Scene } from './scene';
import type { Span } from './schedule';

/** The picture at one playhead, beyond what the scene has placed. */
export interface Frame {
  /** How strongly each line and its label are drawn, from 0 to 1. */
  readonly lines: readonly { readonly line: number; readonly label: number }[];
  /** Where each traveller is, and how strongly it is drawn as it sets out and arrives; null before and after. */
  readonly travellers: readonly ({ readonly at: Point; readonly shown: number } | null)[];
  /** The balances beside each actor: each the one before the step or the one after it, never between. */
  readonly figures: readonly Stand['figures'][];
}

/** A line nothing has travelled yet. */
const FAINT = 0.2;
/** The share of its way after which a traveller is no longer seen and its line's label begins to be: no amount stands twice. */
const ARRIVED = 0.92;

const clamp = (x: number): number => Math.min(1, Math.max(0, x));
const progress = ({ start, end }: Span, playhead: number): number => easeCubicInOut(clamp((playhead - start) / (end - start)));

/** How long the motion into a step takes, in milliseconds: 0 where nothing moves, at most 900. */
export const duration = ({ moves }: Pick<WalkStep, 'moves'>): number => (moves.length === 0 ? 0 : Math.min(900, 400 + 250 * (moves.length - 1)));

/** The picture at a playhead from 0 (before the step) to 1 (settled). Pure. */
export const frameAt = (scene: Scene, playhead: number): Frame => ({
  lines: scene.lines.map(({ span }) => {
    const way = progress(span, playhead);
    return { line: FAINT + (1 - FAINT) * clamp(way * 2), label: clamp((way - ARRIVED) / (1 - ARRIVED)) };
  }),
  travellers: scene.travellers.map(({ path, span }) => {
    if (playhead <= span.start || playhead >= span.end) return null;
    const way = progress(span, playhead);
    const [x, y] = pointAt(path, way);
    return { at: [Math.round(x * 10) / 10, Math.round(y * 10) / 10], shown: clamp(Math.min(way, ARRIVED - way) * 8) };
  }),
  figures: scene.actors.map(({ stands }) => (playhead < 1 ? stands.find(({ until }) => playhead <= until)! : stands.at(-1)!).figures),
});
