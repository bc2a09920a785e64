import type { Values } from '../scenarios/input';

export const views = ['flow', 'books', 'owes', 'messages', 'time'] as const;
export const themes = ['auto', 'light', 'dark'] as const;
export const motions = ['auto', 'full', 'none'] as const;
export type View = (typeof views)[number];
export type Theme = (typeof themes)[number];
export type Motion = (typeof motions)[number];

/** Where a reader is, and with which numbers: the whole state of the page. */
export interface Address {
  readonly lang: string;
  readonly scenario: string;
  readonly step: string;
  /** Events taken after the step, where no story goes. */
  readonly then: readonly string[];
  /** Inputs that differ from what the step's story has by default. */
  readonly inputs: Values;
  readonly view: View;
  readonly theme: Theme;
  readonly motion: Motion;
}

export const startAt = (lang: string, scenario: string, step: string): Address => ({
  lang,
  scenario,
  step,
  then: [],
  inputs: {},
  view: 'flow',
  theme: 'auto',
  motion: 'auto',
});

/** One more event, off the stories' paths. */
export const take = (address: Address, event: string): Address => ({ ...address, then: [...address.then, event] });

/** Another step; what was taken after the old one is left behind. */
export const goTo = (address: Address, step: string): Address => ({ ...address, step, then: [] });

/** One step back in a free walk. */
export const untake = (address: Address): Address => ({ ...address, then: address.then.slice(0, -1) });

export const setInputs = (address: Address, inputs: Values): Address => ({ ...address, inputs });
