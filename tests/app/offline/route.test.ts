import { expect, test } from 'vitest';
import { routeOf } from '../../../src/app/offline/route';

test.each([
  ['en/', { is: 'contents', at: null }],
  ['en/alipay/', { is: 'contents', at: 'alipay' }],
  ['en/alipay/paid/?amt=5&view=books', { is: 'step', scenario: 'alipay', step: 'paid', search: '?amt=5&view=books' }],
  ['en/alipay/paid', { is: 'step', scenario: 'alipay', step: 'paid', search: '' }],
  ['en/alipay/paid/#notes', { is: 'step', scenario: 'alipay', step: 'paid', search: '' }],
  ['en/together/', { is: 'together', at: null }],
  ['en/together/quote/?alipay=paid', { is: 'pair', pair: 'quote', search: '?alipay=paid' }],
  ['en/sources/mudra-5', { is: 'sources', at: 'mudra-5' }],
] as const)('%s', (path, route) => expect(routeOf(path)).toEqual(route));

test('what names nothing leads to the contents, where the nearest step is named', () => {
  expect(routeOf('en/nothing/')).toEqual({ is: 'contents', at: 'nothing' });
  expect(routeOf('en/nothing/payd/')).toEqual({ is: 'step', scenario: 'nothing', step: 'payd', search: '' });
  expect(routeOf('en///..//%ff')).toEqual({ is: 'contents', at: '%ff' });
});
