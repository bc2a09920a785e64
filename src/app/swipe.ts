/** Sideways by more than this many pixels, and twice as far as up or down, is a swipe. */
const SWIPE = 48;

/** Tells of swipes across an element, towards the next thing or back; what scrolls stays as it is. Returns what stops it. */
export const swipes = (element: HTMLElement, swiped: (towards: 'next' | 'back') => void): (() => void) => {
  const heard = new AbortController();
  const { signal } = heard;
  let from: PointerEvent | null = null;
  element.addEventListener('pointerdown', (event) => (from = event), { signal });
  element.addEventListener('pointercancel', () => (from = null), { signal });
  element.addEventListener(
    'pointerup',
    (event) => {
      if (!from || event.pointerType !== 'touch') return;
      const across = event.clientX - from.clientX;
      if (Math.abs(across) > SWIPE && Math.abs(across) > 2 * Math.abs(event.clientY - from.clientY)) swiped(across < 0 ? 'next' : 'back');
      from = null;
    },
    { signal },
  );
  return () => heard.abort();
};
