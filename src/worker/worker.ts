import { cacheOf, fileAt, filesOf, HASH, insteadOf, isPart, otherCaches, wholeOf } from './built';
import type { Asked, Progress } from './messages';
import type { Fetching, Scope } from './scope';

const worker = self as unknown as Scope;
const { built } = worker;
const root = worker.registration.scope;
const own = (): Promise<Cache> => caches.open(cacheOf(built));

const hashOf = async (data: ArrayBuffer): Promise<string> => {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', data));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .slice(0, HASH);
};

/** Fetches a file; null where what the server has is not this release's. @throws if there is no network */
const fetched = async (path: string, priority: RequestPriority = 'auto'): Promise<Response | null> => {
  const answer = await fetch(root + path, { cache: isPart(path) ? 'default' : 'no-cache', priority });
  if (!answer.ok || (await hashOf(await answer.clone().arrayBuffer())) !== built.files[path]) return null;
  // Made anew: an answer that was redirected may not be given to a page, and how the server packed it is past.
  return new Response(answer.body, { headers: { 'content-type': answer.headers.get('content-type') ?? '' } });
};

/** @throws if there is no room */
const put = async (path: string, answer: Response): Promise<void> => (await own()).put(root + path, answer);

/** Fetches a file in the background, to be kept; whether this release's was to be had. @throws if there is no network, or no room */
const keepOne = async (path: string): Promise<boolean> => {
  const answer = await fetched(path, 'low');
  if (answer) await put(path, answer);
  return answer !== null;
};

/** The file as this release has it, from the cache or the network; null where neither has it. It is kept if there is room, and given in any case. */
const found = async (path: string, event: Fetching): Promise<Response | null> => {
  const kept = await (await own()).match(root + path);
  if (kept) return kept;
  const answer = await fetched(path).catch(() => null);
  if (answer) event.waitUntil(put(path, answer.clone()).catch(() => undefined));
  return answer;
};

/** A page that this release cannot give is shown in the file that holds the whole of it. */
const page = async (path: string, event: Fetching): Promise<Response> =>
  (await found(path, event)) ?? Response.redirect(insteadOf(root, event.request.url, built.langs));

/** A page of the release before asks for its own scripts as long as it is open; they are known by their names. */
const part = async (path: string, event: Fetching): Promise<Response> =>
  (path in built.files ? await found(path, event) : null) ?? (await caches.match(event.request.url)) ?? fetch(event.request);

/** Clears the caches of other releases away, once no other window may need them and none is about to be taken up. */
const tidy = async (): Promise<void> => {
  const open = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.length > 1 || worker.registration.waiting || worker.registration.installing) return;
  await Promise.all(otherCaches(built, await caches.keys()).map((name) => caches.delete(name)));
};

/** Keeps these files, one after another, and says at first and after each how far it is. */
const keep = async (paths: readonly string[], say: (progress: Progress) => void): Promise<void> => {
  const cache = await own();
  const count = paths.length;
  say({ done: 0, count });
  for (const [done, path] of paths.entries()) {
    if (!(await cache.match(root + path)) && !(await keepOne(path).catch(() => false))) return say({ done, count, failed: true });
    say({ done: done + 1, count });
  }
};

worker.addEventListener('install', (event) => {
  const first = async (path: string): Promise<void> => {
    if (!(await keepOne(path))) throw new Error(`${path} is of another release`);
  };
  event.waitUntil(Promise.all(built.langs.map((lang) => first(wholeOf(lang)))));
});

worker.addEventListener('activate', (event) => event.waitUntil(tidy().then(() => worker.clients.claim())));

worker.addEventListener('message', (event) => {
  const asked = event.data as Asked;
  const [port] = event.ports;
  const say = (progress: Progress): void => port?.postMessage(progress);
  if (asked.do === 'take-up') event.waitUntil(worker.skipWaiting());
  else if (asked.do === 'keep-all') event.waitUntil(keep(Object.keys(built.files), say));
  else event.waitUntil(tidy().then(() => keep(filesOf(built, asked.lang, asked.scenario, asked.scenarios), say)));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = fileAt(root, request.url);
  if (request.method !== 'GET' || path === null) return;
  const asPage = request.mode === 'navigate' && request.destination === 'document';
  if (isPart(path)) event.respondWith(part(path, event));
  else if (asPage && path in built.files) event.respondWith(page(path, event));
  // What the release does not hold is the network's, as if there were no worker; without one, the whole file says what there is.
  else if (asPage) event.respondWith(fetch(request).catch(() => Response.redirect(insteadOf(root, request.url, built.langs))));
});
