import type { Words } from '../scenarios/scenario';
import { linesOf } from '../text/lines';

/** Height of a line of 12 px text. */
export const LINE = 14;

/** What a box is called: a state by its name on the map, a state that holds others by its phase, or nothing. */
export const nameOf = (words: Words, id: string): string => words.states[id] ?? words.phases[id.split('.').at(-1)!] ?? '';

/** What an arrow says, on one line or two. */
export const eventLines = (words: Words, event: string): readonly string[] => linesOf(words.events[event]!, 14);
