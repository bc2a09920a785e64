/** India has one zone without summer time: UTC+5:30. */
const DELHI = 19_800_000;
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Milliseconds since 1970 UTC of a day and time in Delhi. Holidays are ignored (dossier, section 9). */
export const delhi = (day: string, time = '10:00'): number => Date.parse(`${day}T${time}:00Z`) - DELHI;

/** The day in Delhi, as 2015-09-28. */
export const dayOf = (instant: number): string => new Date(instant + DELHI).toISOString().slice(0, 10);

const dayNumber = (instant: number): number => Math.floor((instant + DELHI) / DAY);

/** Classes are counted when the day ends [77]. */
export const dayEnd = (instant: number): number => (dayNumber(instant) + 1) * DAY - DELHI - 60_000;

/** Whole days from the day of one instant to the day of another. */
export const daysBetween = (from: number, to: number): number => dayNumber(to) - dayNumber(from);

/** The same day so many months later, or the last day of a month that is too short. */
export const addMonths = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
};

const monthEndAfter = (instant: number, every: number): number => {
  const [year = 0, month = 1] = dayOf(instant).split('-').map(Number);
  const step = (end: number): number => Date.UTC(year, end, 0);
  const first = Math.ceil((month - 3) / every) * every + 3;
  const ends = [first, first + every].map((end) => delhi(new Date(step(end)).toISOString().slice(0, 10), '18:00'));
  return ends.find((end) => end >= instant)!;
};

/** The end of the month, when lenders report to the bureau [19]. */
export const monthEnd = (instant: number): number => monthEndAfter(instant, 1);

/** The end of the quarter in which loans are pooled [82]. */
export const quarterEnd = (instant: number): number => monthEndAfter(instant, 3);

/** 31 March, when the pool of the financial year is crystallised [81]. */
export const yearEnd = (instant: number): number => monthEndAfter(instant, 12);
