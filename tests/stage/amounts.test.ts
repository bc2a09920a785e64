import { expect, test } from 'vitest';
import { editions } from '../site';
import { pointAt } from '../../src/stage/curve';
import { boxAt, holds } from '../../src/stage/room';
import { sceneOf } from '../../src/stage/scene';
import { layouts, sheets } from '../../src/stage/sheet';

const all = editions.flatMap((edition) => edition.told.flatMap((told) => [...told.walks].map(([id, walk]) => ({ id, walk, told, edition }))));
/** How many points of a line are looked at. */
const POINTS = 50;

test.each([...layouts, 'large'] as const)('an amount leaves its line and the head of its arrow to be seen (%s)', (layout) => {
  const hidden = all.flatMap(({ id, walk, told, edition }) => {
    const { words, format, scenario } = told;
    const step = walk.steps[walk.at]!;
    const { lines, travellers } = sceneOf({ step, accounts: walk.accounts, geography: scenario.geography, words, ui: edition.ui, format, layout });
    return lines.flatMap(({ kind, span, label, card }) => {
      const { path } = travellers.find((traveller) => traveller.span === span)!;
      const box = boxAt(...label, card, sheets[layout].row + 6);
      const under = Array.from({ length: POINTS }, (_, k) => pointAt(path, k / (POINTS - 1))).filter(([x, y]) => holds(box, x, y, 0)).length;
      const tip = holds(box, ...path.to, 0);
      return kind === 'money' && (tip || under / POINTS > 0.5) ? [{ id, under, tip }] : [];
    });
  });
  expect(hidden).toEqual([]);
});
