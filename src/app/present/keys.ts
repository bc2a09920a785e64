import { type Command, commandOf, isForPage } from '../keys';

/** What a speaker's key or clicker asks for, beyond what it asks of a page. */
export type SpeakersCommand = Exclude<Command, 'link'> | 'black' | 'notes' | 'pointer' | 'leave';

const letters: Readonly<Record<string, SpeakersCommand>> = { b: 'black', n: 'notes', d: 'pointer' };

/** Escape leaves; F5, which clickers send to start a show, would otherwise load the page anew in the middle of it. */
const always: Readonly<Record<string, SpeakersCommand>> = { Escape: 'leave', F5: 'present' };

export const speakersCommandOf = (event: KeyboardEvent, lettersOn: boolean): SpeakersCommand | null => {
  const command = commandOf(event, lettersOn);
  if (command !== null) return command === 'link' ? null : command;
  if (!isForPage(event)) return null;
  return always[event.key] ?? (lettersOn ? (letters[event.key.toLowerCase()] ?? null) : null);
};
