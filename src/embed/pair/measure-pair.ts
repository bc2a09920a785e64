import { sheets } from '../../stage/sheet';
import { laidOut, TALL } from '../laid-out';
import type { Size } from '../protocol/messages';

/** From which height on a frame shows all at once that it does at its width, by the rules of the style sheet. */
const wholeFrom = (width: number): number => (width >= 900 ? 500 : width >= 640 ? 0 : 760);

/** What is needed of height, with letters as large as they are in a frame of `height`: for both pictures and, beside or in place of them, all that is said. */
const needsAt = (main: HTMLElement, height: number): number =>
  laidOut(main, height, (copy) => {
    const width = copy.offsetWidth;
    const high = (css: string): readonly number[] => [...copy.querySelectorAll<HTMLElement>(css)].map(({ offsetHeight }) => offsetHeight);
    const sum = (heights: readonly number[]): number => heights.reduce((all, one) => all + one, 0);
    const [across, down] = sheets.small.size;
    const beside = width >= 640;
    const stage = (Math.min(beside ? width / 2 : width, 640) * down) / across;
    const heads = high('.lane h2');
    const pictures = beside ? stage + Math.max(...heads) : 2 * stage + sum(heads);
    const bars = sum([...high('.topic'), ...high('.faces'), ...high('.controls')]);

    const said = copy.querySelector<HTMLElement>('.said')!;
    const { display, maxHeight } = getComputedStyle(said);
    Object.assign(said.style, { maxHeight: 'none', alignSelf: 'start', ...(display === 'none' && { display: 'block' }) });
    const texts = said.offsetHeight;
    if (display === 'none') return Math.ceil(bars + Math.max(pictures, texts));
    const share = parseFloat(maxHeight) / height;
    return Math.ceil(Math.max(bars + pictures + texts, texts / share, wholeFrom(width)));
  });

/** What a pair's frame needs of height at its present width. It does not depend on the height it has, so that a host may follow it. */
export const measurePair = (main: HTMLElement): Size => ({ height: needsAt(main, needsAt(main, TALL)), minHeight: 240 });
