import { type Motion, motions, type Theme, themes } from '../engine/address';

/** What a reader chose for this browser; nothing else is ever stored. */
export interface Settings {
  readonly theme: Theme;
  readonly motion: Motion;
  /** The commands whose keys are switched off, by the names in keys.ts and present/keys.ts. */
  readonly off: readonly string[];
}

const key = 'settings';
/** What one switch for all keys of one letter used to switch off; it is stored as `keys: false`. */
const letters = ['play', 'replay', 'present', 'link', 'help', 'black', 'pointer', 'notes'];

type Stored = Partial<Settings> & { readonly keys?: boolean };
/** What is stored; nothing where storage is absent, forbidden or holds something else. */
const stored = (): Stored => {
  try {
    return (JSON.parse(localStorage.getItem(key)!) as Stored | null) ?? {};
  } catch {
    return {};
  }
};

/** The theme alone, for a script that comes before all others. */
export const loadTheme = (): Theme => themes.find((theme) => theme === stored().theme) ?? 'auto';

/** The stored settings, the standard ones in place of what is not there. */
export const loadSettings = (): Settings => {
  const { motion: given, off, keys } = stored();
  return {
    theme: loadTheme(),
    motion: motions.find((motion) => motion === given) ?? 'auto',
    off: Array.isArray(off) ? off : keys === false ? letters : [],
  };
};

/** Keeps the settings if the browser lets us; if not, they last as long as the page. */
export const saveSettings = (settings: Settings): void => {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    return;
  }
};
