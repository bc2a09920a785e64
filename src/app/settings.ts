import { type Motion, motions, type Theme, themes } from '../engine/address';

/** What a reader chose for this browser; nothing else is ever stored. */
export interface Settings {
  readonly theme: Theme;
  readonly motion: Motion;
  /** Single-key shortcuts. */
  readonly keys: boolean;
}

const key = 'settings';
const standard: Settings = { theme: 'auto', motion: 'auto', keys: true };

/** The stored settings; the standard ones where storage is absent, forbidden or holds something else. */
export const loadSettings = (): Settings => {
  try {
    const stored = JSON.parse(localStorage.getItem(key) ?? '{}') as Partial<Settings>;
    return {
      theme: themes.find((theme) => theme === stored.theme) ?? standard.theme,
      motion: motions.find((motion) => motion === stored.motion) ?? standard.motion,
      keys: stored.keys !== false,
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
