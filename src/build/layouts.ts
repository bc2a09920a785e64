import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

const model = fileURLToPath(new URL('./layout-of.ts', import.meta.url));

/**
 * Computes from the machines what no page should compute, and serves it as `virtual:layouts`: `reach`, small numbers
 * for `unpackReach`, and `diagrams`, a function for each scenario that fetches its placed statechart. The same in the
 * browser's build, the server's and the tests'. Takes no options; its place among the plugins does not matter.
 */
export const layouts = (): Plugin => {
  const done = new Map<string, Promise<{ readonly code: string; readonly files: readonly string[] }>>();
  const make = async (slug: string | undefined) => {
    const { module, dependencies } = await runnerImport<typeof import('./layout-of')>(model, { configFile: false, logLevel: 'error' });
    if (slug) return { code: `export default ${JSON.stringify(module.diagrams[slug])}`, files: dependencies };
    const { reach } = module;
    const imports = Object.keys(reach).map((of) => `${JSON.stringify(of)}:()=>import("virtual:diagram/${of}")`);
    return { code: `export const reach=${JSON.stringify(reach)};export const diagrams={${imports.join()}}`, files: dependencies };
  };
  return {
    name: 'layouts',
    resolveId: (id) => (/^virtual:(layouts$|diagram\/)/.test(id) ? `\0${id}` : null),
    async load(id) {
      const [match, slug] = /^\0virtual:(?:layouts|diagram\/(.+))$/.exec(id) ?? [];
      if (!match) return null;
      if (!done.has(id)) done.set(id, make(slug));
      const { code, files } = await done.get(id)!;
      for (const file of files) this.addWatchFile(file);
      return { code, moduleSideEffects: false };
    },
    watchChange: () => done.clear(),
  };
};
