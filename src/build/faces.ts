import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

const fonts = fileURLToPath(new URL('./fonts.ts', import.meta.url));

/** Serves as `virtual:faces`, for each language, the fonts of its pictures: fetched when a reader first takes one away. */
export const faces = (): Plugin => {
  let running: ReturnType<typeof runnerImport<typeof import('./fonts')>> | null = null;
  return {
    name: 'faces',
    resolveId: (id) => (/^virtual:faces(\/|$)/.test(id) ? `\0${id}` : null),
    async load(id) {
      const [match, lang] = /^\0virtual:faces(?:\/(.+))?$/.exec(id) ?? [];
      if (!match) return null;
      running ??= runnerImport(fonts, { configFile: false, logLevel: 'error' });
      const { faces } = (await running).module;
      if (lang) return `export default ${JSON.stringify(await faces[lang]!())}`;
      return `export const faces={${Object.keys(faces)
        .map((one) => `${JSON.stringify(one)}:()=>import("virtual:faces/${one}")`)
        .join()}}`;
    },
    watchChange: () => {
      running = null;
    },
  };
};
