import { slugs } from '../../scenarios';
import type { Asked, Progress } from '../../worker/messages';

/** The browser's workers; null where it has none, or does not let this page have one. */
const workers = (): ServiceWorkerContainer | null => {
  try {
    // In a sandboxed frame even the question is refused.
    return isSecureContext && /^https?:/.test(location.protocol) ? (navigator.serviceWorker ?? null) : null;
  } catch {
    return null;
  }
};

const ask = (worker: ServiceWorker, asked: Asked, say?: (progress: Progress) => void): void => {
  const { port1, port2 } = new MessageChannel();
  if (say) port1.onmessage = ({ data }: MessageEvent<Progress>) => say(data);
  worker.postMessage(asked, [port2]);
};

/** Calls back with each release that is ready beside the one that answers. */
const whenReady = (registration: ServiceWorkerRegistration, ready: (worker: ServiceWorker) => void): void => {
  const look = (): void => {
    if (registration.waiting && navigator.serviceWorker.controller) ready(registration.waiting);
  };
  look();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', look));
};

/** What is known of the site's worker by its page. */
export interface Keeper {
  /** Calls back once a new release waits; what it is given takes that up, and loads the page anew. */
  readonly onrelease: (offer: (takeUp: () => void) => void) => void;
}

const keeperOf = (container: ServiceWorkerContainer, registration: ServiceWorkerRegistration): Keeper => ({
  onrelease: (offer) =>
    whenReady(registration, (waiting) =>
      offer(() => {
        container.addEventListener('controllerchange', () => location.reload(), { once: true });
        ask(waiting, { do: 'take-up' });
      }),
    ),
});

/** The worker that keeps this page's release, if there is one. */
export const kept = async (): Promise<Keeper | null> => {
  const container = workers();
  const registration = await container?.getRegistration().catch(() => undefined);
  return container && registration ? keeperOf(container, registration) : null;
};

/** Has a worker keep the release this page is of; null where the browser keeps none. `root` is the site's own address. */
export const keepRelease = async (root: string): Promise<Keeper | null> => {
  const container = workers();
  const registration = await container?.register(`${root}sw.js`, { scope: root, updateViaCache: 'none' }).catch(() => null);
  return container && registration ? keeperOf(container, registration) : null;
};

/** Keeps all of a scenario; not for a reader who spares the network. */
export const keepScenario = async (lang: string, scenario: string): Promise<void> => {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } };
  if (connection?.saveData) return;
  const registration = await workers()?.ready;
  if (registration?.active) ask(registration.active, { do: 'keep', lang, scenario, scenarios: slugs });
};

/** Whether the whole site can be kept here. */
export const canKeepAll = (): boolean => (workers()?.controller ?? null) !== null;

/** Keeps the whole site. */
export const keepAll = (say: (progress: Progress) => void): void => {
  const worker = workers()?.controller;
  if (worker) ask(worker, { do: 'keep-all' }, say);
};
