import { describe, expect, test } from 'vitest';
import { allowed } from '../../../src/engine/replay';
import { dayOf } from '../../../src/scenarios/alipay/calendar';
import { loadScenario } from '../../../src/scenarios';
import { brokenIn } from '../../engine/rules';
import { balance, contextOf, type EventName, lastOf, run, toConverted, toMatched, toPaid } from './given';

const scenario = await loadScenario('alipay');

/** Numbers in brackets are the scenario's sources; P, M, L, T, R and F are paragraphs of the domain dossier. */

const refund: readonly EventName[] = ['merchant.refundRest', 'alipay.checkRefund', 'buyer.receiveRefund'];
const part: readonly EventName[] = ['merchant.refundPart', 'alipay.checkRefund', 'buyer.receiveRefund'];

describe('refunds', () => {
  test('the last part takes what yuan are left, so that the sum is what was paid (R7)', () => {
    // 33.33 x 6.3632 = 212.085456, so 212.09 three times would be 636.27, and 0.01 dollars 0.06: 636.33 in all.
    const parts = run({ part: '33.33' }, [...toPaid, ...part, ...part, ...part, ...refund]);
    const sums = parts.moments.filter(({ event }) => event === 'buyer.receiveRefund').map(({ entries }) => entries[0]!.transfers[0]!.amount.minor);
    expect(sums).toEqual([21209n, 21209n, 21209n, 5n]);
    expect(contextOf(parts).refunded.minor).toBe(63632n);
    expect(lastOf(parts).states).toContain('paid.refund.fullyRefunded');
  });

  test.each([
    // A day after conversion at 6.36: R2 = 6.35 on the refund's day, 6.34 on the day after.
    ['original', 63632n],
    ['refundday', 63500n],
    ['nextday', 63400n],
  ] as const)('at the %s rate a full refund of 100 dollars is %d fen (R7)', (refundrate, yuan) => {
    const done = run({ refundrate, rate1: '6.36', rate2: '6.35', rate3: '6.34', after: '5' }, [...toMatched, 'merchant.sellMore', ...refund]);
    expect(brokenIn(scenario, done)).toEqual([]);
    expect(contextOf(done).refunded.minor).toBe(yuan);
    // The currency is sold at the day's rate, 635.00: Alipay wins or loses the difference (L7).
    expect(balance(done, 'alipay.fxResult')).toBe(63632n - 1909n - 61692n + 63500n - yuan);
  });

  test('asked in yuan, the currency follows from the rate', () => {
    // 254.53 / 6.3632 = 40.0003..., so 40.00
    const done = run({ refundin: 'yuan' }, [...toPaid, ...part]);
    expect(contextOf(done)).toMatchObject({ refunded: { minor: 25453n }, refundedForeign: { minor: 4000n } });
  });

  test('of a yuan price whose rate is not known yet is asked in yuan, and its kept fee counted at the payment rate (P2)', () => {
    const asked = run({ pricing: 'yuan', rate1: '6.5' }, [...toPaid, 'merchant.refundRest']);
    expect(lastOf(asked).facts.refundAsked).toMatchObject({ value: { currency: 'CNY', minor: 63632n } });
    const done = run({ pricing: 'yuan', rate1: '6.5' }, [...toPaid, ...refund]);
    expect(brokenIn(scenario, done)).toEqual([]);
    // 636.32 / 6.3632 = 100.00, of which 3 % are kept; at the later rate it would have been 97.90, and 2.94.
    expect(balance(done, 'alipay.feeIncomeForeign')).toBe(300n);
  });

  test("before conversion, a kept fee comes out of the merchant's other sales (L6f, R8)", () => {
    const done = run({}, [...toPaid, ...refund]);
    expect(balance(done, 'alipay.owedMerchant')).toBe(600000n - 300n);
    expect(balance(done, 'alipay.feeIncomeForeign')).toBe(300n);
    expect(balance(done, 'buyer.purchases')).toBe(0n);
  });

  test('after conversion, a contract may give the fee back with them (L10)', () => {
    // phi' = 3.00 of 100.00, bought at 6.36: 19.08; g' = 19.09
    const done = run({ refundfee: 'returned', rate1: '6.36', gap: '60' }, [...toConverted, ...refund]);
    expect(balance(done, 'merchant.fees')).toBe(0n);
    expect(balance(done, 'alipay.feeIncome')).toBe(0n);
    expect(balance(done, 'alipay.owedMerchant')).toBe(600000n);
    // L - K = 636.32 - 19.09 - 616.92 = 0.31; V - c = 636.00 - 636.32 = -0.32; g' - K' = 0.01
    expect(balance(done, 'alipay.fxResult')).toBe(31n - 32n + 1n);
  });

  test('short of funds, it is tried every six hours, 719 times within 180 days (R5) [10]', () => {
    const waits = run({}, [...toMatched, 'merchant.refundRest', 'alipay.checkRefund', ...Array<EventName>(719).fill('refund.retry')]);
    const last = contextOf(waits);
    expect((last.now - last.askedAt!) / 3_600_000).toBe(719 * 6);
    expect(allowed(lastOf(waits).snapshot, 'refund.retry')).toBe(false);
    expect(allowed(lastOf(waits).snapshot, 'refund.expire')).toBe(true);
    expect(lastOf(run({}, [...toMatched, 'merchant.refundRest', 'alipay.checkRefund', 'refund.expire'])).states).toContain('paid.refund.failed');
  });

  test('from the pool is marked as simplified: it counts as sold at the try, though that comes on a Saturday at night (L7, R6) [31]', () => {
    const { moments } = run({}, [...toMatched, 'merchant.refundRest', 'alipay.checkRefund', 'refund.retry', 'merchant.sellMore', 'refund.retry']);
    const { time, taken } = moments.at(-1)!;
    expect(dayOf(time)).toBe('2015-09-12');
    expect(taken.map(({ says, basis }) => [says, basis])).toEqual([['refundSold', 'simplification']]);
  });

  test.each([
    ['90', 'executing'],
    ['91', 'refused'],
  ] as const)('%s days after payment: %s (R3) [41]', (after, state) => {
    expect(lastOf(run({ after }, [...toMatched, 'merchant.sellMore', 'merchant.refundRest', 'alipay.checkRefund'])).states).toContain(`paid.refund.${state}`);
  });
});
