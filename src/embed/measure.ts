import { sheets } from '../stage/sheet';
import { laidOut, TALL } from './laid-out';
import type { Size } from './protocol/messages';

/** The stage's height where a host gives it all it wants, by its width. */
const stageFor = (width: number): number => {
  if (width < 350) return 180;
  const [across, down] = sheets[width < 702 ? 'narrow' : 'wide'].size;
  return Math.round(Math.min((width * down) / across, width < 702 ? 470 : 700)) + 8;
};

/** At least this much of the stage, whatever its width. */
const LEAST = 130;

/** How high the words stand in a frame of `height`, part for part. */
const wordsAt = (main: HTMLElement, height: number) =>
  laidOut(main, height, (copy) => {
    const high = (css: string): number => [...copy.querySelectorAll<HTMLElement>(css)].reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);
    return { width: copy.offsetWidth, title: high('h1'), text: high('.text'), notices: high('.notice'), controls: high('.controls') };
  });

const needsAt = (main: HTMLElement, height: number): number => {
  const { width, title, text, notices, controls } = wordsAt(main, height);
  const caption = (width < 900 ? title + text + 3 : Math.max(title, text)) + 21;
  return stageFor(width) + notices + caption + (controls && Math.max(controls, 48));
};

/** What a frame needs of height at its present width. It does not depend on the height it has, so that a host may follow it. */
export const measure = (main: HTMLElement): Size => {
  const { title, controls } = wordsAt(main, LEAST);
  return { height: needsAt(main, needsAt(main, TALL)), minHeight: LEAST + title + 10 + controls };
};
