import { expect, test } from 'vitest';
import { policyFor } from '../../src/build/policy';
import { siteFiles } from '../../src/pages/files';
import type { Bundle } from '../../src/pages/html';
import type { Assets } from '../../src/pages/page';
import type { StepsJson } from '../../src/pages/steps-json';

const css = 'p{margin:0}';
const bundle: Bundle = { css, policy: policyFor(css), script: 'assets/main.js', preload: ['assets/app.js'] };
const assets: Assets = { step: () => bundle, document: { ...bundle, script: null, preload: [] }, outline: bundle, missing: bundle };
interface Made {
  readonly path: string;
  readonly text: string;
}
const files: readonly Made[] = (await siteFiles(assets)).map(({ path, text }) => ({ path, text: text() }));
const pages = files.filter(({ path }) => path.endsWith('.html'));
const text = (path: string): string => files.find((file) => file.path === path)!.text;
const paths = new Set(files.map(({ path }) => path));
const catalogue = JSON.parse(text('steps.json')) as StepsJson;

test('the pages of the contract exist, each once', () => {
  for (const path of ['index.html', 'en/index.html', 'en/alipay/index.html', 'en/sources/index.html', '404.html', 'en/alipay/404.html'])
    expect(paths).toContain(path);
  expect(paths.size).toBe(files.length);
});

test('steps.json lists every step with a page and data at its address', () => {
  expect(catalogue).toMatchObject({ v: 1, languages: ['en'] });
  const [alipay] = catalogue.scenarios;
  expect(alipay!.stories.length).toBeGreaterThanOrEqual(20);
  expect(catalogue.steps.length).toBeGreaterThanOrEqual(60);
  for (const { id, scenario, story, title, address, index, count } of catalogue.steps) {
    expect(title.en).not.toBe('');
    expect(address.en).toBe(`en/${scenario}/${id}/`);
    expect(index).toBeLessThan(count);
    expect(catalogue.scenarios.find((one) => one.id === scenario)!.stories.map((one) => one.id)).toContain(story);
    expect(paths).toContain(`${address.en}index.html`);
    expect(paths).toContain(`${address.en}step.json`);
  }
});

test('a story’s parent and start exist', () => {
  for (const { stories } of catalogue.scenarios) {
    for (const { parent, from } of stories) {
      expect(parent === null).toBe(from === null);
      if (parent !== null) expect(stories.map(({ id }) => id)).toContain(parent);
      if (from !== null) expect(catalogue.steps.map(({ id }) => id)).toContain(from);
    }
  }
});

test.each(pages)('$path carries its policy, and nothing inline that the policy forbids', ({ text: html }) => {
  const style = /<style>([^]*?)<\/style>/.exec(html)![1]!;
  expect(html).toContain(`content="${policyFor(style)}"`);
  expect(html.match(/<style/g)).toHaveLength(1);
  expect(html).not.toMatch(/<script(?![^>]* src=)/);
  expect(html).not.toMatch(/\s(style|on\w+)="/);
  expect(html).toMatch(/^<!doctype html><html lang="en"/);
  expect(html).toMatch(/<title>[^<]+<\/title>/);
});

test.each(pages.filter(({ path }) => !path.endsWith('404.html')))(
  '$path links only to what exists, by addresses relative to itself',
  ({ path, text: html }) => {
    const wanted = [...html.matchAll(/<(?:a|link|script)\b[^>]*\s(?:href|src)="([^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));
    expect(wanted.length).toBeGreaterThan(0);
    for (const href of wanted.filter((one) => !/^https?:/.test(one))) {
      expect(href).not.toMatch(/^\//);
      const { pathname } = new URL(href, `http://site/${path}`);
      const file = decodeURIComponent(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
      if (!/^assets\//.test(file)) expect(paths, `${path} -> ${href}`).toContain(file);
    }
  },
);

test('a sources anchor exists for each source a step cites', () => {
  const anchors = new Set([...text('en/sources/index.html').matchAll(/<li id="([^"]+)"/g)].map(([, id]) => id));
  for (const { text: html } of pages) for (const [, id] of html.matchAll(/sources\/#([a-z]+-\d+)"/g)) expect(anchors).toContain(id);
});

test('the page for an unknown address finds its way from a step’s depth, and by the site’s own path where that is known', async () => {
  expect(text('404.html')).toContain('href="../../../en/alipay/cart/"');
  const known = await siteFiles(assets, 'https://example.org/pay/');
  expect(known.find(({ path }) => path === '404.html')!.text()).toContain('href="/pay/en/alipay/cart/"');
  expect(known.find(({ path }) => path === 'en/alipay/cart/index.html')!.text()).toContain(
    '<link rel="canonical" href="https://example.org/pay/en/alipay/cart/">',
  );
});

test('a step is prerendered whole: hooks, headline, next, back and its numbers', () => {
  const html = text('en/alipay/converted/index.html');
  expect(html).toMatch(/<main[^>]* data-scenario="alipay" data-story="payment" data-step="converted" data-index="10" data-count="14"/);
  expect(html).toMatch(/<h1>[^<]+<\/h1>/);
  expect(html).toContain('href="../../../en/alipay/wire-sent/"');
  expect(html).toContain('href="../../../en/alipay/conversion-due/"');
  expect(html).toContain('<data value="9700" data-currency="USD"');
});
