import { describe, expect, test } from 'vitest';
import { registered, retiredIn } from '../../src/pages/registry';
import { editions } from '../site';
import { pairs } from '../../src/scenarios/pairs';

const scenarios = editions[0]!.told.map(({ scenario, catalogue }) => ({ scenario, slug: scenario.slug, steps: [...catalogue.steps.keys()] }));
/** The pairs are the steps of the side-by-side page. */
const told = [...scenarios, { slug: 'together', steps: pairs.map(({ id }): string => id) }];
const { steps: released } = registered;
const idOf = (one: (typeof released)[string][number]): string => (typeof one === 'string' ? one : one.id);

const linesOf = (ids: readonly string[]): string => ids.map((id) => `    "${id}",`).join('\n');

test.each(told)('$slug: every step ever released is still told, or says what replaced it', ({ slug, steps }) => {
  const lost = (released[slug] ?? []).filter((one) => typeof one === 'string').filter((id) => !steps.includes(id));
  const lines = lost.map((id) => `    { "id": "${id}", "replacedBy": "<one that is told>" },`).join('\n');
  expect(lost, `Addresses are permanent. Bring these back, or write in src/scenarios/registry.json in their place:\n${lines}\n`).toEqual([]);
});

test.each(told)('$slug: every step that is told is registered', ({ slug, steps }) => {
  const known = (released[slug] ?? []).map(idOf);
  const fresh = steps.filter((id) => !known.includes(id));
  expect(fresh, `New: add these lines to "steps", "${slug}" in src/scenarios/registry.json:\n${linesOf(fresh)}\n`).toEqual([]);
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
  for (const kind of Object.values(registered)) expect(told.map(({ slug }) => slug)).toEqual(expect.arrayContaining(Object.keys(kind)));
});

describe.each(scenarios)('$slug', ({ slug, scenario }) => {
  test.each([
    ['inputs', scenario.inputs.map(({ id }) => id)],
    ['events', scenario.machine.events as readonly string[]],
  ] as const)('the %s that addresses may name are registered, and none was taken away', (kind, ids) => {
    const known = registered[kind][slug] ?? [];
    const lost = known.filter((id) => !ids.includes(id));
    expect(lost, `Addresses are permanent. Bring these ${kind} back: links that name them say nothing any more.`).toEqual([]);
    const fresh = ids.filter((id) => !known.includes(id));
    expect(fresh, `New: add these lines to "${kind}", "${slug}" in src/scenarios/registry.json:\n${linesOf(fresh)}\n`).toEqual([]);
  });
});
