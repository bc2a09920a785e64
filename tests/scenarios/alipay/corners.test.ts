import { describe, expect, test } from 'vitest';
import { allowed, refusedBy, replay } from '../../../src/engine/replay';
import { loadScenario } from '../../../src/scenarios';
import { dayOf, shanghai } from '../../../src/scenarios/alipay/calendar';
import { brokenIn } from '../../engine/rules';
import { balance, contextOf, type EventName, type Given, lastOf, run, toConverted, toMatched, toPaid, valuesOf } from './given';

const scenario = await loadScenario('alipay');

const refuses = (given: Given, path: readonly EventName[], event: EventName): string | null => {
  const { snapshot } = lastOf(run(given, path));
  return allowed(snapshot, event) ? 'allowed' : refusedBy(snapshot, event);
};
const toFunding = toPaid.slice(0, 6);

describe("the buyer's bank", () => {
  test('confirms no debit of money that is not there, in time or late', () => {
    expect(refuses({ bank: '600' }, [...toFunding, 'bank.fallSilent'], 'bank.confirm')).toBe('approvable');
    expect(refuses({ bank: '600' }, [...toFunding, 'bank.fallSilent', 'payClock.end'], 'bank.confirmLate')).toBe('bankWasAsked');
  });

  test('may decline for reasons of its own; a wallet declines only what it does not hold (F6)', () => {
    expect(refuses({}, toFunding, 'source.decline')).toBe('allowed');
    expect(refuses({ fund: 'wallet', wallet: '10000' }, toFunding, 'source.decline')).toBe('walletShort');
    expect(refuses({ fund: 'wallet', wallet: '200' }, toFunding, 'source.decline')).toBe('allowed');
  });

  test('is asked nothing, and answers nothing, when a wallet pays', () => {
    const said = run({ fund: 'wallet', wallet: '200' }, [...toFunding, 'source.decline']).moments.flatMap(({ moves }) => moves);
    expect(said.filter(({ from, to }) => from === 'buyerBank' || to === 'buyerBank')).toEqual([]);
  });
});

describe('a loss of Alipay', () => {
  test("on the rate is made good with its own money, not with the customers'", () => {
    // C = 636.32; without a fee the bank wants 100 x 7 = 700.00 for 100 dollars: 63.68 are missing.
    const lost = run({ fee: '0', wallet: '0', rate1: '7' }, toConverted);
    expect(brokenIn(scenario, lost)).toEqual([]);
    expect(balance(lost, 'alipay.ownFunds')).toBe(6368n);
    expect(balance(lost, 'alipay.fxResult')).toBe(-6368n);
    expect(balance(lost, 'alipay.reserve')).toBe(0n);
  });

  test('is first paid from what it has earned', () => {
    // Yuan fee 19.09; cost 97 x 6.5 = 630.50, so the exchange loses 636.32 - 19.09 - 630.50 = 13.27, and 5.82 of the fee is left.
    const lost = run({ wallet: '0', rate1: '6.5' }, toConverted);
    expect(balance(lost, 'alipay.ownFunds')).toBe(0n);
    expect(balance(lost, 'alipay.reserve')).toBe(582n);
  });
});

describe('the clocks', () => {
  test('let nothing happen at the cashier after the pay clock has ended, however long the buyer takes', () => {
    const slow: EventName[] = [...toPaid.slice(0, 4), ...Array<EventName[]>(9).fill(['buyer.wrongPassword', 'buyer.tryAgain']).flat()];
    const late = run({ timeout: '5m', tries: '10' }, [...slow, 'buyer.rightPassword', 'alipay.check', 'bank.fallSilent', 'bank.confirm']);
    expect(brokenIn(scenario, late)).toEqual([]);
    expect(contextOf(late).paidAt).toBeLessThan(contextOf(late).payEnd);
  });

  test('convert on the working day that is due, whatever the buyer and the merchant do meanwhile', () => {
    const done = run({ date: '2015-09-10' }, [
      ...toPaid,
      'buyer.complain',
      'merchant.decline',
      'buyer.complain',
      'merchant.decline',
      'calendar.workingDay',
      'bank.sell',
    ]);
    expect(brokenIn(scenario, done)).toEqual([]);
    expect(dayOf(contextOf(done).convertedAt!)).toBe('2015-09-11');
  });

  test("do not let the end of the refund's 180 days pass over the conversion", () => {
    const waits = [...toPaid, 'merchant.refundRest', 'alipay.checkRefund'] as const;
    expect(refuses({ pool: '0' }, waits, 'refund.expire')).toBe('stillShort');
    const later = run({ pool: '0' }, [...waits, 'refund.retry', 'refund.retry', 'refund.retry', 'calendar.workingDay', 'bank.sell']);
    expect(dayOf(lastOf(later).time)).toBe('2015-09-10');
  });

  test('let the merchant compare files only when its turn has come', () => {
    const credited = [...toConverted.filter((event) => event !== 'merchant.acknowledge'), 'pool.evaluate', 'bank.credit'] as const;
    expect(replay(scenario, valuesOf(), credited).refused?.guard).toBe('conversionDueNow');
    const differ = run({ pool: '0', charge: '0', min: '0', later: '100' }, [...toConverted, 'pool.evaluate', 'bank.credit']);
    expect(refusedBy(lastOf(differ).snapshot, 'merchant.differ')).toBe('chargesTaken');
  });

  test('give a refused request a gateway code that fits its fault, where the sources name one (F2, T4)', () => {
    const tooMuch = run({ clocks: 'one', amt: '1000000.01' }, ['buyer.choose', 'gateway.check']);
    expect(lastOf(tooMuch).facts.gatewayCode).toEqual({ is: 'word', value: 'ILLEGAL_ARGUMENT' });
    const tooLate = run({ clocks: 'one', valid: '90' }, ['buyer.choose', 'gateway.check', 'buyer.login']);
    expect(lastOf(tooLate).facts.gatewayCode).toEqual({ is: 'word', value: 'error' });
    const again = run({ fault: 'duplicate' }, ['buyer.choose', 'gateway.check']);
    expect(lastOf(again).facts.gatewayCode).toEqual({ is: 'word', value: 'duplicate' });
  });

  test('show the error of a refused request to the buyer, and nothing of it to the merchant (M1, M7) [39]', () => {
    const refused = run({ fault: 'signature' }, ['buyer.choose', 'gateway.check']);
    const tooLate = run({ clocks: 'one', valid: '90' }, ['buyer.choose', 'gateway.check', 'buyer.login']);
    for (const { moves } of [lastOf(refused), lastOf(tooLate)]) {
      expect(moves.map(({ from, to }) => [from, to])).toEqual([['alipay', 'buyer']]);
    }
  });
});

describe('the fee', () => {
  const returned = { refundfee: 'returned', gap: '60' } as const;
  const again = ['merchant.refundPart', 'alipay.checkRefund', 'buyer.receiveRefund'] as const;

  test('is given back no more than it was taken, in however many parts', () => {
    // 3 % of 0.17 is 0.0051, which rounds up to 0.01: part by part that would give back twice the fee.
    const parts = run({ ...returned, amt: '1.02', part: '0.17' }, [...toMatched, 'merchant.sellMore', ...Array<typeof again>(6).fill(again).flat()]);
    expect(brokenIn(scenario, parts)).toEqual([]);
    expect(lastOf(parts).states).toContain('paid.refund.fullyRefunded');
    expect(balance(parts, 'merchant.fees')).toBe(0n);
    expect(balance(parts, 'alipay.feeIncome')).toBe(0n);
  });

  test('is given back once, though the refund has to be made twice', () => {
    const lost = ['merchant.refundRest', 'alipay.checkRefund', 'buyer.missRefund', 'merchant.settleDirectly'] as const;
    const twice = run(returned, [...toMatched, 'merchant.sellMore', ...lost, ...lost]);
    expect(brokenIn(scenario, twice)).toEqual([]);
    expect(balance(twice, 'merchant.fees')).toBe(0n);
  });

  test("is kept on a full refund only if the merchant's other sales can pay it", () => {
    // At 7.00 the whole yuan are worth 90.90 dollars: what is left of the price is no money of the merchant's.
    const waits = run({ pool: '2', refundin: 'yuan', refundrate: 'refundday', date: '2015-09-11', rate1: '7', after: '1' }, [
      ...toPaid,
      'merchant.refundRest',
      'alipay.checkRefund',
    ]);
    expect(lastOf(waits).states).toContain('paid.refund.waitingFunds');
  });
});

describe('a refund', () => {
  test('asked within three seconds of the last is refused', () => {
    const fast = run({ gap: '1', part: '150' }, [
      ...toPaid,
      'merchant.refundPart',
      'alipay.checkRefund',
      'merchant.readAnswer',
      'merchant.refundRest',
      'alipay.checkRefund',
    ]);
    expect(lastOf(fast).states).toContain('paid.refund.refused');
    const slow = run({ gap: '3', part: '150' }, [
      ...toPaid,
      'merchant.refundPart',
      'alipay.checkRefund',
      'merchant.readAnswer',
      'merchant.refundRest',
      'alipay.checkRefund',
    ]);
    expect(lastOf(slow).states).toContain('paid.refund.executing');
  });

  test('that waits for money before conversion is helped by new sales', () => {
    const helped = run({ pool: '0' }, [...toPaid, 'merchant.refundRest', 'alipay.checkRefund', 'merchant.sellMore', 'refund.retry', 'buyer.receiveRefund']);
    expect(brokenIn(scenario, helped)).toEqual([]);
    expect(lastOf(helped).states).toContain('paid.settle.nettedOut');
  });

  test('of a part before conversion leaves figures that are in the books', () => {
    // N' = 100 - 40 - 3 = 57.00 at 6.3632 = 362.7024, so 362.70; C - c - g - K' = 636.32 - 254.53 - 19.09 - 362.70 = 0.00
    const part = run({}, [...toPaid, 'merchant.refundPart', 'alipay.checkRefund', 'buyer.receiveRefund', 'calendar.workingDay', 'bank.sell']);
    const { facts } = lastOf(part);
    expect(facts.cost).toMatchObject({ value: { minor: 36270n } });
    expect(facts.fxResult).toMatchObject({ value: { minor: balance(part, 'alipay.fxResult') } });
    expect(facts.net).toMatchObject({ value: { minor: balance(part, 'alipay.owedMerchant') - 600000n } });
  });
});

describe('a price', () => {
  test('that rounds to nothing on either side is refused at the gateway', () => {
    expect(lastOf(run({ pricing: 'yuan', amt: '0.01' }, ['buyer.choose', 'gateway.check'])).states).toEqual(['order.requestRefused']);
    expect(lastOf(run({ amt: '0.01', rate: '0.4' }, ['buyer.choose', 'gateway.check'])).states).toEqual(['order.requestRefused']);
    expect(lastOf(run({ pricing: 'yuan', amt: '0.04' }, ['buyer.choose', 'gateway.check'])).states).toEqual(['order.loginPage']);
  });

  test("has another day's rate by default only where both days' rates are published", () => {
    expect(valuesOf({ date: '2015-08-09' })).toMatchObject({ rate: '6.3632', rate1: '6.3632' });
    expect(valuesOf({ date: '2015-08-10' })).toMatchObject({ rate: '6.1162', rate1: '6.2298' });
    expect(valuesOf({ date: '2015-08-12' })).toMatchObject({ rate: '6.3306', rate1: '6.3306' });
    expect(valuesOf({ date: '2015-08-10', ccy: 'EUR' })).toMatchObject({ rate: '7.1265', rate1: '7.1265' });
  });
});

test('a run of holidays has two ends at most', () => {
  const holidays = scenario.inputs.find(({ id }) => id === 'holidays')!;
  expect(holidays.parse('2015-09-03..2015-09-05..2015-09-07', {})).toEqual({ ok: false, problem: 'unknown' });
  expect(shanghai('2015-09-09')).toBe(Date.UTC(2015, 8, 8, 16));
});
