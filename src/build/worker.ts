import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { langs } from '../text/locale.ts';
import { type Built, HASH, isPart, wholeOf } from '../worker/built.ts';
import { singleFile } from './single-file.ts';

const SCRIPT = 'sw.js';

/** Adds a build for the worker that keeps a release for reading without a network. Its name never changes: browsers ask for it again to learn of a new release. */
export const worker = (): Plugin => ({
  name: 'worker',
  config: (_, { command }) => ({
    environments: command === 'build' ? { worker: singleFile({ input: { sw: 'src/worker/worker.ts' }, fileName: SCRIPT }) } : {},
  }),
});

const hashOf = (data: string | Buffer): string => createHash('sha256').update(data).digest('base64url').slice(0, HASH);

/** What a reader's browser keeps: pages, scripts and styles. Frames belong to other sites, and short addresses lead to pages. */
const isKept = (path: string): boolean =>
  path === 'index.html' ||
  langs.some((lang) => path === wholeOf(lang) || (path.startsWith(`${lang}/`) && path.endsWith('index.html'))) ||
  (isPart(path) && !path.startsWith('assets/embed-'));

/** Writes before the worker's script, in the finished site, what the release consists of. */
export const sealRelease = (out: string): void => {
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(isKept)
    .sort();
  const files = Object.fromEntries(paths.map((path) => [path, hashOf(readFileSync(join(out, path)))]));
  const script = readFileSync(join(out, SCRIPT), 'utf8');
  const built: Built = { build: hashOf(JSON.stringify(files) + script), files, langs };
  writeFileSync(join(out, SCRIPT), `self.built=${JSON.stringify(built)};\n${script}`);
};
