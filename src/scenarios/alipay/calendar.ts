/** China has kept one zone without summer time since 1991, so Shanghai is UTC+8 in every year told here. */
const SHANGHAI = 8 * 3_600_000;
const DAY = 86_400_000;

/** Milliseconds since 1970 UTC of a day and time in Shanghai. */
export const shanghai = (day: string, time = '00:00'): number => Date.parse(`${day}T${time}:00Z`) - SHANGHAI;

/** The day in Shanghai, as 2015-09-09. */
export const dayOf = (instant: number): string => new Date(instant + SHANGHAI).toISOString().slice(0, 10);

const startOfDay = (instant: number): number => shanghai(dayOf(instant));

const addDays = (instant: number, days: number): number => instant + days * DAY;

/** Whether a day is worked: no weekend, and not in the list of runs "2015-10-01..2015-10-07". */
export const isWorkingDay = (day: string, holidays: string): boolean => {
  const weekday = new Date(day).getUTCDay();
  return (
    weekday !== 0 &&
    weekday !== 6 &&
    !holidays.split(',').some((run) => {
      const [first = '', last = first] = run.split('..');
      return first !== '' && first <= day && day <= last;
    })
  );
};

/** 00:00 in Shanghai of the first working day after the day of `instant` [23]: Friday's payments wait for Monday. */
export const nextWorkingDay = (instant: number, holidays: string): number => {
  let day = addDays(startOfDay(instant), 1);
  while (!isWorkingDay(dayOf(day), holidays)) day = addDays(day, 1);
  return day;
};

/** The first working day of the next week, month or quarter [27]. */
export const nextCycle = (instant: number, cycle: 'weekly' | 'monthly' | 'quarterly', holidays: string): number => {
  const day = new Date(`${dayOf(instant)}T00:00:00Z`);
  if (cycle === 'weekly') day.setUTCDate(day.getUTCDate() + ((8 - day.getUTCDay()) % 7 || 7));
  else {
    const months = cycle === 'monthly' ? 1 : 3 - (day.getUTCMonth() % 3);
    day.setUTCMonth(day.getUTCMonth() + months, 1);
  }
  return nextWorkingDay(addDays(shanghai(day.toISOString().slice(0, 10)), -1), holidays);
};
