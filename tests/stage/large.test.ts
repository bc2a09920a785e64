import { describe, expect, test } from 'vitest';
import { editions } from '../site';
import { textsOf } from '../../src/stage/actors';
import { type Box, boxAt, outside, overlap } from '../../src/stage/room';
import { type Scene, sceneOf } from '../../src/stage/scene';
import { sheets } from '../../src/stage/sheet';

const { size, radius, row } = sheets.large;
/** What stands at the foot of the stage covers it from here. */
const FOOT = 386;
const all = editions.flatMap((edition) => edition.told.flatMap((told) => [...told.walks].map(([id, walk]) => ({ id, walk, told, edition }))));
const sceneAt = ({ walk, told, edition }: (typeof all)[number]): Scene =>
  sceneOf({
    step: walk.steps[walk.at]!,
    accounts: walk.accounts,
    geography: told.scenario.geography,
    words: told.words,
    ui: edition.ui,
    format: told.format,
    layout: 'large',
  });
const cardsOf = ({ lines }: Scene): readonly Box[] =>
  lines.filter(({ kind }) => kind === 'money').map(({ label, card }) => boxAt(label[0], label[1], card, row + 6));
/** Boxes that share more than their rims. */
const clashes = (boxes: readonly Box[], others: readonly Box[]): number =>
  boxes.flatMap((box) => others.filter((other) => other !== box && overlap(box, other) > 60)).length;

describe('the picture for a hall', () => {
  test.each(all)('$id: no name, figure or amount covers another, a circle, or the edge', (one) => {
    const scene = sceneAt(one);
    const texts = textsOf(scene.actors, scene.grounds, 'large');
    const cards = cardsOf(scene);
    const circles = scene.actors.map(({ at: [x, y] }) => boxAt(x, y, 2 * radius, 2 * radius));
    expect({
      texts: clashes(texts, texts),
      cards: clashes(cards, [...cards, ...texts]),
      circles: texts.flatMap((text, i) => circles.filter((circle, k) => k !== i && overlap(text, circle) > 60)).length,
      outside: [...texts, ...cards].filter((box) => outside(box, size) > 60).length,
      covered: one.walk.steps[one.walk.at]!.exhibits.length === 0 ? 0 : [...texts, ...cards].filter(([, , , bottom]) => bottom > FOOT).length,
    }).toEqual({ texts: 0, cards: 0, circles: 0, outside: 0, covered: 0 });
  });
});
