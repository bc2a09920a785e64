import type { Aside, WordBook, Words } from '../scenarios/scenario';

const noAside: Aside = { lead: '', accounts: {}, entries: {}, guards: {}, inputs: {}, groups: {}, leads: {}, lines: {}, transitions: {} };

/** What pages of these chapters need said; the aside is left empty until it is asked for. @throws if there is no such chapter */
export const wordsFor = async (book: WordBook, chapters: readonly string[]): Promise<Words> => {
  const load = (chapter: string): Promise<Words['steps']> => {
    const part = book.chapters[chapter];
    if (!part) throw new Error(`no such chapter: ${chapter}`);
    return part();
  };
  const [core, ...parts] = await Promise.all([book.core(), ...[...new Set(chapters)].map(load)]);
  return { ...core, ...noAside, steps: Object.assign({}, ...parts) as Words['steps'] };
};

/** Everything said in one language. */
export const allWords = async (book: WordBook): Promise<Words> => {
  const [words, aside, exhibits] = await Promise.all([wordsFor(book, Object.keys(book.chapters)), book.aside(), book.exhibits?.()]);
  return { ...words, ...aside, ...(exhibits && { exhibits }) };
};
