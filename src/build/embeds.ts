import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { EnvironmentOptions, Manifest, Plugin } from 'vite';
import type { Bundle, Inlined } from '../pages/html';
import { lanes } from '../scenarios/pairs.ts';
import { langs } from '../text/locale.ts';
import { inlined, policyFor, policyInFile } from './policy.ts';
import { singleFile } from './single-file.ts';

const slugs = readdirSync(new URL('../scenarios', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** Vite takes letters, digits and low lines only. */
const nameOf = (lang: string, slug: string): string => `embed_${lang}_${slug}`.replaceAll('-', '_');
const manifestOf = (lang: string, part: string): string => `.vite/embed-${lang}-${part}.json`;
/** What draws files of a frame's steps; it comes when a host first asks for one. */
const DRAWING = 'drawing';
/** Two scenarios beside each other. */
const TOGETHER = 'together';

/** One classic script for a language and a scenario, with all it needs in itself: a sandboxed frame can fetch nothing. */
const environmentOf = (lang: string, slug: string): EnvironmentOptions =>
  singleFile({
    input: { [`embed-${lang}-${slug}`]: `virtual:embed/${lang}/${slug}` },
    fileName: 'assets/[name]-[hash].js',
    manifest: manifestOf(lang, slug),
  });

/** What sites that hold a frame load: names that never change, and so carry no hash. */
const clients = ['v1', 'reveal-v1'] as const;
const clientEnvironment = (name: string): EnvironmentOptions => singleFile({ input: { [name]: `src/embed/client/${name}.ts` }, fileName: 'embed/[name].js' });

const sourceOf = (file: string): string => readFileSync(new URL(`../embed/${file}`, import.meta.url), 'utf8');
const reveal = dirname(createRequire(import.meta.url).resolve('reveal.js'));

/** Beside the client lie its types, in one file, and what the example deck needs of reveal.js. */
const besides = (): readonly { readonly fileName: string; readonly source: string }[] => [
  { fileName: 'embed/v1.d.ts', source: sourceOf('protocol/messages.ts') + sourceOf('client/api.ts').replace(/^import .*\n/m, '') },
  ...['reveal.js', 'reveal.css'].map((name) => ({ fileName: `examples/reveal/${name}`, source: readFileSync(join(reveal, name), 'utf8') })),
];

/** Adds a build for each language and scenario, entered at `virtual:embed/{lang}/{scenario}`, and one for each client. */
export const embeds = (): Plugin => ({
  name: 'embeds',
  config: (_, { command }) => ({
    environments:
      command === 'build'
        ? Object.fromEntries([
            ...langs.flatMap((lang) => [...slugs, TOGETHER, DRAWING].map((slug) => [nameOf(lang, slug), environmentOf(lang, slug)])),
            ...clients.map((name) => [nameOf('client', name), clientEnvironment(name)]),
          ])
        : {},
  }),
  generateBundle() {
    if (this.environment.name === nameOf('client', 'v1')) for (const file of besides()) this.emitFile({ type: 'asset', ...file });
  },
  resolveId: (id) => (id.startsWith('virtual:embed/') ? `\0${id}` : null),
  load(id) {
    const [match, lang, slug] = /^\0virtual:embed\/([^/]+)\/([^/]+)$/.exec(id) ?? [];
    if (!match) return null;
    const ui = (part: string): string => `import { ${part} } from '/src/text/ui/${lang}/${part}.ts';`;
    if (slug === DRAWING)
      return `${ui('away')}
import faces from 'virtual:faces/${lang}';
import { still } from '/src/embed/still.ts';
window.flowExplainerDrawing = { ui: away, faces, still };`;
    if (slug === TOGETHER)
      return `${['core', 'aside', 'embed', 'together', 'said'].map(ui).join('')}
${lanes.map((lane) => `import { staging as ${lane} } from '/src/scenarios/${lane}/index.ts'; import { model as ${lane}Model } from '/src/scenarios/${lane}/model.ts';`).join('')}
import { startPair } from '/src/embed/pair/start-pair.ts';
const scenarios = { ${lanes.map((lane) => `${lane}: { ...${lane}, ...${lane}Model }`).join()} };
startPair(document.getElementById('app'), scenarios, '${lang}', { ui: { ...core, ...aside, embed }, words: together, said });`;
    // The words of this language alone, each part by its name: what is loaded by import() would all be in the script.
    return `${['core', 'aside', 'embed'].map(ui).join('')}
import { staging } from '/src/scenarios/${slug}/index.ts';
import { model } from '/src/scenarios/${slug}/model.ts';
import { start } from '/src/embed/start.ts';
start(document.getElementById('app'), { ...staging, ...model }, '${lang}', { ...core, ...aside, embed });`;
  },
});

const chunksIn = (out: string, lang: string, part: string): Manifest[string][] =>
  Object.values(JSON.parse(readFileSync(join(out, manifestOf(lang, part)), 'utf8')) as Manifest);
const entryOf = (chunks: readonly Manifest[string][]): string => {
  const entry = chunks.find(({ isEntry }) => isEntry);
  if (!entry) throw new Error('a build without an entry');
  return entry.file;
};

/** What a frame loads, from the builds in `out`. */
export const embedBundle = (out: string, lang: string, slug: string): Bundle => {
  const manifest = chunksIn(out, lang, slug);
  const css = manifest
    .flatMap(({ file }) => (file.endsWith('.css') ? [readFileSync(join(out, file), 'utf8')] : []))
    .join('')
    .trim();
  const drawing = slug === TOGETHER ? {} : { drawing: entryOf(chunksIn(out, lang, DRAWING)) };
  return { css, policy: policyFor(css), script: entryOf(manifest), classic: true, ...drawing, preload: [] };
};

/** The same with all in itself, what draws files among it: a release keeps it as one file. */
export const frozenBundle = (out: string, lang: string, slug: string): Inlined => {
  const { css, script, drawing } = embedBundle(out, lang, slug);
  const text = inlined([drawing, script].map((file) => readFileSync(join(out, file!), 'utf8')).join('\n'));
  return { css, script: text, policy: policyInFile(css, text) };
};
