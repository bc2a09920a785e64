import { readFileSync } from 'node:fs';
import type { StepsJson } from '../../src/pages/steps-json';
import { type App, expect, test } from './app';

const { scenarios, steps } = JSON.parse(readFileSync(new URL('../../dist/steps.json', import.meta.url), 'utf8')) as StepsJson;
const trunk = scenarios.find(({ id }) => id === 'alipay')!.stories.find(({ parent }) => parent === null)!.id;
const trail = steps.filter(({ story }) => story === trunk).sort((a, b) => a.index - b.index);

const step = (app: App) => () => app.evaluate('document.querySelector("main").dataset.step');

test('the trunk is walked to its end by pressing Next', async ({ app }) => {
  await app.goto(`/${trail[0]!.address.en!}`);
  await expect.poll(() => app.evaluate('document.documentElement.dataset.ready')).toBe('true');
  expect(await step(app)()).toBe(trail[0]!.id);
  for (const { id, title } of trail.slice(1)) {
    await app.click('[data-action=next]');
    await expect.poll(step(app)).toBe(id);
    await expect.poll(() => app.evaluate('document.querySelector("h1").textContent')).toBe(title.en);
  }
  expect(await app.evaluate('document.querySelector("[data-action=next]").matches("[aria-disabled=true], :disabled")')).toBe(true);
});
