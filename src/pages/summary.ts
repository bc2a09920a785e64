import type { Lang } from '../text/locale';

/** What search engines and link previews show of a description before they cut it. */
const longest = 200;

/** The first sentences of a text that say enough in a list of links: always one, and no more than fit. */
export const summary = (lang: Lang, text: string): string => {
  let said = '';
  for (const { segment } of new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)) {
    if (said !== '' && (said + segment).trimEnd().length > longest) break;
    said += segment;
  }
  return said.trimEnd();
};
