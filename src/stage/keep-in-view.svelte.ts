import { untrack } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/**
 * Scrolls a container sideways until the stations that have just become active are in its middle (the one farthest along
 * where not all fit), if it overflows. It moves nothing else, and glides only after a step and where motion is welcome.
 * Whether it overflows is learnt when its size changes, so that a step measures nothing where all is in view.
 */
export const keepInView =
  (active: () => readonly string[]): Attachment<HTMLElement> =>
  (box) => {
    let before: readonly string[] = [];
    let overflows = false;
    const follow = (now: readonly string[], still: boolean): void => {
      const fresh = now.filter((state) => !before.includes(state));
      before = now;
      if (!overflows) return;
      const centres = fresh.flatMap((state) => {
        const rect = box.querySelector(`[data-state="${state}"] circle`)?.getBoundingClientRect();
        return rect ? [rect.x + rect.width / 2] : [];
      });
      if (centres.length === 0) return;
      const [left, right] = [Math.min(...centres), Math.max(...centres)];
      const middle = right - left < box.clientWidth ? (left + right) / 2 : right;
      box.scrollBy({ left: middle - box.getBoundingClientRect().x - box.clientWidth / 2, behavior: still ? 'instant' : 'smooth' });
    };
    const observer = new ResizeObserver(() => {
      const first = before.length === 0;
      overflows = box.scrollWidth > box.clientWidth;
      if (first) follow(untrack(active), true);
    });
    observer.observe(box);
    $effect(() => {
      const now = active();
      if (before.length > 0) follow(now, matchMedia('(prefers-reduced-motion: reduce)').matches);
    });
    return () => observer.disconnect();
  };
