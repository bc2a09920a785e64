import { expect, test } from 'vitest';
import { editions } from '../site';
import { textsOf } from '../../src/stage/actors';
import { boxAt, overlap } from '../../src/stage/room';
import { sceneOf } from '../../src/stage/scene';
import { layouts, sheets } from '../../src/stage/sheet';

const all = editions.flatMap((edition) => edition.told.flatMap((told) => [...told.walks].map(([id, walk]) => ({ id, walk, told, edition }))));

test.each(layouts.flatMap((layout) => all.map((one) => ({ layout, ...one }))))(
  '$layout $id: what stands under a place crosses neither the border nor the edge, and covers no other place',
  ({ layout, walk, told, edition }) => {
    const { size, radius } = sheets[layout];
    const step = walk.steps[walk.at]!;
    const { words, format, scenario } = told;
    const scene = sceneOf({ step, accounts: walk.accounts, geography: scenario.geography, words, ui: edition.ui, format, layout });
    const { border, actors } = scene;
    const texts = textsOf(actors, scene.grounds, layout);
    const wrong = actors.flatMap(({ id, at: [x], name, figures }, k) => {
      const [left, top, right, bottom] = texts[k]!;
      const sides = border === null || Math.abs(x - border) < radius ? [0, size[0]] : x < border ? [0, border] : [border, size[0]];
      const others = actors.filter((_, i) => i !== k).filter(({ at }) => overlap([left, top, right, bottom], boxAt(...at, radius * 1.8, radius * 1.8)) > 0);
      const inside = left >= sides[0]! && right <= sides[1]! && bottom <= size[1];
      return inside && others.length === 0 ? [] : [{ id, name, figures, others }];
    });
    expect(wrong).toEqual([]);
  },
);
