import { loadSettings } from '../app/settings';
import { showTheme } from '../app/theme';
import { themes } from '../engine/address';

const asked = (): string | null => new URLSearchParams(location.search).get('theme');

/** Gives a page the theme its link asks for, or else the one its reader chose on another: the same that a step gives itself once it is alive, whichever comes first. */
const show = (): void => {
  const wanted = asked();
  showTheme(themes.find((theme) => theme !== 'auto' && theme === wanted) ?? loadSettings().theme);
};

/** Says on a page of text that there is no such theme, in the page's own words; a page that is brought to life says so itself. */
const say = (): void => {
  const given = asked();
  const { badTheme } = document.getElementById('app')!.dataset;
  if (given === null || badTheme === undefined || themes.some((theme) => theme === given)) return;
  const notice = Object.assign(document.createElement('p'), {
    className: 'notice',
    role: 'status',
    textContent: badTheme.replace('%', () => given.slice(0, 60)),
  });
  notice.dataset.notice = 'bad-value';
  document.querySelector('main')!.prepend(notice);
};

show();
addEventListener('DOMContentLoaded', say);
// A page that Back brings from memory may have been left with another theme.
addEventListener('pageshow', ({ persisted }) => persisted && show());
