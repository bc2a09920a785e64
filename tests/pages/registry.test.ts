import { expect, test } from 'vitest';
import { released, retiredIn } from '../../src/pages/registry';
import { editions } from '../site';
import { pairs } from '../../src/scenarios/pairs';

const told = editions[0]!.told.map(({ scenario, catalogue }) => ({ slug: scenario.slug, steps: [...catalogue.steps.keys()] }));
const pairIds: readonly string[] = pairs.map(({ id }) => id);
const idOf = (one: (typeof released)[string][number]): string => (typeof one === 'string' ? one : one.id);

test.each(told)('$slug: every step ever released is still told, or says what replaced it', ({ slug, steps }) => {
  const lost = (released[slug] ?? []).filter((one) => typeof one === 'string').filter((id) => !steps.includes(id));
  const lines = lost.map((id) => `    { "id": "${id}", "replacedBy": "<a step that is told>" },`).join('\n');
  expect(lost, `Addresses are permanent. Bring these steps back, or write in src/scenarios/registry.json in their place:\n${lines}\n`).toEqual([]);
});

test.each(told)('$slug: every step that is told is registered', ({ slug, steps }) => {
  const known = (released[slug] ?? []).map(idOf);
  const fresh = steps.filter((id) => !known.includes(id));
  const lines = fresh.map((id) => `    "${id}",`).join('\n');
  expect(fresh, `New steps: add these lines to "${slug}" in src/scenarios/registry.json:\n${lines}\n`).toEqual([]);
});

test.each(told)('$slug: a retired step is told no longer, and names one that is', ({ slug, steps }) => {
  for (const { id, replacedBy } of retiredIn(slug)) {
    expect(steps, `${id} is retired, its id is never used again`).not.toContain(id);
    expect(steps, `${id} is replaced by a step that is told`).toContain(replacedBy);
  }
});

test('an id is used once in the whole site, and no scenario was taken away', () => {
  const all = Object.values(released).flat().map(idOf);
  expect(all.filter((id, k) => all.indexOf(id) !== k)).toEqual([]);
  expect([...told.map(({ slug }) => slug), 'together']).toEqual(expect.arrayContaining(Object.keys(released)));
});

test('together: every pair ever released is still told, and every pair that is told is registered', () => {
  expect(
    pairIds,
    'Addresses are permanent. The list of "together" in src/scenarios/registry.json and the pairs in src/scenarios/pairs.ts are the same.',
  ).toEqual(released.together);
});
