import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/scenarios/alipay/calendar';
import { balance, type Given, lastOf, run, toConverted } from './given';

/** Numbers in brackets are the scenario's sources; P, M, L, T, R and F are paragraphs of the domain dossier. */

describe('pay-out', () => {
  test('by cycle costs its yearly price once, out of the pool (L11) [27]', () => {
    const done = run({ mode: 'monthly' }, [...toConverted, 'pool.evaluate', 'pool.evaluate', 'bank.returnWire', 'merchant.correct', 'bank.credit']);
    // Sent on Thursday the 8th, back on Friday, sent again and credited on Monday.
    expect(dayOf(lastOf(done).time)).toBe('2015-10-12');
    expect(balance(done, 'alipay.feeIncomeForeign')).toBe(20000n);
    // 6,097.00 - 200.00 a year - 25.00 returned - 15.00 credited
    expect(balance(done, 'merchant.deposit')).toBe(585700n);
  });

  test('by amount leaves on a working day, whenever the pool is looked at (P19) [30]', () => {
    const late = run({ pool: '1000', after: '3' }, [
      ...toConverted,
      'pool.evaluate',
      'merchant.refundPart',
      'alipay.checkRefund',
      'buyer.receiveRefund',
      'merchant.sellMore',
      'pool.evaluate',
    ]);
    // Refunded on Saturday the 12th.
    expect(dayOf(lastOf(late).time)).toBe('2015-09-14');
    expect(lastOf(late).states).toContain('paid.settle.batchSent');
    const again = run({ after: '3' }, [
      ...toConverted,
      'pool.evaluate',
      'bank.returnWire',
      'merchant.refundPart',
      'alipay.checkRefund',
      'buyer.receiveRefund',
      'merchant.correct',
    ]);
    expect(dayOf(lastOf(again).time)).toBe('2015-09-14');
  });

  test('by amount waits for 5,000 dollars or their like (P16) [27]', () => {
    const state = (given: Given) => lastOf(run(given, [...toConverted, 'pool.evaluate'])).states[1];
    expect(state({ pool: '4903' })).toBe('paid.settle.batchSent');
    expect(state({ pool: '4902.99' })).toBe('paid.settle.accumulating');
    // 5,000 dollars are 600,709 yen at the parities of the day: 31,816.00 / 0.052964
    expect(state({ ccy: 'JPY', pool: '589070' })).toBe('paid.settle.batchSent');
    expect(state({ ccy: 'JPY', pool: '589060' })).toBe('paid.settle.accumulating');
  });
});
