import type { Plugin } from 'vite';
import { langs } from '../text/locale';
import { cut, lettersOf } from './fonts';

/** Serves as `virtual:faces`, for each language, the fonts of its pictures: fetched when a reader first takes one away. */
export const faces = (): Plugin => {
  const made = new Map<string, ReturnType<typeof cut>>();
  return {
    name: 'faces',
    resolveId: (id) => (/^virtual:faces(\/|$)/.test(id) ? `\0${id}` : null),
    async load(id) {
      const [match, given] = /^\0virtual:faces(?:\/(.+))?$/.exec(id) ?? [];
      if (!match) return null;
      const lang = langs.find((one) => one === given);
      if (!lang) return `export const faces={${langs.map((one) => `${JSON.stringify(one)}:()=>import("virtual:faces/${one}")`).join()}}`;
      const known = made.get(lang) ?? cut(lettersOf(lang));
      made.set(lang, known);
      return `export default ${JSON.stringify(await known)}`;
    },
    watchChange: () => made.clear(),
  };
};
