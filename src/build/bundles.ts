import type { Manifest } from 'vite';
import type { Bundle, Inlined } from '../pages/html';
import type { Assets } from '../pages/page';
import type { Lang } from '../text/locale';
import { policyFor } from './policy.ts';

/** A module and all it imports, as files; what only an `import()` asks for is left out. */
const closure = (manifest: Manifest, ids: readonly string[]): readonly string[] => {
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id) || !manifest[id]) return;
    seen.add(id);
    manifest[id].imports?.forEach(visit);
  };
  ids.forEach(visit);
  return [...seen];
};

/** What pages load, read from the manifests of the browser's build and the server's. `read` gives the text of an asset. */
export const bundlesOf = (
  client: { readonly manifest: Manifest; readonly read: (file: string) => string },
  server: { readonly manifest: Manifest; readonly read: (file: string) => string },
  {
    embed,
    frozen,
    offline,
    theme,
    texts,
    missing,
  }: Pick<Assets, 'embed' | 'frozen'> & {
    readonly offline: (lang: Lang, pageCss: string) => Inlined;
    readonly theme: string;
    readonly texts: string;
    readonly missing: string;
  },
): Assets => {
  const fileOf = (id: string): string => {
    const chunk = client.manifest[id];
    if (!chunk) throw new Error(`the build has no ${id}`);
    return chunk.file;
  };
  /** The styles of all that a page loads at once; those of a part fetched later come with it. */
  const styleOf = (ids: readonly string[]): string =>
    [...new Set(closure(client.manifest, ids).flatMap((one) => client.manifest[one]!.css ?? []))].map(client.read).join('').trim();
  const cssOf = (id: string): string =>
    [...new Set(closure(server.manifest, [id]).flatMap((one) => server.manifest[one]!.css ?? []))].map(server.read).join('').trim();
  const pageCss = cssOf('src/pages/documents.ts');
  const pairCss = cssOf('src/pages/side-by-side.ts');
  const main = 'src/main.ts';
  /** Parts that rolldown joined to another chunk come with that one. */
  const bundle = (css: string, script: string | null, ids: readonly string[]): Bundle => {
    const file = script === null ? null : fileOf(script);
    const loaded = [...new Set(closure(client.manifest, script === null ? [] : [script, ...ids]).map(fileOf))];
    const preload = loaded.filter((one) => one.endsWith('.js') && one !== file);
    return { css, policy: policyFor(css), script: file, theme: { file: theme, as: 'async' }, preload };
  };
  const text = (script: string | null): Bundle => ({ ...bundle(pageCss, script, []), theme: { file: texts, as: '' } });
  return {
    step: (lang, scenario, chapters) => {
      const words = ['core', ...chapters].map((part) => `src/scenarios/${scenario}/words/${lang}/${part}.ts`);
      // Exhibits are drawn in the page, whose script may never come.
      const exhibits = client.manifest[`src/scenarios/${scenario}/words/${lang}/exhibits.ts`] ? ['src/app/parts/Beside.svelte'] : [];
      return bundle(styleOf([main, ...exhibits]), main, [`src/scenarios/${scenario}/index.ts`, `src/text/ui/${lang}/core.ts`, ...words]);
    },
    pair: (lang, chapters) => {
      const parts = Object.entries(chapters).flatMap(([scenario, told]) => [
        `src/scenarios/${scenario}/index.ts`,
        ...['core', ...told].map((part) => `src/scenarios/${scenario}/words/${lang}/${part}.ts`),
      ]);
      return bundle(pairCss, 'src/pages/together.ts', [`src/text/ui/${lang}/core.ts`, `src/text/ui/${lang}/together.ts`, ...parts]);
    },
    embed,
    frozen,
    offline: (lang) => offline(lang, pageCss),
    document: text(null),
    outline: text('src/pages/copy-links.ts'),
    missing: { ...text(null), script: missing, classic: true },
  };
};
