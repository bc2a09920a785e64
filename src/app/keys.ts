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

export const commandOf = (event: KeyboardEvent, lettersOn: boolean): Command | null => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return null;
  const target = event.target as Element | null;
  if (target?.closest?.(typing)) return null;
  if (event.key === ' ') return target?.closest?.(pressing) ? null : 'next';
  return arrows[event.key] ?? (lettersOn ? (letters[event.key.toLowerCase()] ?? null) : null);
};
