import type { Facts, WordBook } from '../scenarios/scenario';
import type { Format } from '../text/format';

/** What a speaker says at a step, sentence by sentence, and asks the listeners. */
export interface Notes {
  readonly say: readonly string[];
  readonly ask: string;
}

/** The notes for a story's step with the numbers it has here; null where the scenario has no such step. */
export const notesFor = async (book: WordBook, step: string, facts: Facts, format: Format): Promise<Notes | null> => {
  const notes = (await book.notes())[step];
  if (!notes) return null;
  const shown = format.facts(facts);
  const line = (sentence: (typeof notes)['ask']): string => (typeof sentence === 'string' ? sentence : sentence(shown));
  return { say: notes.say.map(line), ask: line(notes.ask) };
};
