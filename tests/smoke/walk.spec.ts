import { readFileSync } from 'node:fs';
import type { StepsJson } from '../../src/pages/steps-json';
import { type App, expect, test } from './app';

const { stories, steps } = JSON.parse(readFileSync(new URL('../../dist/steps.json', import.meta.url), 'utf8')) as StepsJson;
const trunk = stories.find(({ scenario, parent }) => scenario === 'alipay' && parent === null)!.id;
const trail = steps.filter(({ story }) => story === trunk).sort((a, b) => a.index - b.index);

const step = (app: App): Promise<unknown> => app.evaluate('document.querySelector("main").dataset.step');

test('the trunk is walked to its end by pressing Next', async ({ app }) => {
  await app.goto(`/${trail[0]!.address.en!}`);
  await expect.poll(() => app.evaluate('document.documentElement.dataset.ready')).toBe('true');
  expect(await step(app)).toBe(trail[0]!.id);
  for (const { id, titles } of trail.slice(1)) {
    /** Pressed in the middle of a motion, Next only finishes it: so it is pressed until the step is there. */
    const pressed = async (): Promise<unknown> => {
      if ((await step(app)) !== id) await app.click('[data-action=next]');
      return step(app);
    };
    await expect.poll(pressed, { intervals: [300] }).toBe(id);
    // The headline follows the key a few frames later.
    await expect.poll(() => app.evaluate('document.querySelector("h1").textContent')).toBe(titles.en);
  }
  expect(await app.evaluate('document.querySelector("[data-action=next]").matches("[aria-disabled=true], :disabled")')).toBe(true);
});
