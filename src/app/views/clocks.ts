import type { WalkStep } from '../../engine/walk';

/** A clock that runs at a step, by the fact that says when it ends. */
export interface Clock {
  readonly fact: string;
  readonly due: number;
}

/**
 * The clocks that run at a step. A fact `payEnd` belongs to the event `payClock.end`: the clock runs while that event may
 * happen. A clock whose own end is not set yet runs until the other end that is (on a phone, before the password).
 */
export const clocksAt = ({ moment: { facts, time }, open }: WalkStep): readonly Clock[] => {
  const ends = Object.entries(facts).flatMap(([fact, value]) => (value.is === 'moment' && fact.endsWith('End') ? [{ fact, due: value.value }] : []));
  const ahead = ends.filter(({ due }) => due > time);
  const running = ends.filter(({ fact }) => open.includes(`${fact.slice(0, -3)}Clock.end`));
  return [...new Set(running.flatMap((own) => (own.due > time ? [own] : ahead.slice(0, 1))))];
};

/** A clock's time from the step that starts it to the one that stops it, and to when it would have ended. */
export interface Ran extends Clock {
  readonly from: number;
  readonly until: number;
}

/** Every stretch in which a clock ran; one that was set anew counts again. */
export const clocksOf = (steps: readonly WalkStep[]): readonly Ran[] => {
  const ran: Ran[] = [];
  steps.forEach((step, k) => {
    for (const clock of clocksAt(step)) {
      const until = Math.min(steps[k + 1]?.moment.time ?? step.moment.time, clock.due);
      const same = ran.findIndex(({ fact, due }) => fact === clock.fact && due === clock.due);
      if (same >= 0) ran[same] = { ...ran[same]!, until };
      else ran.push({ ...clock, from: step.moment.time, until });
    }
  });
  return ran;
};
