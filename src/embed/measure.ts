import { sheets } from '../stage/sheet';
import type { Size } from './protocol/messages';

/** The stage's height where a host gives it all it wants, by its width. */
const stageFor = (width: number): number => {
  if (width < 350) return 180;
  const [across, down] = sheets[width < 702 ? 'narrow' : 'wide'].size;
  return Math.round(Math.min((width * down) / across, width < 702 ? 470 : 700)) + 8;
};

/** At least this much of the stage, whatever its width. */
const LEAST = 130;

/** What a frame needs of height at its present width. It does not depend on the height it has, so that a host may follow it. */
export const measure = (main: HTMLElement): Size => {
  const high = (css: string): number => [...main.querySelectorAll<HTMLElement>(css)].reduce((sum, { offsetHeight }) => sum + offsetHeight, 0);
  const width = main.offsetWidth;
  const [title, text, notices, controls] = [high('h1'), high('.text'), high('.notice'), high('.controls')];
  const caption = (width < 900 ? title + text + 3 : Math.max(title, text)) + 21;
  return {
    height: stageFor(width) + notices + caption + (controls && Math.max(controls, 48)),
    minHeight: LEAST + title + 10 + controls,
  };
};
