import { describe, expect, test } from 'vitest';
import { inlined, policyFor, policyInFile } from '../../src/build/policy';
import { siteFiles } from '../../src/pages/files';
import type { Bundle } from '../../src/pages/html';
import type { Assets } from '../../src/pages/page';
import type { StepsJson } from '../../src/pages/steps-json';
import { pairs } from '../../src/scenarios/pairs';
import { said } from '../../src/text/ui/en/said';
import { together } from '../../src/text/ui/en/together';

const css = 'p{margin:0}';
const bundle: Bundle = { css, policy: policyFor(css), script: 'assets/main.js', preload: ['assets/app.js'] };
const script = inlined(`start('</script><!--')`);
const whole = { css, script, policy: policyInFile(css, script) };
const assets: Assets = {
  step: () => bundle,
  pair: () => bundle,
  embed: () => ({ ...bundle, classic: true }),
  document: { ...bundle, script: null, preload: [] },
  outline: bundle,
  missing: bundle,
  offline: () => whole,
  frozen: () => whole,
};
interface Made {
  readonly path: string;
  readonly text: string;
}
const files: readonly Made[] = (await siteFiles(assets)).map(({ path, text }) => ({ path, text: text() }));
const pages = files.filter(({ path }) => path.endsWith('.html'));
const text = (path: string): string => files.find((file) => file.path === path)!.text;
const paths = new Set(files.map(({ path }) => path));
const unescaped = (html: string): string => html.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('<!---->', '');
const catalogue = JSON.parse(text('steps.json')) as StepsJson;

test('the pages of the contract exist, each once', () => {
  for (const path of [
    'index.html',
    'en/index.html',
    'en/alipay/index.html',
    'en/sources/index.html',
    '404.html',
    'en/alipay/404.html',
    'en/together/index.html',
    'en/together/404.html',
  ])
    expect(paths).toContain(path);
  expect(paths.size).toBe(files.length);
});

test('steps.json lists every step with a page and data at its address', () => {
  expect(catalogue).toMatchObject({ v: 1, languages: ['en'] });
  expect(catalogue.stories.filter(({ scenario }) => scenario === 'alipay').length).toBeGreaterThanOrEqual(20);
  expect(catalogue.steps.length).toBeGreaterThanOrEqual(60);
  for (const { id, scenario, story, titles, address, index, count } of catalogue.steps) {
    expect(titles.en).not.toBe('');
    expect(address.en).toBe(`en/${scenario}/${id}/`);
    expect(index).toBeLessThan(count);
    expect(catalogue.stories).toContainEqual(expect.objectContaining({ id: story, scenario }));
    expect(paths).toContain(`${address.en}index.html`);
    expect(paths).toContain(`${address.en}step.json`);
  }
});

test('a story’s parent and start exist', () => {
  for (const { scenario, parent, from, titles } of catalogue.stories) {
    expect(titles.en).not.toBe('');
    expect(parent === null).toBe(from === null);
    if (parent !== null) expect(catalogue.stories).toContainEqual(expect.objectContaining({ id: parent, scenario }));
    if (from !== null) expect(catalogue.steps).toContainEqual(expect.objectContaining({ id: from, scenario }));
  }
});

test('steps.json has the stories and titles also where they were first published', () => {
  for (const { id, stories } of catalogue.scenarios)
    expect(stories).toEqual(
      catalogue.stories.filter(({ scenario }) => scenario === id).map(({ scenario: _, titles, ...story }) => ({ ...story, title: titles })),
    );
  for (const { title, titles } of catalogue.steps) expect(title).toEqual(titles);
});

test.each(pages.filter(({ path }) => !path.startsWith('offline/')))(
  '$path carries its policy, and nothing inline that the policy forbids',
  ({ text: html }) => {
    const style = /<style>([^]*?)<\/style>/.exec(html)![1]!;
    expect(html).toContain(`content="${policyFor(style)}"`);
    expect(html.match(/<style/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script(?![^>]* src=)/);
    expect(html).not.toMatch(/\s(style|on\w+)="/);
    expect(html).toMatch(/^<!doctype html><html lang="en"/);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
  },
);

test.each(pages.filter(({ path }) => path.startsWith('offline/')))(
  '$path lets its own script run, which nothing in it ends, and no other',
  ({ text: html }) => {
    expect(html).toContain(`content="${whole.policy}"`);
    expect(whole.policy).toMatch(/^default-src 'none'; script-src 'sha256-[^ ]+'; /);
    expect([...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, text]) => text)).toEqual([script]);
    expect(html).not.toMatch(/\s(style|on\w+|src)="/);
  },
);

test.each(pages.filter(({ path }) => !path.endsWith('404.html')))(
  '$path links only to what exists, by addresses relative to itself',
  ({ path, text: html }) => {
    const wanted = [...html.matchAll(/<(?:a|link|script)\b[^>]*\s(?:href|src)="([^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));
    expect(wanted.length).toBeGreaterThan(0);
    for (const href of wanted.filter((one) => !/^(https?|data):/.test(one))) {
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

describe('the side-by-side pages', () => {
  test.each(catalogue.pairs)('$id is whole: label, both headlines, comparison, risks, books, next and back', ({ id, alipay, mudra, title, address }) => {
    expect(address.en).toBe(`en/together/${id}/`);
    const html = text(`${address.en}index.html`);
    const at = pairs.findIndex((pair) => pair.id === id);
    expect(html).toContain(`data-pair="${id}" data-index="${at}" data-count="13"`);
    const plain = unescaped(html);
    expect(plain).toContain(`<h1>${title.en!}</h1>`);
    const { same, differs, risk } = said[id as keyof typeof said];
    for (const said of [same, differs, risk.alipay, risk.mudra, together.caveat]) expect(plain).toContain(said);
    for (const step of [alipay, mudra]) {
      const { title: headline, address: own } = catalogue.steps.find((one) => one.id === step)!;
      expect(plain).toContain(`<h2>${headline.en!}</h2>`);
      expect(html).toContain(`href="../../../${own.en!}"`);
    }
    for (const [way, to] of [
      ['back', pairs[at - 1]],
      ['next', pairs[at + 1]],
    ] as const) {
      const control = new RegExp(`<a class="button ${way}"[^>]*>`).exec(html)![0];
      expect(control).toContain(to ? `href="../../../en/together/${to.id}/"` : 'aria-disabled="true"');
    }
  });

  test.each(catalogue.pairs)('$id bears its label in the page and in both pictures', ({ address }) => {
    const html = text(`${address.en!}index.html`);
    expect(html).toMatch(/class="analogy">Analogy, not history</);
    const pictures = [...html.matchAll(/<div class="show"[^]*?<\/svg>/g)].map(([picture]) =>
      [...picture.matchAll(/<text class="zone[^>]*>([^<]*)/g)].map(([, row]) => row).join(' '),
    );
    expect(pictures).toHaveLength(2);
    for (const captions of pictures) expect(captions).toContain('(Analogy, not history)');
  });

  test('no step’s own page bears the label', () => {
    for (const { alipay, mudra } of catalogue.pairs)
      for (const step of [alipay, mudra]) {
        const { address } = catalogue.steps.find((one) => one.id === step)!;
        expect(text(`${address.en!}index.html`)).not.toMatch(/not history/);
      }
  });

  test('the outline links every pair and says who carries the risk', () => {
    const html = unescaped(text('en/together/index.html'));
    for (const { id, title } of catalogue.pairs) {
      expect(html).toContain(`href="../../en/together/${id}/" data-pair="${id}">${title.en!}</a>`);
      expect(html).toContain(said[id as keyof typeof said].risk.mudra);
    }
    expect(text('en/together/404.html')).toContain('data-pair="held"');
  });
});

test('a step is prerendered whole: hooks, headline, next, back and its numbers', () => {
  const html = text('en/alipay/converted/index.html');
  expect(html).toMatch(/<main[^>]* data-scenario="alipay" data-story="payment" data-step="converted" data-index="10" data-count="14"/);
  expect(html).toMatch(/<h1>[^<]+<\/h1>/);
  expect(html).toContain('href="../../../en/alipay/wire-sent/"');
  expect(html).toContain('href="../../../en/alipay/conversion-due/"');
  expect(html).toContain('<data value="9700" data-currency="USD"');
});
