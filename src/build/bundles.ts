import type { Manifest } from 'vite';
import type { Assets } from '../pages/page';

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
): Assets => {
  const fileOf = (id: string): string => {
    const chunk = client.manifest[id];
    if (!chunk) throw new Error(`the build has no ${id}`);
    return chunk.file;
  };
  const appCss = Object.values(client.manifest)
    .flatMap(({ file }) => (file.endsWith('.css') ? [client.read(file)] : []))
    .join('');
  const pageCss = [...new Set(closure(server.manifest, ['src/pages/documents.ts']).flatMap((id) => server.manifest[id]!.css ?? []))].map(server.read).join('');
  const main = 'src/main.ts';
  const missing = 'src/pages/missing.ts';
  const files = (ids: readonly string[], but: string): readonly string[] =>
    [...new Set(closure(client.manifest, ids).map(fileOf))].filter((file) => file.endsWith('.js') && file !== but);
  return {
    // All that the app asks for on its way to the first key press, in this language and scenario.
    step: (lang, scenario) => {
      const mine = [`src/scenarios/${scenario}/index.ts`, `src/text/ui/${lang}.ts`];
      const asked = (client.manifest[main]?.dynamicImports ?? []).filter((id) => mine.includes(id) || !/^src\/(scenarios|text)\//.test(id));
      return { css: appCss.trim(), script: fileOf(main), preload: files([main, ...asked, `src/scenarios/${scenario}/words/${lang}.ts`], fileOf(main)) };
    },
    document: { css: pageCss.trim(), script: null, preload: [] },
    missing: { css: pageCss.trim(), script: fileOf(missing), preload: files([missing], fileOf(missing)) },
    strict: true,
  };
};
