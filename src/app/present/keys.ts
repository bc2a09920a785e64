import { type Command, commandOf, isForPage } from '../keys';

/** What a speaker's key or clicker asks for, beyond what it asks of a page. */
export type SpeakersCommand = Exclude<Command, 'link'> | 'black' | 'notes' | 'pointer' | 'leave';

const letters: Readonly<Record<string, SpeakersCommand>> = { b: 'black', n: 'notes', d: 'pointer' };

/** Escape leaves; F5, which clickers send to start a show, would otherwise load the page anew in the middle of it. */
const always: Readonly<Record<string, SpeakersCommand>> = { Escape: 'leave', F5: 'present' };

export const speakersCommandOf = (event: KeyboardEvent, off: readonly string[]): SpeakersCommand | null => {
  const command = commandOf(event, off);
  if (command !== null) return command === 'link' ? null : command;
  if (!isForPage(event)) return null;
  const own = letters[event.key.toLowerCase()];
  return always[event.key] ?? (own && !off.includes(own) ? own : null);
};
