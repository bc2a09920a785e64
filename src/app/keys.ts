/** What a key asks for, or null: contract section 4. Keys with a modifier and keys typed into a field ask for nothing. */
export type Command = 'next' | 'back' | 'first' | 'last' | 'play' | 'replay' | 'present' | 'link' | 'help';

const keys: Readonly<Record<string, Command>> = {
  ' ': 'next',
  arrowright: 'next',
  pagedown: 'next',
  arrowleft: 'back',
  pageup: 'back',
  home: 'first',
  end: 'last',
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

/** `off` are the commands whose keys the reader has switched off. */
export const commandOf = (event: KeyboardEvent, off: readonly string[]): Command | null => {
  if (!isForPage(event) || (event.key === ' ' && (event.target as Element | null)?.closest?.(pressing))) return null;
  const command = keys[event.key.toLowerCase()];
  return command && !off.includes(command) ? command : null;
};

/** Whether the dialog that was asked for, if any, takes the keys: until it is shut, of which a browser tells a moment later. */
export const dialogHolds = (asked: string | null): boolean => asked !== null && document.querySelector('dialog:not([open])') === null;
