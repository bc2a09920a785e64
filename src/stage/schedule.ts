import type { Ends } from './sheet';

/** A share of the playhead's way from 0 to 1. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Of a move's time, how much passes before the next sets out, unless that waits for it. */
const STAGGER = 0.7;

/** Shares the time among moves, in order. They overlap a little, but what leaves from where the last one arrives waits for it. */
export const schedule = (ends: readonly Ends[]): readonly Span[] => {
  const starts: number[] = [];
  ends.forEach(([from], i) => {
    starts.push(i === 0 ? 0 : starts[i - 1]! + (ends[i - 1]![1] === from ? 1 : STAGGER));
  });
  const whole = (starts.at(-1) ?? 0) + 1;
  return starts.map((start) => ({ start: start / whole, end: (start + 1) / whole }));
};
