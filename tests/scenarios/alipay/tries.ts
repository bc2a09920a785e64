import type { Tries } from '../tries';
import { toConverted, toMatched, toPaid } from './given';

export const tries: Tries = {
  likely: {
    amt: ['0.01', '0.11', '1', '19.99', '100.00', '369.30', '9999.99', '1000000', '1000000.01', '12000'],
    date: ['2015-08-10', '2015-08-11', '2015-09-02', '2015-09-11', '2015-09-30', '2014-06-01'],
    rate: ['6.3632', '5.4194', '0.052964'],
    rate1: ['6.36', '6.1162', '7'],
    rate2: ['6.36', '5'],
    rate3: ['6.35', '8'],
    markup: ['0', '1.5', '3'],
    fee: ['0', '0.6', '1', '3', '20'],
    bank: ['0', '600', '1000000000'],
    wallet: ['0', '200', '100000000'],
    tries: ['1', '2', '3'],
    valid: ['61', '90', '120', '1830'],
    away: ['1', '30', '600'],
    law: ['0', '50000'],
    contract: ['0', '10000000'],
    card: ['0', '500'],
    used: ['0', '49999'],
    min: ['0', '1', '5000'],
    pool: ['0', '3', '1000', '6000'],
    later: ['1', '6000'],
    charge: ['0', '15', '100000'],
    returned: ['0', '25', '100000'],
    cyclefee: ['0', '500', '10000'],
    part: ['1', '40', '60', '100'],
    partyuan: ['0.01', '254.53', '636.32'],
    window: ['1', '90'],
    after: ['0', '1', '120'],
    gap: ['0', '2', '3600'],
    holidays: ['', '2015-09-10..2015-09-18'],
  },
  beginnings: [[], toPaid],
  // Fees by contract, losses, rounding, wallets, refunds that go astray after conversion.
  paths: [
    { given: { mode: 'monthly' }, path: [...toConverted, 'pool.evaluate', 'pool.evaluate', 'bank.credit', 'merchant.match'] },
    {
      given: { refundfee: 'returned', rate1: '6.5', rate2: '6.6', gap: '60' },
      path: [
        ...toConverted,
        'merchant.refundPart',
        'alipay.checkRefund',
        'buyer.receiveRefund',
        'merchant.refundRest',
        'alipay.checkRefund',
        'buyer.receiveRefund',
      ],
    },
    {
      given: { refundfee: 'returned', rate1: '6.2', fund: 'wallet', wallet: '1000' },
      path: [...toConverted, 'merchant.refundRest', 'alipay.checkRefund', 'buyer.missRefund', 'merchant.settleDirectly'],
    },
    { given: { fee: '0', wallet: '0', rate1: '7' }, path: [...toConverted] },
    {
      given: { fee: '0', rate2: '5', rate1: '6.3632', after: '2' },
      path: [...toMatched, 'merchant.sellMore', 'merchant.refundRest', 'alipay.checkRefund', 'buyer.receiveRefund'],
    },
    {
      given: { refundrate: 'refundday', date: '2015-09-11', rate1: '6.2', after: '1' },
      path: [...toPaid, 'merchant.refundRest', 'alipay.checkRefund', 'buyer.receiveRefund'],
    },
    { given: { fund: 'wallet', wallet: '1000' }, path: [...toPaid, 'merchant.refundRest', 'alipay.checkRefund', 'buyer.receiveRefund'] },
    {
      given: { ccy: 'JPY' },
      path: [...toConverted, 'pool.evaluate', 'bank.returnWire', 'merchant.correct', 'bank.credit', 'merchant.differ', 'merchant.explain'],
    },
  ],
};
