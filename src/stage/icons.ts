import type { Place } from '../scenarios/scenario';

/** Pictograms of a few strokes in one weight, drawn about the origin in a square of 36. */
export const icons: Readonly<Record<Place['icon'], string>> = {
  person: 'M-6.5-7a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M-13 14C-12 2 12 2 13 14',
  bank: 'M-16-5L0-14L16-5ZM-11 0V8M-4 0V8M4 0V8M11 0V8M-16 13H16',
  wallet: 'M-12-10H12A3 3 0 0 1 15-7V7A3 3 0 0 1 12 10H-12A3 3 0 0 1-15 7V-7A3 3 0 0 1-12-10M15-3H7A3 3 0 0 0 7 3H15',
  exchange: 'M-14-5H13L7-11M14 5H-13L-7 11',
  shop: 'M-12 1V13H12V1M-15-4L-11-13H11L15-4C15 2 7.5 2 7.5-4C7.5 2 0 2 0-4C0 2-7.5 2-7.5-4C-7.5 2-15 2-15-4Z',
  globe: 'M-14 0A14 14 0 1 0 14 0A14 14 0 1 0-14 0H14M0-14C-8-7-8 7 0 14C8 7 8-7 0-14',
  safe: 'M-13-12H13V11H-13ZM-8 11V14M8 11V14M-5 0A5 5 0 1 0 5 0A5 5 0 1 0-5 0M0-5V0',
};
