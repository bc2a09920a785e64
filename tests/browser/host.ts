import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, type Frame, type Page } from '@playwright/test';
import type { Envelope } from '../../src/embed/protocol/messages';

export { expect } from '@playwright/test';

/** A page of another origin that keeps what its frames say. The script stands above the frame, so that no message is missed. */
const pageWith = (body: string): string => `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,">
<script>
  const said = [];
  addEventListener('message', (event) => said.push({ data: event.data, origin: event.origin, main: event.source === document.querySelector('iframe')?.contentWindow }));
  let ids = 0;
  const post = (message, to = document.querySelector('iframe')) => to.contentWindow.postMessage(message, '*');
  const ask = (type, payload, more) => {
    const id = 'q' + ++ids;
    const from = said.length;
    post({ ns: 'flow-explainer', v: 1, type, id, payload, ...more });
    return new Promise((answer, late) => {
      const look = () => {
        const found = said.slice(from).find(({ data }) => data?.re === id);
        if (found) answer(found.data);
        else setTimeout(look, 10);
      };
      setTimeout(() => late(new Error('no answer to ' + type)), 8000);
      look();
    });
  };
  const hello = (payload) => ask('hello', { protocol: 1, wants: ['step', 'resize', 'key', 'edge', 'playing', 'warning'], ...payload });
</script>
<body style="margin:0">${body}`;

/** What the host page offers to the tests. */
interface HostWindow {
  readonly said: { data: Envelope; origin: string; main: boolean }[];
  readonly post: (message: unknown, to?: HTMLIFrameElement) => void;
  readonly ask: (type: string, payload?: unknown, more?: object) => Promise<Envelope & { payload: never }>;
  readonly hello: (payload?: object) => Promise<Envelope>;
}
declare global {
  var said: HostWindow['said'], post: HostWindow['post'], ask: HostWindow['ask'], hello: HostWindow['hello'];
}

export interface Host {
  /** Opens a page of the host with this in its body. */
  readonly show: (body: string) => Promise<void>;
  /** Opens a page of the host with a frame of the site, and waits until it lives. */
  readonly frame: (path: string, attributes?: string) => Promise<Frame>;
  readonly origin: string;
}

export const living = async (page: Page, nth = 1): Promise<Frame> => {
  await base.expect.poll(() => page.frames().length).toBeGreaterThan(nth);
  const frame = page.frames()[nth]!;
  await frame.waitForSelector('html[data-ready=true]', { state: 'attached' });
  return frame;
};

/** Everything the frame said of a type. */
export const saidOf = (page: Page, type: string): Promise<readonly Envelope[]> =>
  page.evaluate((wanted) => said.filter(({ data }) => data?.type === wanted).map(({ data }) => data), type);

/** Every test fails if anything is written to the console. */
export const test = base.extend<{ host: Host; silent: undefined }>({
  silent: [
    async ({ page }, use) => {
      const strange: string[] = [];
      page.on('console', (message) => strange.push(message.text()));
      page.on('pageerror', (error) => strange.push(error.message));
      await use(undefined);
      base.expect(strange).toEqual([]);
    },
    { auto: true },
  ],
  host: async ({ page, baseURL }, use) => {
    let body = '';
    const server: Server = createServer((_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end(pageWith(body)));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    const show = async (given: string): Promise<void> => {
      body = given.replaceAll('SITE', baseURL!);
      await page.goto(origin);
    };
    await use({
      origin,
      show,
      frame: async (path, attributes = 'sandbox="allow-scripts" width="960" height="540"') => {
        await show(`<iframe src="SITE/${path}" ${attributes} style="border:0"></iframe>`);
        return living(page);
      },
    });
    server.closeAllConnections();
    server.close();
  },
});
