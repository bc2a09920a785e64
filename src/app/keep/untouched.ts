const touches = ['keydown', 'pointerdown', 'wheel', 'touchmove'] as const;

/** Waits until the reader has left the page alone for so many milliseconds. */
export const untouched = (ms: number): Promise<void> =>
  new Promise((left) => {
    const heard = new AbortController();
    let timer: ReturnType<typeof setTimeout>;
    const count = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        heard.abort();
        left();
      }, ms);
    };
    for (const touch of touches) addEventListener(touch, count, { capture: true, passive: true, signal: heard.signal });
    count();
  });
