import { themes } from '../engine/address';
import './theme';

const given = new URLSearchParams(location.search).get('theme');

/** Says on a page of text that there is no such theme, in the page's own words; a page that is brought to life says so itself. */
const say = (): void => {
  const notice = document.createElement('p');
  notice.role = 'status';
  notice.dataset.notice = 'bad-value';
  notice.textContent = document.getElementById('app')!.dataset.badTheme!.replace('%', () => given!.slice(0, 60));
  document.querySelector('main')!.prepend(notice);
};
if (given !== null && !themes.some((theme) => theme === given)) addEventListener('DOMContentLoaded', say);
