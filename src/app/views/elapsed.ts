import { isoIn } from '../../text/iso';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A stretch of time in whole units, the larger first. */
export interface Elapsed {
  readonly days: number;
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
}

export const elapsed = (ms: number): Elapsed => ({
  days: Math.floor(ms / DAY),
  hours: Math.floor((ms % DAY) / HOUR),
  minutes: Math.floor((ms % HOUR) / MINUTE),
  seconds: Math.floor((ms % MINUTE) / SECOND),
});

/** What a zone's clock shows, as if it were UTC: what D3's UTC scale can count days in. */
export const wallClock = (zone: string, instant: number): number => Date.parse(`${isoIn(zone, instant).slice(0, 19)}Z`);

/** The days that begin within a stretch of wall-clock time, each at its midnight. */
export const midnights = (from: number, to: number): readonly number[] => {
  const first = Math.ceil(from / DAY) * DAY;
  return Array.from({ length: Math.max(0, Math.floor((to - first) / DAY) + 1) }, (_, k) => first + k * DAY);
};

export const isWeekend = (midnight: number): boolean => [0, 6].includes(new Date(midnight).getUTCDay());

/** How many nights a stretch of wall-clock time passes, and whether a whole day of a weekend is among its days. */
export const rests = (from: number, to: number): { nights: number; weekend: boolean } => {
  const days = midnights(from + 1, to);
  return { nights: days.length, weekend: days.slice(0, -1).some(isWeekend) };
};
