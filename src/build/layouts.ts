import { fileURLToPath } from 'node:url';
import { type Plugin, runnerImport } from 'vite';

const model = fileURLToPath(new URL('./layout-of.ts', import.meta.url));

/**
 * Computes from the machines what no page should compute, and serves it as `virtual:layouts`: `diagrams`, a function for
 * each scenario that fetches its placed statechart. The same in the browser's build, the server's and the tests'. Takes
 * no options; its place among the plugins does not matter.
 */
export const layouts = (): Plugin => {
  let running: ReturnType<typeof runnerImport<typeof import('./layout-of')>> | null = null;
  return {
    name: 'layouts',
    resolveId: (id) => (/^virtual:(layouts$|diagram\/)/.test(id) ? `\0${id}` : null),
    async load(id) {
      const [match, slug] = /^\0virtual:(?:layouts|diagram\/(.+))$/.exec(id) ?? [];
      if (!match) return null;
      running ??= runnerImport(model, { configFile: false, logLevel: 'error' });
      const {
        module: { diagrams },
        dependencies,
      } = await running;
      for (const file of dependencies) this.addWatchFile(file);
      if (slug) return { code: `export default ${JSON.stringify(diagrams[slug])}`, moduleSideEffects: false };
      const imports = Object.keys(diagrams).map((of) => `${JSON.stringify(of)}:()=>import("virtual:diagram/${of}")`);
      return { code: `export const diagrams={${imports.join()}}`, moduleSideEffects: false };
    },
    watchChange: () => {
      running = null;
    },
  };
};
