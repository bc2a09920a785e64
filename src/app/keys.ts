/** What a key asks for, or null: contract section 4. Keys with a modifier and keys typed into a field ask for nothing. */
export type Command = 'next' | 'back' | 'first' | 'last' | 'play' | 'replay' | 'present' | 'link' | 'help';

const arrows: Readonly<Record<string, Command>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ArrowLeft: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
};
const letters: Readonly<Record<string, Command>> = {
  p: 'play',
  '.': 'play',
  r: 'replay',
  f: 'present',
  l: 'link',
  '?': 'help',
};

const typing = 'input, textarea, select, [contenteditable], dialog';
const pressing = 'button, summary';

/** Whether a key is pressed for the page, and not with a modifier or into a field. */
export const isForPage = (event: KeyboardEvent): boolean =>
  !(event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || (event.target as Element | null)?.closest?.(typing));

export const commandOf = (event: KeyboardEvent, lettersOn: boolean): Command | null => {
  if (!isForPage(event)) return null;
  if (event.key === ' ') return (event.target as Element | null)?.closest?.(pressing) ? null : 'next';
  return arrows[event.key] ?? (lettersOn ? (letters[event.key.toLowerCase()] ?? null) : null);
};

/** Whether the dialog that was asked for, if any, takes the keys: until it is shut, of which a browser tells a moment later. */
export const dialogHolds = (asked: string | null): boolean => asked !== null && document.querySelector('dialog:not([open])') === null;
