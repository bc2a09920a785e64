import { describe, expect, test } from 'vitest';
import { filesOf } from '../../src/pages/files';
import type { Bundle } from '../../src/pages/html';
import { pageOf } from '../../src/pages/page';
import type { Edition } from '../../src/pages/site';
import { editions } from '../site';
import type { StepJson } from '../../src/pages/step-json';
import { summary } from '../../src/pages/summary';
import type { Lang } from '../../src/text/locale';
import { faultsOf } from './oembed-shape';

const bundle: Bundle = { css: 'p{margin:0}', policy: '', script: null, preload: [] };
const file = { css: '', script: '', policy: null };
const assets = {
  step: () => bundle,
  document: bundle,
  outline: bundle,
  pair: () => bundle,
  embed: () => bundle,
  missing: bundle,
  offline: () => file,
  frozen: () => file,
};
const home = 'https://example.org/pay/';

type Files = ReadonlyMap<string, () => string>;
const made = (of: readonly Edition[], site?: string): Files => new Map(filesOf(of, assets, site).map(({ path, text }) => [path, text]));
const [relative, absolute] = [made(editions), made(editions, home)];

const paths = [...relative.keys()];
const pages = paths.filter((path) => path.endsWith('.html') && !path.endsWith('404.html') && !path.startsWith('offline/'));
const steps = paths.filter((path) => path.endsWith('step.json')).map((path) => path.replace('step.json', ''));
/** One step of each story, and every other page: what a step's head says does not hang on which step it is. */
const firsts = editions.flatMap(({ lang, told }) =>
  told.flatMap(({ scenario }) => scenario.stories.map((one) => `${lang}/${scenario.slug}/${one.steps[0]!.id}/`)),
);
const idOf = (path: string): string => path.split('/').at(-2) ?? '';
const [ids, first] = [steps.map((folder) => idOf(folder)), new Set(firsts.map((folder) => idOf(folder)))];
const seen = pages.filter((path) => !ids.includes(idOf(path)) || first.has(idOf(path)));

const unescaped = (text: string): string => text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name]!);
/** The tags of a page's head, each as its attributes. */
const tagsOf = (html: string): readonly Readonly<Record<string, string>>[] =>
  [...html.slice(0, html.indexOf('</head>')).matchAll(/<(?:meta|link) ([^>]*)>/g)].map(([, tag]) =>
    Object.fromEntries([...tag!.matchAll(/([a-z-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, unescaped(value!)])),
  );
/** Finds what a tag says by the name it goes by; null if there is none. @throws if it stands there twice */
const headOf = (path: string, files = relative): ((name: string) => string | null) => {
  const tags = tagsOf(files.get(path)!());
  return (name) => {
    const found = tags.filter((tag) => [tag.name, tag.property, tag.rel, tag.type].includes(name));
    if (found.length > 1) throw new Error(`${path}: ${name} stands there ${found.length} times`);
    return found[0]?.content ?? found[0]?.href ?? null;
  };
};
/** The file that a relative address on a page leads to. */
const fileOf = (page: string, address: string): string => {
  const { pathname } = new URL(address, `http://site/${page}`);
  return decodeURIComponent(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
};

describe.each(seen)('the head of %s', (path) => {
  const head = headOf(path);

  test('has a description that a list of links can show, and says it and the title again to those who show links', () => {
    const title = unescaped(/<title>([^<]+)<\/title>/.exec(relative.get(path)!())![1]!);
    expect(head('description')).toMatch(/\S.*[.:?)]$/);
    expect(head('description')!.length).toBeLessThanOrEqual(260);
    expect([head('og:title'), head('og:description')]).toEqual([title, head('description')]);
    expect(head('og:type')).toMatch(/^(article|website)$/);
    expect(head('twitter:card')).toBe('summary_large_image');
    for (const what of ['title', 'description', 'image', 'image:alt']) expect(head(`twitter:${what}`)).toBe(head(`og:${what}`));
  });

  test('has its own address as the canonical one, or a frame its page’s, and the card of a step', () => {
    expect(fileOf(path, head('canonical')!)).toBe(path.replace(/^embed\//, ''));
    expect(head('og:url')).toBeNull();
    expect(steps).toContain(fileOf(path, head('og:image')!).replace(/card\.png$/, ''));
    expect(head('og:image:alt')).toMatch(/^Picture: \S/);
  });
});

test.each(['index.html', 'en/index.html', 'en/alipay/index.html', 'en/alipay/paid/index.html', 'go/paid/index.html'])(
  'where the site knows its address, %s says its own in full',
  (path) => {
    const head = headOf(path, absolute);
    expect(head('canonical')).toBe(home + path.replace(/index\.html$/, ''));
    expect(head('og:url')).toBe(head('canonical'));
    expect(head('og:image')).toBe(home + fileOf(path, headOf(path)('og:image')!));
  },
);

test.each(firsts)('%s shows its own card, and tells where its oEmbed is', (folder) => {
  const head = headOf(`${folder}index.html`);
  expect(head('og:image')).toBe('card.png');
  expect(fileOf(folder, head('application/json+oembed')!)).toBe(`${folder}oembed.json`);
});

describe.each(steps)('%s', (folder) => {
  const data = JSON.parse(relative.get(`${folder}step.json`)!()) as StepJson;

  test('is offered as oEmbed 1.0 lays down, in a frame that may run script and nothing else', () => {
    for (const [site, files] of [['', relative] as const, [home, absolute] as const]) {
      const offer = JSON.parse(files.get(`${folder}oembed.json`)!()) as { html: string; width: number; height: number; provider_url?: string };
      expect(faultsOf(offer)).toEqual([]);
      expect(offer).toMatchObject({ title: data.title, thumbnail_url: `${site}${folder}card.png` });
      expect(offer.provider_url).toBe(site || undefined);
      const [, frame, inside] = /^<iframe ([^>]*)>(.*)<\/iframe>$/.exec(offer.html)!;
      expect(frame).toContain(`src="${site}${data.links.embed}"`);
      expect(frame).toContain(`width="${offer.width}" height="${offer.height}"`);
      expect(frame).toMatch(/title="[^"]+".* loading="lazy".* sandbox="allow-scripts"$/);
      expect(inside).toContain(`<a href="${site}${data.links.page}">`);
    }
  });

  test('names links that lead to pages; the short one names it, leads to it, and needs no script', () => {
    const { page, embed, go, next, back } = data.links;
    for (const link of [page, embed, go, next, back]) if (link !== null) expect(pages).toContain(`${link}index.html`);
    const short = relative.get(`${go}index.html`)!();
    expect(unescaped(/<h1[^>]*>([^<]+)/.exec(short)![1]!)).toBe(data.title);
    const leads = [...short.matchAll(/<a [^>]*href="([^"]+)"[^>]* data-step=/g)].map(([, href]) => fileOf(go, href!));
    expect(leads).toEqual([`${page}index.html`]);
    expect(short).not.toContain('<script');
  });
});

test('the short address of a retired step says what replaced it', () => {
  const ways = editions.map((edition) => ({ edition, told: edition.told[0]! }));
  const html = pageOf({ kind: 'go', path: 'go/old-cart/', lang: 'en', step: 'old-cart', replacedBy: 'cart', ways }, editions, assets);
  expect(html).toMatch(/data-notice="retired-step">[^<]*“old-cart”/);
  expect(html).toMatch(/<a [^>]*href="\.\.\/\.\.\/en\/alipay\/cart\/"[^>]* data-step="cart"/);
});

describe('in two languages', () => {
  const hindi = 'hi' as Lang;
  const both = [...editions, ...editions.map((one): Edition => ({ ...one, lang: hindi, told: one.told.map((told) => ({ ...told, lang: hindi })) }))];
  const files = made(both, home);
  const alternates = (path: string): Readonly<Record<string, string>> =>
    Object.fromEntries(tagsOf(files.get(path)!()).flatMap(({ hreflang, href }) => (hreflang ? [[hreflang, href!.slice(home.length)]] : [])));

  test.each([
    ['index.html', 'en/', 'hi/', ''],
    ['en/index.html', 'en/', 'hi/', ''],
    ['hi/index.html', 'en/', 'hi/', ''],
    ['en/sources/index.html', 'en/sources/', 'hi/sources/', 'en/sources/'],
    ['hi/mudra/index.html', 'en/mudra/', 'hi/mudra/', 'en/mudra/'],
    ['en/alipay/paid/index.html', 'en/alipay/paid/', 'hi/alipay/paid/', 'go/paid/'],
    ['go/paid/index.html', 'en/alipay/paid/', 'hi/alipay/paid/', 'go/paid/'],
  ])('%s names itself, its other language, and the page for all others', (path, en, hi, other) => {
    expect(alternates(path)).toEqual({ en, hi, 'x-default': other });
    for (const place of [en, hi, other]) expect(files.has(`${place}index.html`)).toBe(true);
  });

  test('the short address names the step in each', () => {
    expect([...files.get('go/paid/index.html')!().matchAll(/<section lang="([^"]+)"/g)].map(([, lang]) => lang)).toEqual(['en', 'hi']);
  });
});

test.each([
  ['en/alipay/paid/index.html', 'en/alipay/paid/', 'go/paid/'],
  ['en/together/held/index.html', 'en/together/held/', 'en/together/held/'],
  ['index.html', 'en/', ''],
])('in one language %s names itself, and the page for all others', (path, en, other) => {
  const named = tagsOf(relative.get(path)!()).flatMap(({ hreflang, href }) => (hreflang ? [[hreflang, fileOf(path, href!)]] : []));
  expect(Object.fromEntries(named)).toEqual({ en: `${en}index.html`, 'x-default': `${other}index.html` });
});

describe('the map of the site for search engines', () => {
  test('is there only where the site knows its address', () => {
    expect(relative.has('sitemap.xml')).toBe(false);
    expect(absolute.has('sitemap.xml')).toBe(true);
  });

  test('lists every page that is told, each once, and none that only leads on', () => {
    const listed = [...absolute.get('sitemap.xml')!().matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc!);
    const told = pages.filter((path) => !/^(go|embed)\//.test(path)).map((path) => home + path.replace(/index\.html$/, ''));
    expect(listed.toSorted()).toEqual(told.toSorted());
  });
});

describe('a summary', () => {
  const long = `${'It waits and '.repeat(20)}waits.`;

  test('is as many whole sentences as a list of links shows', () => {
    expect(summary('en', `The buyer pays 3.5% of $100.00. Alipay holds it. ${long}`)).toBe('The buyer pays 3.5% of $100.00. Alipay holds it.');
  });

  test('is one sentence at least, however long', () => expect(summary('en', `${long} Then it ends.`)).toBe(long));
});
