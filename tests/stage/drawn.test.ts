import { expect, test } from 'vitest';
import { editions } from '../site';
import type { Move } from '../../src/engine/moves';
import { captionOf } from '../../src/export/caption';
import { drawnOf } from '../../src/stage/drawn';
import { sceneOf } from '../../src/stage/scene';
import { layouts } from '../../src/stage/sheet';

const all = editions.flatMap((edition) => edition.told.flatMap((told) => [...told.walks].map(([id, walk]) => ({ id, walk, told, edition }))));
const move = (kind: Move['kind'], what: string): Move => ({ kind, from: 'a', to: 'b', what });
const messages = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((what) => move('message', what));

test('all moves are drawn, if they are few', () => {
  expect(drawnOf(messages.slice(1))).toEqual(messages.slice(1));
});

test('of a run of events only the last of what is told is drawn, but all that is paid and handed over', () => {
  expect(drawnOf(messages)).toEqual(messages.slice(-4));
  const [paid, sent] = [move('money', 'pay'), move('goods', 'cloth')];
  expect(drawnOf([...messages.slice(0, 4), paid, ...messages.slice(4), sent])).toEqual([paid, ...messages.slice(-2), sent]);
  const coins = Array.from({ length: 5 }, (_, k) => move('money', String(k)));
  expect(drawnOf([...messages, ...coins])).toEqual(coins);
});

test.each(all)('$id: what is said to be drawn is what is drawn, one thing at a time', ({ walk, told, edition }) => {
  const step = walk.steps[walk.at]!;
  const { words, format, scenario, sources } = told;
  const { geography } = scenario;
  const { alt } = captionOf({ walk, at: walk.at, words, format, ui: edition.ui, sources, address: '' });
  const moved = drawnOf(step.moves);
  for (const layout of layouts) {
    const { travellers, lines } = sceneOf({ step, accounts: walk.accounts, geography, words, ui: edition.ui, format, layout });
    expect(travellers.map(({ kind }) => kind)).toEqual(moved.map(({ kind }) => kind));
    expect(lines.flatMap(({ rows }) => rows).filter(({ no }) => no !== '').length).toBeLessThanOrEqual(6);
  }
  expect(alt.match(/\b(?:Money: |Message from |Goods from )/g)?.length ?? 0).toBe(moved.length);
  expect(Number(/not drawn: (\d+)/.exec(alt)?.[1] ?? 0)).toBe(step.moves.length - moved.length);
});
