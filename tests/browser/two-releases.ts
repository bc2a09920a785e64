import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Built } from '../../src/worker/built';

const types: Readonly<Record<string, string>> = { html: 'text/html; charset=utf-8', js: 'text/javascript', css: 'text/css', json: 'application/json' };
const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 16);

/** A file of the built site as a release has it: the pages of the second say so in their titles. */
const fileOf = (release: 1 | 2, path: string): string | null => {
  const file = join('dist', path);
  if (!existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  return release === 2 && path.endsWith('.html') ? text.replace('</title>', ' (second release)</title>') : text;
};

/** The worker's script, whose list of files is the release's own. */
const workerOf = (release: 1 | 2): string => {
  const script = fileOf(release, 'sw.js')!;
  if (release === 1) return script;
  const [, list] = /^self\.built=(.*);\n/.exec(script)!;
  const built = JSON.parse(list!) as Built;
  const files = Object.fromEntries(Object.entries(built.files).map(([path, hash]) => [path, path.endsWith('.html') ? hashOf(fileOf(2, path)!) : hash]));
  return script.replace(list!, () => JSON.stringify({ ...built, build: 'second', files }));
};

export interface Host {
  readonly origin: string;
  /** From now on this release is on the server. */
  release: 1 | 2;
  readonly stop: () => Promise<void>;
}

/** A host of the site that can be given another release, and stopped. */
export const hostReleases = async (): Promise<Host> => {
  const host = { release: 1 as 1 | 2 };
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://localhost').pathname.slice(1).replace(/(^|\/)$/, '$1index.html');
    const text = path === 'sw.js' ? workerOf(host.release) : fileOf(host.release, path);
    response.writeHead(text === null ? 404 : 200, { 'content-type': types[path.split('.').at(-1)!] ?? 'text/plain', 'cache-control': 'no-cache' });
    response.end(text ?? 'Not found');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const stop = (): Promise<void> =>
    new Promise((stopped) => {
      server.close(() => stopped());
      server.closeAllConnections();
    });
  return Object.assign(host, { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop });
};
