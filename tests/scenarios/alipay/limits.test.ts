import { describe, expect, test } from 'vitest';
import { type EventName, type Given, lastOf, run, toPaid } from './given';

/** Numbers in brackets are the scenario's sources; P, M, L, T, R and F are paragraphs of the domain dossier. */

const toFunding = toPaid.slice(0, 6);
const refund: readonly EventName[] = ['merchant.refundRest', 'alipay.checkRefund', 'buyer.receiveRefund'];

describe('limits', () => {
  const check = (given: Given) => lastOf(run({ contract: '100000', ...given }, toFunding)).states[0];
  test.each([
    // The regulator: 10,000 dollars for goods before 29 January 2015, 50,000 for all from then [49][52].
    [{ amt: '20000', date: '2014-06-01' }, 'blocked'],
    [{ amt: '20000' }, 'funding'],
    [{ amt: '20000', date: '2015-01-28' }, 'blocked'],
    [{ amt: '20000', date: '2015-01-29' }, 'funding'],
    [{ amt: '20000', date: '2014-06-01', kind: 'services' }, 'funding'],
    [{ amt: '50000' }, 'funding'],
    [{ amt: '50000.01' }, 'blocked'],
    // In yuan or euro the dollar value counts: 44,644.00 x 7.1265 / 6.3632 = 49,999.26; one euro and more is over.
    [{ amt: '44644', ccy: 'EUR' }, 'funding'],
    [{ amt: '44645', ccy: 'EUR' }, 'blocked'],
    [{ amt: '10000', contract: '10000' }, 'funding'],
    [{ amt: '10000.01', contract: '10000' }, 'blocked'],
    [{ card: '636.31' }, 'blocked'],
    [{ card: '636.32' }, 'funding'],
    [{ card: '1', fund: 'wallet' }, 'funding'],
    [{ quota: 'on', used: '49900' }, 'funding'],
    [{ quota: 'on', used: '49900.01' }, 'blocked'],
    [{ used: '50000' }, 'funding'],
    // A yuan price is measured at the rate of the payment day: 63,632.00 / 6.3632 = 10,000.00, whatever tomorrow's rate is.
    [{ pricing: 'yuan', amt: '63632', rate1: '5', contract: '10000' }, 'funding'],
    [{ pricing: 'yuan', amt: '63633', rate1: '7', contract: '10000' }, 'blocked'],
  ] as const)('%o: %s', (given, state) => expect(check(given)).toBe(`cashier.${state}`));
});

describe('what a query returns (3.1) [6]', () => {
  const status = (given: Given, path: readonly EventName[]) => (lastOf(run(given, path)).facts.tradeStatus as { value: string }).value;
  const login = toPaid.slice(0, 3);
  test.each([
    ['pc', 'not logged in', login.slice(0, 2), 'TRADE_NOT_EXIST'],
    ['phone', 'not logged in', login.slice(0, 2), 'TRADE_NOT_EXIST'],
    ['pc', 'logged in', login, 'WAIT_BUYER_PAY'],
    ['phone', 'logged in', login, 'TRADE_NOT_EXIST'],
    ['pc', 'wrong password', [...login, 'buyer.confirm', 'buyer.wrongPassword'], 'WAIT_BUYER_PAY'],
    ['phone', 'wrong password', [...login, 'buyer.wrongPassword'], 'TRADE_NOT_EXIST'],
    ['pc', 'not enough money', [...toFunding, 'source.decline'], 'WAIT_BUYER_PAY'],
    ['phone', 'not enough money', [...login, 'buyer.rightPassword', 'alipay.check', 'source.decline'], 'WAIT_BUYER_PAY'],
    ['pc', 'paid', toPaid, 'TRADE_FINISHED'],
    ['pc', 'fully refunded (R11)', [...toPaid, ...refund], 'TRADE_FINISHED'],
    ['pc', 'out of time', [...login, 'payClock.end'], 'TRADE_CLOSED'],
    ['phone', 'out of time, unlogged', [...login, 'payClock.end'], 'TRADE_NOT_EXIST'],
  ] as const)('%s, %s', (device, _, path, expected) => expect(status({ device }, path)).toBe(expected));
});
