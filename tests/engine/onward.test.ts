import { expect, test } from 'vitest';
import { nextOf, toStep } from '../../src/engine/onward';
import { editions } from '../site';

const { guide, catalogue, walks } = editions[0]!.told.find(({ scenario }) => scenario.slug === 'alipay')!;
const { address } = walks.get('paid')!;
const next = (then: readonly string[]) => nextOf(catalogue, guide.walk({ ...address, then }), null);

test('a path of which nothing is possible leads on by its story', () => {
  expect(next(['foo'])).toEqual(toStep(catalogue, address, catalogue.steps.get('paid')!.next!));
});

test('a path that is refused leads on from where it came to', () => {
  const possible = ['gateway.notify', 'clearing.serve'].find((event) => guide.walk({ ...address, then: [event] }).stopped === null)!;
  expect(next([possible, 'foo'])).toEqual(next([possible]));
});
