import { expect, test } from 'vitest';
import { editions } from '../site';
import { type Lane, pairs } from '../../src/scenarios/pairs';
import { pointAt } from '../../src/stage/curve';
import { textsOf } from '../../src/stage/actors';
import { type Box, boxAt, holds, overlap, widthOf, wrap } from '../../src/stage/room';
import { type Scene, sceneOf } from '../../src/stage/scene';
import { sheets } from '../../src/stage/sheet';

const { radius, row, type, size } = sheets.small;
const all = editions.flatMap((edition) => edition.told.flatMap((told) => [...told.walks].map(([id, walk]) => ({ id, walk, told, edition }))));
const boxOf = ({ kind, label: [x, y], rows, card }: Scene['lines'][number]): Box => {
  const width = Math.max(0, ...rows.map(({ no, text }) => widthOf(no && `${no} `, type) + widthOf(text, type)));
  return kind === 'money' ? boxAt(x, y, card, row + 6) : boxAt(x, y, width + 2, rows.length * row);
};

test.each(all)('$id: in the smallest picture no label lies on a place, and no zone with room for its name goes without it', ({ walk, told, edition }) => {
  const { words, format, scenario } = told;
  const step = walk.steps[walk.at]!;
  const { accounts } = walk;
  const scene = sceneOf({ step, accounts, geography: scenario.geography, words, ui: edition.ui, format, layout: 'small' });
  const { actors, grounds, lines, border } = scene;
  const discs = actors.map(({ at }) => boxAt(...at, radius * 1.8, radius * 1.8));
  const labels = lines.map(boxOf);
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

test.each(all.filter(({ id, told }) => pairs.some(({ steps }) => steps[told.scenario.slug as Lane] === id)))(
  '$id: beside its pair, each label stands clear of names and figures, and leaves half of every line to be seen',
  ({ walk, told, edition }) => {
    const { words, format, scenario } = told;
    const step = walk.steps[walk.at]!;
    const scene = sceneOf({ step, accounts: walk.accounts, geography: scenario.geography, words, ui: edition.ui, format, layout: 'small' });
    const texts = textsOf(scene.actors, scene.grounds, 'small');
    const hidden = scene.lines.map(boxOf).flatMap((box, i) => {
      const covered = texts.filter((text) => overlap(text, box) > 60);
      const under = scene.lines.map(({ span }, k) => {
        const { path } = scene.travellers.find((traveller) => traveller.span === span)!;
        const points = Array.from({ length: 50 }, (_, n) => pointAt(path, n / 49)).filter(([x, y]) => holds(box, x, y, 0));
        return points.length / 50 > (k === i ? 0.5 : 0.1);
      });
      return covered.length > 0 || under.includes(true) ? [{ rows: scene.lines[i]!.rows, covered, under }] : [];
    });
    expect(hidden).toEqual([]);
  },
);

test('a name too long for its width is broken at its underscore, and only then', () => {
  expect(wrap('REFUND_SUCCESS notice', 12, 92)).toEqual(['REFUND_', 'SUCCESS', 'notice']);
  expect(wrap('REFUND_SUCCESS notice', 12, 118)).toEqual(['REFUND_SUCCESS', 'notice']);
});
