import { defineConfig } from '@playwright/test';
import type { EngineOptions } from './tests/smoke/app';

const chromium = { browserName: 'chromium', launchOptions: { executablePath: '/usr/bin/chromium' } } as const;
const firefox = { browserName: 'firefox', channel: 'moz-firefox', launchOptions: { executablePath: '/usr/bin/firefox-esr' } } as const;
const port = Number(process.env.TEST_PORT ?? 4273);

/** Debian's browsers: everything in Chromium, and the trunk in Firefox and WebKit too. */
export default defineConfig<object, EngineOptions>({
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  reporter: 'list',
  use: { baseURL: `http://127.0.0.1:${port}`, screenshot: 'only-on-failure' },
  projects: [
    { name: 'chromium', testDir: 'tests/browser', use: chromium },
    { name: 'smoke-chromium', testDir: 'tests/smoke', use: chromium },
    { name: 'smoke-firefox', testDir: 'tests/smoke', use: firefox },
    { name: 'smoke-webkit', testDir: 'tests/smoke', use: { engine: 'webkitgtk' } },
  ],
  webServer: { command: 'node src/build/serve.mjs', env: { PORT: String(port) }, url: `http://127.0.0.1:${port}/`, reuseExistingServer: false },
});
