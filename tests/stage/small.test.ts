import { expect, test } from 'vitest';
import { editions } from '../site';
import { textsOf } from '../../src/stage/actors';
import { type Box, boxAt, overlap, widthOf, wrap } from '../../src/stage/room';
import { sceneOf } from '../../src/stage/scene';
import { sheets } from '../../src/stage/sheet';

const { radius, row, type, size } = sheets.small;
const all = editions.flatMap((edition) => edition.told.flatMap((told) => [...told.walks].map(([id, walk]) => ({ id, walk, told, edition }))));

test.each(all)('$id: in the smallest picture no label lies on a place, and no zone with room for its name goes without it', ({ walk, told, edition }) => {
  const { words, format, scenario } = told;
  const step = walk.steps[walk.at]!;
  const { accounts } = walk;
  const scene = sceneOf({ step, accounts, geography: scenario.geography, words, ui: edition.ui, format, layout: 'small' });
  const { actors, grounds, lines, border } = scene;
  const discs = actors.map(({ at }) => boxAt(...at, radius * 1.8, radius * 1.8));
  const labels = lines.map(({ kind, label: [x, y], rows, card }): Box => {
    const width = Math.max(0, ...rows.map(({ no, text }) => widthOf(no && `${no} `, type) + widthOf(text, type)));
    return kind === 'money' ? boxAt(x, y, card, row + 6) : boxAt(x, y, width + 2, rows.length * row);
  });
  expect(labels.filter((label) => discs.some((disc) => overlap(label, disc) > 30))).toEqual([]);
  const texts = textsOf(actors, grounds, 'small');
  const names = texts.slice(0, actors.length);
  expect(names.filter(([left, , right]) => left < 0 || right > size[0])).toEqual([]);
  expect(names.filter((name, k) => names.slice(k + 1).some((other) => overlap(name, other) > 0))).toEqual([]);
  const captions = texts.slice(actors.length);
  expect(captions.filter(([left, , right, bottom]) => discs.some((disc) => overlap([left, 0, right, bottom - 4], disc) > 0))).toEqual([]);
  const roomy = grounds.filter(({ side }) => border === null || (side === 'left' ? border : size[0] - border) > 140);
  expect(roomy.filter(({ rows }) => rows.length !== 1)).toEqual([]);
});

test('a name too long for its width is broken at its underscore, and only then', () => {
  expect(wrap('REFUND_SUCCESS notice', 12, 92)).toEqual(['REFUND_', 'SUCCESS', 'notice']);
  expect(wrap('REFUND_SUCCESS notice', 12, 118)).toEqual(['REFUND_SUCCESS', 'notice']);
});
