import { expect, test } from 'vitest';
import { cacheOf, fileAt, filesOf, insteadOf, otherCaches } from '../../src/worker/built';

const root = 'https://site.example/pay/';

test('a release has a cache of its own name; others are known by theirs, and what is not ours is left alone', () => {
  expect(cacheOf({ build: 'b2' })).toBe('explainer b2');
  expect(otherCaches({ build: 'b2' }, ['explainer b1', 'explainer b2', 'explainer b3', 'theirs'])).toEqual(['explainer b1', 'explainer b3']);
});

test('a page is the same file whatever its query, and a folder is its index', () => {
  expect(fileAt(root, `${root}en/alipay/paid/?amt=5&view=books`)).toBe('en/alipay/paid/index.html');
  expect(fileAt(root, root)).toBe('index.html');
  expect(fileAt(root, `${root}assets/main-1.js`)).toBe('assets/main-1.js');
  expect(fileAt(root, 'https://site.example/other/')).toBeNull();
});

test('a scenario is its pages, and all scripts but those of other scenarios', () => {
  const paths = [
    'en/alipay/paid/index.html',
    'en/mudra/card/index.html',
    'hi/alipay/paid/index.html',
    'assets/main-1.js',
    'assets/alipay-a.js',
    'assets/mudra-b.js',
  ];
  const files = Object.fromEntries(paths.map((path) => [path, 'hash']));
  expect(filesOf({ files }, 'en', 'alipay', ['alipay', 'mudra'])).toEqual(['en/alipay/paid/index.html', 'assets/main-1.js', 'assets/alipay-a.js']);
  expect(filesOf({ files }, 'en', 'together', ['alipay', 'mudra'])).toEqual(['assets/main-1.js', 'assets/alipay-a.js', 'assets/mudra-b.js']);
});

test('a page that is not at hand is found in the whole file of its language, with its numbers', () => {
  const langs = ['en', 'hi'];
  expect(insteadOf(root, `${root}hi/mudra/card/?amt=5`, langs)).toBe(`${root}offline/hi.html#/mudra/card/?amt=5`);
  expect(insteadOf(root, `${root}go/card/`, langs)).toBe(`${root}offline/en.html#/card/`);
  expect(insteadOf(root, root, langs)).toBe(`${root}offline/en.html#/`);
});
