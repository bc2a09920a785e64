import { copyText } from '../app/clipboard';

/** Makes each plain link beside a step a button that copies it. What is said then is the page's: its live region brings the words. */
const status = document.querySelector<HTMLElement>('[data-copied]');

/** The word of a link that was copied last, and its words before. */
let last: { readonly word: HTMLElement; readonly was: string } | null = null;

/** An address in a field, for a reader who must copy it by hand. */
const fieldOf = (href: string): HTMLInputElement => {
  const field = Object.assign(document.createElement('input'), { className: 'by-hand', readOnly: true, value: href, ariaLabel: status!.dataset.byHand! });
  field.addEventListener('focus', () => field.select());
  return field;
};

const copy = async (button: HTMLElement, href: string): Promise<void> => {
  const copied = await copyText(href);
  if (last) last.word.textContent = last.was;
  document.querySelector('input.by-hand')?.remove();
  const word = button.querySelector('span')!;
  last = { word, was: word.textContent };
  word.textContent = status!.dataset[copied ? 'copied' : 'byHand']!;
  status!.textContent = word.textContent;
  if (copied) return;
  const field = fieldOf(href);
  button.after(field);
  field.focus();
};

const buttonFor = (link: HTMLAnchorElement): HTMLButtonElement => {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: link.className });
  button.dataset.action = 'copy-link';
  button.append(...link.childNodes);
  button.querySelector('span')!.textContent = status!.dataset.copy!;
  button.addEventListener('click', () => void copy(button, link.href));
  return button;
};

if (status) for (const link of document.querySelectorAll<HTMLAnchorElement>('main a.copy')) link.replaceWith(buttonFor(link));
document.documentElement.dataset.ready = 'true';
// In development a page's styles come with its script.
if (import.meta.env.DEV) void import('./documents');
