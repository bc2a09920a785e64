import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/engine/catalogue';
import { readTogether } from '../../src/engine/read-together';
import { atPair, distance, openSteps, pairLink, wayTo } from '../../src/engine/together';
import { loadScenario } from '../../src/scenarios';
import { pairCalled } from '../../src/scenarios/pairs';

const [alipay, mudra] = [catalogue(await loadScenario('alipay')), catalogue(await loadScenario('mudra'))];
const held = pairCalled('held')!;
const read = (search: string) => readTogether({ alipay, mudra }, 'en', held, search);

describe('an address', () => {
  test('at a pair is its path alone', () => {
    expect(pairLink(atPair('en', held))).toBe('en/together/held/');
    expect(read('')).toEqual({ address: atPair('en', held), bad: [] });
  });

  test('carries the step of a lane that has left the pair, and reads back the same', () => {
    const away = { ...atPair('en', held), steps: { alipay: 'wire-sent', mudra: 'margin-paid' }, theme: 'dark' } as const;
    expect(pairLink(away)).toBe('en/together/held/?alipay=wire-sent&theme=dark');
    expect(read('?alipay=wire-sent&theme=dark')).toEqual({ address: away, bad: [] });
  });

  test('with a step the lane cannot stand at shows the pair’s own, and names what is allowed', () => {
    const { address, bad } = read('?alipay=wire-sent&mudra=file-closed&motion=some');
    expect(address.steps).toEqual({ alipay: 'wire-sent', mudra: 'margin-paid' });
    expect(bad).toEqual([
      { code: 'choice', param: 'mudra', given: 'file-closed', used: 'margin-paid', allowed: openSteps(mudra, 'mudra') },
      { code: 'choice', param: 'motion', given: 'some', used: 'auto', allowed: ['auto', 'full', 'none'] },
    ]);
  });

  test.each(['books', 'junk'])('asked for the view %s shows its two pictures, and says that there is no other', (given) => {
    expect(read(`?view=${given}`)).toEqual({
      address: atPair('en', held),
      bad: [{ code: 'choice', param: 'view', given, used: 'flow', allowed: ['flow'] }],
    });
    expect(read('?view=flow').bad).toEqual([]);
  });
});

describe('the way from step to step', () => {
  test('passes the steps between, along the story', () => {
    expect(wayTo(alipay, 'rate-quoted', 'paid')).toEqual(['confirmed', 'password-right', 'checks-passed', 'paid']);
  });

  test('into a branch goes on from where it parts', () => {
    expect(wayTo(mudra, 'machine-ordered', 'transfer-returned')).toEqual(['transfer-sent', 'transfer-returned']);
    expect(wayTo(alipay, 'late-refund-taken', 'wire-sent')).toEqual(['wire-sent']);
  });

  test('is nothing where the other lies behind, or is the same', () => {
    expect(wayTo(mudra, 'transfer-sent', 'margin-paid')).toEqual([]);
    expect(wayTo(mudra, 'refinance-drawn', 'supplier-paid')).toEqual([]);
    expect(wayTo(mudra, 'margin-paid', 'margin-paid')).toEqual([]);
  });
});

test('the distance from a pair counts steps of the pair’s own way', () => {
  expect(distance(alipay, 'wire-sent', 'converted')).toBe(1);
  expect(distance(alipay, 'paid', 'converted')).toBe(-3);
  expect(distance(alipay, 'converted', 'converted')).toBe(0);
  expect(distance(alipay, 'late-refund-asked', 'wire-credited')).toBeNull();
});
