/** Makes each plain link beside a step a button that copies it. What is said then is the page's: its live region brings the words. */
const status = document.querySelector<HTMLElement>('[data-copied]');

/** The word of the button pressed last: it says what came of that until another is pressed. */
let last: HTMLElement | null = null;

const say = (word: HTMLElement, text: string, seen: boolean): void => {
  word.textContent = text;
  word.classList.toggle('sr', !seen);
};

/** An address in a field, for a reader who must copy it by hand. */
const fieldOf = (href: string): HTMLInputElement => {
  const field = Object.assign(document.createElement('input'), { className: 'by-hand', readOnly: true, value: href, ariaLabel: status!.dataset.byHand! });
  field.addEventListener('focus', () => field.select());
  return field;
};

const copy = async (button: HTMLElement, href: string): Promise<void> => {
  const copied = await navigator.clipboard?.writeText(href).then(
    () => true,
    () => false,
  );
  if (last) say(last, status!.dataset.copy!, false);
  document.querySelector('input.by-hand')?.remove();
  last = button.querySelector('span')!;
  say(last, status!.dataset[copied ? 'copied' : 'byHand']!, true);
  status!.textContent = last.textContent;
  if (copied) return;
  const field = fieldOf(href);
  button.after(field);
  field.focus();
};

const buttonFor = (link: HTMLAnchorElement): HTMLButtonElement => {
  const button = Object.assign(document.createElement('button'), { type: 'button', className: link.className, title: status!.dataset.copy! });
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
