import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { App } from './app';

const browser = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
/** The key under which W3C WebDriver hands over an element. */
const element = 'element-6066-11e4-a52e-4f735466cecf';

export interface Driver {
  readonly open: () => Promise<App>;
  readonly stop: () => void;
}

/** A program that cannot be started must fail its test, not the whole run. */
const start = (command: string, args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess =>
  spawn(command, args, { stdio: 'ignore', env }).on('error', () => {});

/** WebKitGTK under a screen of its own, spoken to by WebDriver: the engine that Playwright cannot drive. Numbered by worker, so that two do not meet. */
export const startDriver = async (worker: number): Promise<Driver> => {
  const base = `http://127.0.0.1:${4700 + worker}`;
  const env = { ...process.env, DISPLAY: `:${90 + worker}` };
  const children = [start('Xvfb', [env.DISPLAY, '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], env)];
  const stop = (): void => children.forEach((child) => child.kill());
  process.on('exit', stop);
  await sleep(500);
  children.push(start('WebKitWebDriver', [`--port=${4700 + worker}`], env));
  const up = async (): Promise<boolean> => (await fetch(`${base}/status`).catch(() => null)) !== null;
  for (let tries = 0; tries < 100 && !(await up()); tries++) await sleep(50);

  const send = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await fetch(base + path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
    const { value } = (await response.json()) as { value: { error: string; message: string } };
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
    return value;
  };

  const open = async (): Promise<App> => {
    const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } };
    const { sessionId } = (await send('POST', '/session', { capabilities: { alwaysMatch } })) as { sessionId: string };
    const call = (method: string, path: string, body?: unknown): Promise<unknown> => send(method, `/session/${sessionId}${path}`, body);
    return {
      goto: async (url) => void (await call('POST', '/url', { url })),
      click: async (css) => {
        const found = (await call('POST', '/element', { using: 'css selector', value: css })) as Record<string, string>;
        await call('POST', `/element/${found[element]!}/click`, {});
      },
      evaluate: async (code) => {
        const script = `const done = arguments[arguments.length - 1]; Promise.resolve(${code}).then((v) => done([v ?? null]), (e) => done(String(e)))`;
        const result = await call('POST', '/execute/async', { script, args: [] });
        if (!Array.isArray(result)) throw new Error(String(result));
        return result[0] as unknown;
      },
      screenshot: async () => Buffer.from((await call('GET', '/screenshot')) as string, 'base64'),
      close: async () => void (await call('DELETE', '')),
    };
  };
  return { open, stop };
};
