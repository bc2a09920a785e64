import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, runNode, top } from './install.mjs';
import { serveUntilStopped } from './serve.mjs';

/** When the newest file at or below a path changed; 0 where there is none. @param {string} path @returns {number} */
const changed = (path) => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  return Math.max(0, ...readdirSync(path).map((name) => changed(join(path, name))));
};

const sources = ['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json'];

installPackages();
const dist = join(top, 'dist');
const built = statSync(join(dist, 'index.html'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (sources.some((path) => changed(join(top, path)) > built)) {
  console.log('Building the site ...');
  if (!runNode('node_modules/vite/bin/vite.js', ['build', '--logLevel', 'warn'])) {
    console.error('The build failed: see above.');
    process.exit(1);
  }
}
await serveUntilStopped(dist);
