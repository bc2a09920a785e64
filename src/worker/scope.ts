import type { Built } from './built';

/** What of a worker's world is used here; TypeScript knows either that or a page's. */
export interface Scope {
  readonly built: Built;
  readonly registration: { readonly scope: string; readonly waiting: unknown; readonly installing: unknown };
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (of: { type: 'window'; includeUncontrolled: boolean }) => Promise<readonly unknown[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  addEventListener(type: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listen: (event: Fetching) => void): void;
  addEventListener(type: 'message', listen: (event: Lasting & MessageEvent) => void): void;
}

interface Lasting {
  readonly waitUntil: (done: Promise<unknown>) => void;
}

/** A request of a page's, which the worker answers. */
export interface Fetching extends Lasting {
  readonly request: Request;
  readonly respondWith: (answer: Promise<Response>) => void;
}
