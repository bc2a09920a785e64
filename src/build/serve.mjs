import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.pdf': 'application/pdf',
};

const zip = promisify(gzip);

/** The file at a path below the root, its index for a folder, `'folder'` where the slash is missing, or null. @param {string} root @param {string} pathname */
const find = async (root, pathname) => {
  const file = resolve(join(root, pathname));
  if (file !== root && !file.startsWith(root + sep)) return null;
  const found = await stat(file).catch(() => null);
  if (found?.isFile()) return pathname.endsWith('/') ? null : { file, changed: found.mtimeMs };
  if (!found?.isDirectory()) return null;
  const index = join(file, 'index.html');
  const page = await stat(index).catch(() => null);
  if (!page?.isFile()) return null;
  return pathname.endsWith('/') ? { file: index, changed: page.mtimeMs } : 'folder';
};

/** @param {string} url */
const split = (url) => {
  const [raw = '/', ...query] = url.split('?');
  try {
    const pathname = decodeURIComponent(raw);
    return pathname.startsWith('/') && !pathname.includes('\0') ? { pathname, raw, search: query.length > 0 ? `?${query.join('?')}` : '' } : null;
  } catch {
    return null;
  }
};

/**
 * Serves a folder the way a plain static host does: an index for each folder, gzip for text, 404.html for what is not there.
 * @param {string} dir
 */
export const staticServer = (dir) => {
  const root = resolve(dir);
  /** @type {Map<string, { tag: string, plain: Buffer, zipped: Buffer | null }>} */
  const cache = new Map();

  /** @param {{ file: string, changed: number }} found */
  const load = async ({ file, changed }) => {
    const tag = `"${changed.toString(36)}"`;
    const known = cache.get(file);
    if (known?.tag === tag) return known;
    const plain = await readFile(file);
    const text = /charset/.test(types[extname(file)] ?? '');
    const zipped = text ? await zip(plain, { level: constants.Z_BEST_COMPRESSION }) : null;
    const fresh = { tag, plain, zipped };
    cache.set(file, fresh);
    return fresh;
  };

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  const answer = async (request, response) => {
    const wanted = split(request.url ?? '/');
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    if (!wanted) {
      response.writeHead(400).end();
      return;
    }
    const found = await find(root, wanted.pathname);
    if (found === 'folder') {
      // One leading slash only: `//host/` would send the reader to another host.
      response.writeHead(301, { location: `${wanted.raw.replace(/^\/+/, '/')}/${wanted.search}` }).end();
      return;
    }
    const page = found ?? (await find(root, '/404.html'));
    if (!page || page === 'folder') {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
      return;
    }
    const { tag, plain, zipped } = await load(page);
    const shared = { etag: tag, 'cache-control': 'no-cache', vary: 'accept-encoding', 'x-content-type-options': 'nosniff' };
    if (found && request.headers['if-none-match'] === tag) {
      response.writeHead(304, shared).end();
      return;
    }
    const accepts = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
    const body = zipped && accepts ? zipped : plain;
    response.writeHead(found ? 200 : 404, {
      ...shared,
      'content-type': types[extname(page.file)] ?? 'application/octet-stream',
      'content-length': body.length,
      ...(body === zipped && { 'content-encoding': 'gzip' }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };

  return createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(`${request.url}: ${error.message}`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
};

/**
 * Listens on this machine only; another address by HOST.
 * @param {string} dir @param {number} port
 * @returns {Promise<{ port: number, close: () => Promise<void> }>}
 */
export const serve = (dir, port) =>
  new Promise((done, failed) => {
    const server = staticServer(dir);
    server.once('error', failed);
    server.listen(port, process.env.HOST ?? '127.0.0.1', () => {
      const address = server.address();
      const close = () =>
        /** @type {Promise<void>} */ (
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          })
        );
      done({ port: typeof address === 'object' && address ? address.port : port, close });
    });
  });

/** Why a port could not be had, and what to do about it, by the system's name for it. @type {Readonly<Record<string, (port: number) => string>>} */
const refusals = {
  EADDRINUSE: (port) => `Port ${port} is in use. Stop what uses it, or choose another: PORT=${port === 65_535 ? 4173 : port + 1} npm start`,
  EACCES: (port) => `This account may not serve on port ${port}. Choose another: PORT=4173 npm start`,
};

/** Serves `dist` on PORT (4173) until stopped; what is no port is one clear line and exit 2, one that cannot be had exit 1. @param {string} dir */
export const serveUntilStopped = async (dir) => {
  const given = process.env.PORT ?? '4173';
  const wanted = Number(given);
  if (!/^\d+$/.test(given) || wanted > 65_535) {
    console.error(`PORT=${given} is not a port: it must be a whole number from 0 to 65535, as in PORT=8080 npm start`);
    process.exit(2);
  }
  try {
    const { port } = await serve(dir, wanted);
    console.log(`From Yuan to Merchant is at http://localhost:${port}/ (stop with Ctrl+C)`);
  } catch (error) {
    const refusal = refusals[/** @type {NodeJS.ErrnoException} */ (error).code ?? ''];
    if (!refusal) throw error;
    console.error(refusal(wanted));
    process.exit(1);
  }
};

if (process.argv[1] === fileURLToPath(import.meta.url)) await serveUntilStopped(resolve(process.argv[2] ?? 'dist'));
