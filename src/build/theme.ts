import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest, Plugin } from 'vite';
import { singleFile } from './single-file.ts';

const MANIFEST = '.vite/theme.json';

/** Adds a build for the classic script that gives a page its reader's theme: a module would come only after the page had shown in another. */
export const theme = (): Plugin => ({
  name: 'theme',
  config: (_, { command }) => ({
    environments:
      command === 'build' ? { theme: singleFile({ input: { theme: 'src/pages/theme.ts' }, fileName: 'assets/[name]-[hash].js', manifest: MANIFEST }) } : {},
  }),
});

/** That script, from the build in `out`. */
export const themeScript = (out: string): string => Object.values(JSON.parse(readFileSync(join(out, MANIFEST), 'utf8')) as Manifest)[0]!.file;
