import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { EnvironmentOptions, Manifest, Plugin } from 'vite';
import type { Inlined } from '../pages/html';
import { langs } from '../text/locale.ts';
import { inlined, policyInFile } from './policy.ts';
import { singleFile } from './single-file.ts';

const nameOf = (lang: string): string => `offline_${lang}`.replaceAll('-', '_');
const manifestOf = (lang: string): string => `.vite/offline-${lang}.json`;

/** One classic script with all it needs in itself: from a disk nothing can be fetched, and no module loaded. */
const environmentOf = (lang: string): EnvironmentOptions =>
  singleFile({ input: { [`offline-${lang}`]: `virtual:offline/${lang}` }, fileName: 'assets/[name]-[hash].js', manifest: manifestOf(lang) });

/** Adds a build for each language, entered at `virtual:offline/{lang}`. */
export const offline = (): Plugin => ({
  name: 'offline',
  config: (_, { command }) => ({
    environments: command === 'build' ? Object.fromEntries(langs.map((lang) => [nameOf(lang), environmentOf(lang)])) : {},
  }),
  resolveId: (id) => (/^virtual:offline\//.test(id) ? `\0${id}` : null),
  load(id) {
    if (!id.startsWith('\0virtual:offline/')) return null;
    return `import { start } from '/src/app/offline/start.ts';
void start(document.getElementById('app'));`;
  },
  transform: {
    order: 'pre',
    filter: { id: /\.ts$/ },
    /** The words and fonts of other languages stay out of a file: nothing in it asks for them. */
    handler(_, id) {
      const lang = langs.find((one) => nameOf(one) === this.environment.name);
      const other = lang && langs.find((one) => one !== lang && id.includes(`/${one}/`));
      return other ? 'export {};' : null;
    },
  },
});

/** Takes a language's script and styles out of the build in `out`, to be written into its file; `pageCss` is what its pages of text are styled with. */
export const takeOffline = (out: string, lang: string, pageCss: string): Inlined => {
  const files = Object.values(JSON.parse(readFileSync(join(out, manifestOf(lang)), 'utf8')) as Manifest).map(({ file }) => file);
  const take = (ending: string): string =>
    files
      .filter((file) => file.endsWith(ending))
      .map((file) => {
        const text = readFileSync(join(out, file), 'utf8');
        rmSync(join(out, file));
        return text;
      })
      .join('')
      .trim();
  const css = pageCss + take('.css');
  const script = inlined(take('.js'));
  return { css, script, policy: policyInFile(css, script) };
};
