import { expect, test } from 'vitest';
import { nearestOf } from '../../src/app/nearest-link';
import { catalogue } from '../../src/engine/catalogue';
import { loadScenario } from '../../src/scenarios';

const links = (
  await Promise.all(
    ['alipay', 'mudra'].map(async (slug) =>
      [...catalogue(await loadScenario(slug)).steps.keys()].map((id) => ({ id, scenario: slug, href: `https://example.org/en/${slug}/${id}/` })),
    ),
  )
).flat();

for (const [wanted, scenario] of [
  ['nosuch', 'alipay'],
  ['nosuch', 'mudra'],
  ['kart', 'alipay'],
  ['became-npaa', 'alipay'],
  ['zzz', 'mudra'],
] as const)
  test(`for ${scenario}/${wanted} the nearest step is one of ${scenario}`, () => expect(nearestOf(links, wanted, scenario).scenario).toBe(scenario));

test('a step that another scenario tells is found there', () =>
  expect(nearestOf(links, 'became-npa', 'alipay')).toMatchObject({ id: 'became-npa', scenario: 'mudra' }));

test('without a scenario in the address all steps are looked through', () => {
  expect(nearestOf(links, 'became-npaa', 'en').id).toBe('became-npa');
  expect(nearestOf(links, 'converteds', '').id).toBe('converted');
});
