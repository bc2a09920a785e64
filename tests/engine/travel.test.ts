import { describe, expect, test } from 'vitest';
import { travel } from '../../src/engine/travel';
import { editions } from '../site';

describe.each(editions[0]!.told.map(({ scenario, walks }) => ({ slug: scenario.slug, walks })))('where a walk of $slug has been', ({ walks }) => {
  test('a state that was entered was come to from one before it, in its own region', () => {
    const unreached = [...walks].flatMap(([id, { steps, at }]) => {
      const { visited, travelled } = travel(steps, at);
      const [first] = steps;
      const reached = new Set([...first!.moment.states, ...[...travelled].map((pair) => pair.split('>')[1]!)]);
      return [...visited].filter((state) => !reached.has(state)).map((state) => `${id}: ${state}`);
    });
    expect(unreached).toEqual([]);
  });
});
