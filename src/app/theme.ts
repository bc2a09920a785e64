import type { Theme } from '../engine/address';

/** Gives the page a theme; `auto` leaves the choice to the system. */
export const showTheme = (theme: Theme): void => {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
};
