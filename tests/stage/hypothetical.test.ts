import { expect, test } from 'vitest';
import { sceneOf } from '../../src/stage/scene';
import { layouts } from '../../src/stage/sheet';
import { editions } from '../site';

const supposed = editions.flatMap(({ ui, told }) =>
  told.flatMap((one) =>
    [...one.walks]
      .filter(([, { steps, at }]) => steps[at]!.evidence.basis === 'hypothetical')
      .map(([id, walk]) => ({ id, walk, ui, geography: one.scenario.geography, words: one.words, format: one.format })),
  ),
);

test.each(supposed)('$id carries the word hypothetical in its picture, so that a screenshot keeps it', ({ walk: { steps, at, accounts }, ...setting }) => {
  for (const layout of [...layouts, 'small', 'large'] as const) {
    const { grounds } = sceneOf({ step: steps[at]!, accounts, layout, ...setting });
    expect(grounds.flatMap(({ rows }) => rows).join(' '), layout).toContain('hypothetical');
  }
});
