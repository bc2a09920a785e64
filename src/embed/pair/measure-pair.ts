import { sheets } from '../../stage/sheet';
import type { Size } from '../protocol/messages';

/** What a pair's frame needs of height at its present width: both pictures and all that is said of them. It does not depend on the height it has. */
export const measurePair = (main: HTMLElement): Size => {
  const width = main.offsetWidth;
  const [across, down] = sheets.small.size;
  const high = (css: string): readonly number[] => [...main.querySelectorAll<HTMLElement>(css)].map(({ scrollHeight }) => scrollHeight);
  const sum = (heights: readonly number[]): number => heights.reduce((all, one) => all + one, 0);
  const beside = width >= 640;
  const stage = (Math.min(beside ? width / 2 : width, 640) * down) / across;
  const [heads, said] = [high('.lane h2'), high('.said > *')];
  const pictures = beside ? stage + Math.max(...heads) : 2 * stage + sum(heads);
  const texts = width >= 900 ? Math.max(...said) : sum(said);
  return { height: Math.round(sum(high('.head')) + pictures + texts + sum(high('.controls')) + 40), minHeight: 240 };
};
