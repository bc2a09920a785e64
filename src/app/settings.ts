import { type Motion, motions, type Theme, themes } from '../engine/address';

/** What a reader chose for this browser; nothing else is ever stored. */
export interface Settings {
  readonly theme: Theme;
  readonly motion: Motion;
  /** The commands whose keys are switched off, by the names in keys.ts and present/keys.ts. */
  readonly off: readonly string[];
}

const key = 'settings';
export const standard: Settings = { theme: 'auto', motion: 'auto', off: [] };
/** What one switch for all keys of one letter used to switch off; it is stored as `keys: false`. */
const letters = ['play', 'replay', 'present', 'link', 'help', 'black', 'pointer', 'notes'];

/** The stored settings; the standard ones where storage is absent, forbidden or holds something else. */
export const loadSettings = (): Settings => {
  try {
    const stored = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Settings> & { readonly keys?: boolean };
    return {
      theme: themes.find((theme) => theme === stored.theme) ?? standard.theme,
      motion: motions.find((motion) => motion === stored.motion) ?? standard.motion,
      off: Array.isArray(stored.off) ? stored.off : stored.keys === false ? letters : standard.off,
    };
  } catch {
    return standard;
  }
};

/** Keeps the settings if the browser lets us; if not, they last as long as the page. */
export const saveSettings = (settings: Settings): void => {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    return;
  }
};
