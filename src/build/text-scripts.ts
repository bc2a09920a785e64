import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, Plugin } from 'vite';
import { singleFile } from './single-file.ts';

/** A module would come only after the page had shown in another theme, and to the page for an unknown address never, where a host's sandbox holds it. */
const scripts = ['theme', 'texts', 'missing'] as const;
type Name = (typeof scripts)[number];

const manifestOf = (name: Name): string => `.vite/${name}.json`;

/** Adds a build for each classic script of pages of text: what gives a page its reader's theme, what says besides that there is no such theme, and what names the step that an unknown address meant. */
export const textScripts = (): Plugin => ({
  name: 'text-scripts',
  config: (_, { command }) => ({
    environments:
      command === 'build'
        ? Object.fromEntries(
            scripts.map((name) => [
              name,
              singleFile({ input: { [name]: `src/pages/${name}.ts` }, fileName: 'assets/[name]-[hash].js', manifest: manifestOf(name) }),
            ]),
          )
        : {},
  }),
  // A second time where the page for an unknown address looks for them at a frame's address, a folder deeper than a step's.
  generateBundle(_, bundle) {
    if (!scripts.some((name) => name === this.environment.name)) return;
    for (const made of Object.values(bundle))
      if (made.type === 'chunk') this.emitFile({ type: 'asset', fileName: `embed/${made.fileName}`, source: made.code });
  },
});

/** Such a script, from the build in `out`. */
export const textScript = (out: string, name: Name): string => {
  const made = Object.values(JSON.parse(readFileSync(join(out, manifestOf(name)), 'utf8')) as Manifest);
  return made.find(({ isEntry }) => isEntry)!.file;
};
