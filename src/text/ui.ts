import type { en } from './ui/en';
import type { Lang } from './locale';

/** The words around the stage; English decides which there are. */
export type Ui = typeof en;

export const uiWords: Readonly<Record<Lang, () => Promise<Ui>>> = {
  en: async () => (await import('./ui/en')).en,
};
