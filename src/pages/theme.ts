import { loadSettings } from '../app/settings';
import { showTheme } from '../app/theme';

/** Gives a page the theme its reader chose on another, before the page is brought to life, or where nothing else does. */
const show = (): void => showTheme(loadSettings().theme);
show();
// A page that Back brings from memory may have been left with another theme.
addEventListener('pageshow', ({ persisted }) => persisted && show());
