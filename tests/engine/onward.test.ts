import { expect, test } from 'vitest';
import { endsEarly, nextOf, toStep } from '../../src/engine/onward';
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

test.each<[string, Readonly<Record<string, string>>, readonly string[], boolean]>([
  ['over-the-limit', { amt: '5000', ccy: 'EUR' }, [], true],
  ['over-the-limit', { amt: '5000', ccy: 'EUR' }, ['source.approve'], false],
  ['over-the-limit', {}, [], false],
  ['checks-passed', { amt: '50' }, [], false],
  ['books-matched', { amt: '50' }, [], false],
])('a story ends early only where its own numbers would lead on: %s with %o and %o', (step, inputs, then, early) => {
  const walk = guide.walk({ ...address, step, inputs, then });
  expect(walk.stopped).toBeNull();
  expect(endsEarly(catalogue, walk)).toBe(early);
  if (early) expect(nextOf(catalogue, walk, null)).toBeNull();
});
