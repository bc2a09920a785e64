import type { Lang } from './locale';
import type { aside } from './ui/en/aside';
import type { away } from './ui/en/away';
import type { core } from './ui/en/core';
import type { embed } from './ui/en/embed';
import type { keep } from './ui/en/keep';
import type { pages } from './ui/en/pages';
import type { present } from './ui/en/present';
import type { said } from './ui/en/said';
import type { share } from './ui/en/share';
import type { together } from './ui/en/together';
import type { paper } from './ui/en/paper';

/** The words around the stage; English decides which there are. */
export type UiCore = typeof core;
export type UiAside = typeof aside;
export type UiTogether = typeof together;
export type UiSaid = typeof said;
/** The words of what is taken away. */
export type UiAway = typeof away;
export type UiPresent = typeof present;
export type UiShare = typeof share;
export type UiEmbed = typeof embed;
/** The words of releases. */
export type UiKeep = typeof keep;
/** The words of tables, handouts and slides. */
export type UiPaper = typeof paper;
export type Ui = UiCore & UiAside & UiAway & typeof pages & { readonly embed: UiEmbed; readonly paper: UiPaper };

/** One language's words in the parts in which pages load them. */
interface UiBook {
  readonly core: () => Promise<UiCore>;
  readonly aside: () => Promise<UiAside>;
  readonly together: () => Promise<UiTogether>;
  /** What the pairs say. */
  readonly said: () => Promise<UiSaid>;
  readonly away: () => Promise<UiAway>;
  readonly present: () => Promise<UiPresent>;
  readonly share: () => Promise<UiShare>;
  /** Of a step shown as a frame. */
  readonly embed: () => Promise<UiEmbed>;
  readonly paper: () => Promise<UiPaper>;
  readonly keep: () => Promise<UiKeep>;
  readonly all: () => Promise<Ui>;
}

export const uiBooks: Readonly<Record<Lang, UiBook>> = {
  en: {
    core: async () => (await import('./ui/en/core')).core,
    aside: async () => (await import('./ui/en/aside')).aside,
    together: async () => (await import('./ui/en/together')).together,
    said: async () => (await import('./ui/en/said')).said,
    away: async () => (await import('./ui/en/away')).away,
    present: async () => (await import('./ui/en/present')).present,
    share: async () => (await import('./ui/en/share')).share,
    embed: async () => (await import('./ui/en/embed')).embed,
    paper: async () => (await import('./ui/en/paper')).paper,
    keep: async () => (await import('./ui/en/keep')).keep,
    all: async () => (await import('./ui/en')).en,
  },
};
