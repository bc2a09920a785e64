import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { startAt, take } from '../../src/engine/address';
import { walk } from '../../src/engine/walk';
import { captionOf, type Picture } from '../../src/export/caption';
import { type Element, parse } from '../../src/export/markup';
import { type Look, stillOf } from '../../src/export/still';
import Still from '../../src/export/Still.svelte';
import { editions } from '../site';

const all = editions.flatMap(({ ui, told }) =>
  told.flatMap(({ words, format, sources, scenario, walks }) =>
    [...walks].map(([id, at]) => {
      const address = `https://example.org/en/${scenario.slug}/${id}/`;
      const picture: Picture = { walk: at, at: at.at, words, format, ui, sources, address };
      return { id, picture };
    }),
  ),
);
const called = (step: string): Picture => all.find(({ id }) => id === step)!.picture;
const paper: Look = { as: 'wide', theme: 'light', background: 'paper' };
const draw = (picture: Picture, look: Partial<Look> = {}): string =>
  stillOf((props) => render(Still, { props }).body, picture, { ...paper, ...look }, [{ family: 'Noto Sans', weight: 400, data: 'AAAA' }]);

const inside = (element: Element): readonly Element[] => [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : inside(child)))];
const textIn = (element: Element): string => element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
/** What can be read in a picture: each text once, without the light behind it. */
const readIn = (svg: string): readonly Element[] => inside(parse(svg)).filter(({ tag, attributes }) => tag === 'text' && !attributes['aria-hidden']);
const words = (svg: string): string => readIn(svg).map(textIn).join(' ').replace(/\s+/g, ' ');

describe.each(all)('$id', ({ picture }) => {
  const caption = captionOf(picture);
  const { walk: at, format } = picture;
  const step = at.steps[at.at]!;

  test.each(['wide', 'narrow', 'card'] as const)('says what it is, in the %s picture', (as) => {
    const svg = draw(picture, { as });
    const [title, desc] = parse(svg).children as readonly Element[];
    expect([textIn(title!), textIn(desc!)]).toEqual([caption.title, caption.alt]);
    const read = words(svg);
    expect(read).toContain(caption.title);
    expect(read).toContain(picture.ui.step.basis[step.evidence.basis]);
    expect(read).toContain(picture.ui.site);
    if (as !== 'card') expect(read.replaceAll(' ', '')).toContain(picture.address);
    if (step.evidence.basis === 'hypothetical') expect(read).toContain('Hypothetical');
  });

  test('needs nothing beside it', () => {
    for (const svg of [draw(picture), draw(picture, { theme: 'dark', as: 'narrow' })]) {
      expect(svg).not.toMatch(/var\(|light-dark|href|class=|url\((?!data:)/);
      expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg"')).toBe(true);
    }
  });

  test('shows amounts of the books, and of the moves, and no other', () => {
    const read = readIn(draw(picture));
    const figures = read.filter(({ attributes }) => attributes['data-account']);
    for (const { attributes, ...figure } of figures) {
      const [account, currency, minor] = [attributes['data-account']!, attributes['data-currency']!, BigInt(attributes['data-value']!)];
      expect(step.moment.balances.get(account)).toBe(minor);
      expect(at.accounts.get(account)!.currency).toBe(currency);
      expect(textIn({ attributes, ...figure })).toContain(format.money({ currency: at.accounts.get(account)!.currency, minor }));
    }
    for (const { kind, currency, minor } of step.moves)
      if (kind === 'money') expect(words(draw(picture))).toContain(format.money({ currency: currency as 'CNY', minor: minor! }));
  });
});

test('is as wide as asked, and as high as that makes it; a card is 1200 by 630', () => {
  const sizeOf = (svg: string): readonly (string | undefined)[] => [parse(svg).attributes.width, parse(svg).attributes.height];
  const [width, height] = sizeOf(draw(called('converted'))).map(Number) as [number, number];
  expect(width).toBe(800);
  expect(sizeOf(draw(called('converted'), { width: 3200 }))).toEqual(['3200', String(height * 4)]);
  expect(sizeOf(draw(called('converted'), { as: 'card' }))).toEqual(['1200', '630']);
});

test('on nothing, it has neither paper nor washes under it; in the dark, other colours', () => {
  const fills = (look: Partial<Look>): readonly (string | undefined)[] =>
    inside(parse(draw(called('converted'), look)))
      .filter(({ tag }) => tag === 'rect')
      .map(({ attributes }) => attributes.fill);
  expect(fills({})).toEqual(expect.arrayContaining(['#fbf8f1', '#f9e9e2', '#e6eef8']));
  expect(fills({ theme: 'dark' })).toEqual(expect.arrayContaining(['#161512', '#33201a', '#1a2534']));
  expect(fills({ background: 'transparent' })).toEqual(['#fffdf8', '#fffdf8']);
});

test('a label that must be read stands in a box of its own', () => {
  const svg = draw({ ...called('converted'), label: 'Analogy, not history' });
  expect(readIn(svg).map(textIn)).toContain('Analogy, not history');
  expect(captionOf({ ...called('converted'), label: 'Analogy, not history' }).alt).toMatch(/Analogy, not history\.$/);
});

test("an event taken freely is told by its transition, and the reader's own long address is broken into lines", () => {
  const { told, ui } = editions[0]!;
  const { scenario, catalogue, words: said, format, sources } = told.find((one) => one.scenario.slug === 'alipay')!;
  const free = walk(scenario, catalogue, { ...take(startAt('en', 'alipay', 'converted'), 'buyer.complain'), inputs: { amt: '1234.50' } });
  expect(free.stopped).toBeNull();
  const address = `https://example.org/a/long/folder/en/alipay/converted/?amt=1234.50&then=${Array.from({ length: 20 }, () => 'buyer.mistype').join('~')}`;
  const svg = draw({ walk: free, at: free.at, words: said, format, ui, sources, address });
  expect(words(svg)).toContain(said.transitions[free.steps[free.at]!.taken.at(-1)!.says]!(format.facts(free.steps[free.at]!.moment.facts)));
  expect(words(svg)).toContain(ui.step.free);
  expect(words(svg).replaceAll(' ', '')).toContain(address);
  expect(readIn(svg).filter((text) => textIn(text).includes('buyer.mistype')).length).toBeGreaterThan(1);
});
