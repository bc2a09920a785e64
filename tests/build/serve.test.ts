import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/build/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'dist/en'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'dist/index.html'), '<h1>home</h1>');
  writeFileSync(join(folder, 'dist/404.html'), '<h1>not here</h1>');
  writeFileSync(join(folder, 'dist/en/index.html'), '<h1>English</h1>');
  writeFileSync(join(folder, 'dist/en/card.png'), 'png');
  server = await serve(join(folder, 'dist'), 0);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** A plain request, since fetch tidies paths up before it sends them. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((done, failed) => {
    request({ port: server.port, host: '127.0.0.1', path, headers, method }, (response) => {
      let body = '';
      response.on('data', (part) => (body += part));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', failed)
      .end();
  });

test('a folder is its index, and gets the slash it lacks with the query kept', async () => {
  expect(await get('/en/')).toMatchObject({ status: 200, body: '<h1>English</h1>', headers: { 'content-type': 'text/html; charset=utf-8' } });
  expect(await get('/en?amt=5')).toMatchObject({ status: 301, headers: { location: '/en/?amt=5' } });
});

test('text is zipped where that is accepted, pictures never', async () => {
  expect((await get('/', { 'accept-encoding': 'gzip, br' })).headers['content-encoding']).toBe('gzip');
  expect((await get('/')).headers['content-encoding']).toBeUndefined();
  expect((await get('/en/card.png', { 'accept-encoding': 'gzip' })).headers).toMatchObject({ 'content-type': 'image/png', 'content-length': '3' });
});

test('a page the browser has already is not sent again', async () => {
  const { headers } = await get('/');
  expect(await get('/', { 'if-none-match': String(headers.etag) })).toMatchObject({ status: 304, body: '' });
});

test.each(['/nowhere', '/en/nowhere/', '/../secret.txt', '/%2e%2e/secret.txt', '/en/..%2f..%2fsecret.txt', '//en'])('%s is not there', async (path) => {
  const { status, body, headers } = await get(path);
  expect([301, 404]).toContain(status);
  expect(body).not.toContain('secret');
  expect(String(headers.location ?? '/')).toMatch(/^\/(?!\/)/);
});

test('what is no request for a page is refused', async () => {
  expect((await get('/%00')).status).toBe(400);
  expect((await get('/%zz')).status).toBe(400);
  expect((await get('/', {}, 'POST')).status).toBe(405);
  expect(await get('/', {}, 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test.each(['abc', '70000', '-1', '80.5', ''])('PORT=%j is told to be no port in one line', (given) => {
  const { status, stderr } = spawnSync(process.execPath, ['src/build/serve.mjs', folder], { env: { ...process.env, PORT: given }, encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toBe(`PORT=${given} is not a port: it must be a whole number from 0 to 65535, as in PORT=8080 npm start\n`);
});

test('a port in use is told in one line', () => {
  const env = { ...process.env, PORT: `${server.port}` };
  const { status, stderr } = spawnSync(process.execPath, ['src/build/serve.mjs', folder], { env, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^Port \d+ is in use\. [^\n]+\n$/);
});
