import type { Spot } from './line';

/** Where a pointer is on an element, as shares of its width and height; null beside it. */
export const spotOn = (element: Element, { clientX, clientY }: PointerEvent): Spot | null => {
  const { left, top, width, height } = element.getBoundingClientRect();
  const [x, y] = [(clientX - left) / width, (clientY - top) / height];
  return x >= 0 && x <= 1 && y >= 0 && y <= 1 ? [Math.round(x * 1000) / 1000, Math.round(y * 1000) / 1000] : null;
};
