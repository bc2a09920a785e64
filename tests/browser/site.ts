import { readFileSync } from 'node:fs';
import { test as base, type BrowserContext, type BrowserContextOptions, type ConsoleMessage, type Page, type Request } from '@playwright/test';
import type { StepJson } from '../../src/pages/step-json';
import type { StepsJson } from '../../src/pages/steps-json';

export { expect } from '@playwright/test';

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../dist/${path}`, import.meta.url), 'utf8'));

/** The catalogue of the built site: read from the folder, so that there can be a test for each of its steps. */
export const site = read('steps.json') as StepsJson;
export type Step = StepsJson['steps'][number];

/** What the site says of a step as data. */
export const dataOf = (step: Pick<Step, 'address'>, lang = 'en'): StepJson => read(`${step.address[lang]!}step.json`) as StepJson;

export const stepCalled = (id: string): Step => {
  const found = site.steps.find((step) => step.id === id);
  if (!found) throw new Error(`steps.json has no step ${id}`);
  return found;
};

/** The address of a step's page, with a query if there is one. */
export const pageOf = (id: string, query = ''): string => `/${stepCalled(id).address.en!}${query}`;

/** The steps of a story that are its own, in their order. */
export const stepsOf = (story: string): readonly Step[] => site.steps.filter((step) => step.story === story).sort((a, b) => a.index - b.index);

export const { stories } = site;
export const trunk = stepsOf(stories.find(({ parent, scenario }) => parent === null && scenario === 'alipay')!.id);

const untilReady = (page: Page): Promise<unknown> => page.waitForSelector('html[data-ready=true]', { state: 'attached' });

/** Opens a page and waits until it answers. */
export const open = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await untilReady(page);
};

/** Opens a page on a line so slow that no script comes after it answers; returns what lets them come. */
export const holdScripts = async (page: Page, address: string): Promise<() => void> => {
  let release!: () => void;
  const released = new Promise<void>((done) => (release = done));
  let answers = false;
  await page.route('**/*.js', async (route) => {
    if (answers) await released;
    await route.continue();
  });
  await open(page, address);
  answers = true;
  return release;
};

/** Moves the focus with Tab alone, forwards or back, to the first element that a selector finds. */
export const tabTo = async (page: Page, css: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  for (let presses = 0; presses < 200; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, css)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Tab never came to ${css}`);
};

interface Watch {
  /** False for a page that the server answers with 404, which the browser itself logs. */
  readonly silent: boolean;
  readonly watched: undefined;
}

/** Every test fails if its page writes to the console or asks another host for anything. */
export const test = base.extend<Watch>({
  silent: [true, { option: true }],
  watched: [
    async ({ page, silent, baseURL }, use) => {
      const strange: string[] = [];
      const onconsole = (message: ConsoleMessage) => strange.push(`console: ${message.text()}`);
      const onerror = (error: Error) => strange.push(`error: ${error.message}`);
      const onrequest = (request: Request) => {
        if (!request.url().startsWith(baseURL!) && !/^(data|blob):/.test(request.url())) strange.push(`asked for ${request.url()}`);
      };
      page.on('console', onconsole).on('pageerror', onerror).on('request', onrequest);
      await use(undefined);
      page.off('console', onconsole).off('pageerror', onerror).off('request', onrequest);
      if (silent) base.expect(strange).toEqual([]);
    },
    { auto: true },
  ],
});

/** Tests that share one page of their worker, as for a reader who has been here before: quicker than a page for each, where nothing is kept. */
export const returning = (options: BrowserContextOptions) =>
  test.extend<object, { readonly reader: BrowserContext }>({
    reader: [
      async ({ browser }, use, { project }) => {
        const reader = await browser.newContext({ ...options, baseURL: project.use.baseURL! });
        await use(reader);
        await reader.close();
      },
      { scope: 'worker' },
    ],
    page: async ({ reader }, use) => {
      await use(reader.pages()[0] ?? (await reader.newPage()));
    },
  });
