import { loadTheme } from '../app/settings';
import { showTheme } from '../app/theme';
import { themes } from '../engine/address';

/** Gives a page the theme its link asks for, or else the one its reader chose on another: the same that a step gives itself once it is alive, whichever comes first. */
const show = (): void => {
  const asked = new URLSearchParams(location.search).get('theme');
  showTheme(themes.find((theme) => theme !== 'auto' && theme === asked) ?? loadTheme());
};
show();
// A page that Back brings from memory may have been left with another theme.
addEventListener('pageshow', ({ persisted }) => persisted && show());
