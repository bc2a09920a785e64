import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect, test } from 'vitest';

/** The house style's "Who sees whom", lowest first: a file imports from its own floor or from one below. */
const floors = [
  ['money'],
  ['text', 'ledger'],
  ['scenarios'],
  ['engine', 'diagram'],
  ['stage'],
  ['export', 'worker'],
  ['app', 'embed'],
  ['main.ts', 'pages'],
  ['build'],
];
const floorOf = (file: string): number => floors.findIndex((names) => names.includes(file.split('/')[1]!));

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|svelte)$/.test(file))
  .map((file) => `src/${file}`);
const imports = files.flatMap((from) =>
  [...readFileSync(from, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => ({ from, name: name! })),
);
const inside = imports.filter(({ name }) => name.startsWith('.')).map(({ from, name }) => ({ from, to: join(dirname(from), name) }));
const seen = (wrong: readonly { from: string; to?: string; name?: string }[]): readonly string[] =>
  wrong.map(({ from, to, name }) => `${from} imports ${to ?? name}`);

test('every file has a floor', () => expect(files.filter((file) => floorOf(file) < 0)).toEqual([]));

test('no file imports from a floor above its own', () => expect(seen(inside.filter(({ from, to }) => floorOf(to) > floorOf(from)))).toEqual([]));

test("nothing outside a scenario's folder imports from it", () => {
  const folder = (file: string): string | undefined => /^src\/scenarios\/([^/]+)\//.exec(file)?.[1];
  expect(seen(inside.filter(({ from, to }) => folder(to) !== undefined && folder(to) !== folder(from)))).toEqual([]);
});

test('what the reader sees never imports XState, and only what runs before it is served imports Node', () => {
  expect(seen(imports.filter(({ from, name }) => /^xstate/.test(name) && floorOf(from) > floorOf('src/engine/') && !from.startsWith('src/build/')))).toEqual(
    [],
  );
  expect(seen(imports.filter(({ from, name }) => /^node:/.test(name) && !/^src\/(build|pages)\//.test(from)))).toEqual([]);
});
