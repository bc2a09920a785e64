/** A stopwatch as a value, so that one window can hand it to the other: what it had counted, and since when it counts on. */
export interface Timer {
  readonly spent: number;
  /** Milliseconds of the system's clock, or null while it stands still. */
  readonly since: number | null;
}

export const unstarted: Timer = { spent: 0, since: null };

export const elapsed = ({ spent, since }: Timer, now: number): number => spent + (since === null ? 0 : Math.max(0, now - since));

/** Starts it, or holds it where it is. */
export const toggled = (timer: Timer, now: number): Timer => (timer.since === null ? { ...timer, since: now } : { spent: elapsed(timer, now), since: null });

/** Back to nothing; a running one runs on from there. */
export const restarted = ({ since }: Timer, now: number): Timer => ({ spent: 0, since: since === null ? null : now });

/** 0:07, 12:30, 1:02:03. */
export const clockFace = (ms: number): string => {
  const seconds = Math.floor(ms / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (n: number): string => String(n).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
};
