import { describe, expect, test } from 'vitest';
import { wentAsTold, wordsOf } from '../../../src/engine/as-told';
import { startAt } from '../../../src/engine/address';
import { standardOf } from '../../../src/engine/walk';
import type { Values } from '../../../src/scenarios/input';
import { editions } from '../../site';
import type { Given } from './given';

const { guide, words, format } = editions[0]!.told.find(({ scenario }) => scenario.slug === 'alipay')!;

/** What a reader with these numbers reads at a step: the story's own words, others, or nothing because the walk ends before. */
const read = (step: string, given: Given = {}) => {
  const walk = guide.walk({ ...startAt('en', 'alipay', step), inputs: given as Values });
  const here = walk.steps[walk.at]!;
  const asTold = wentAsTold(here, standardOf(guide.catalogue, walk));
  const { title, text } = wordsOf(here, asTold, words);
  const shown = format.facts(here.moment.facts);
  return { kind: walk.stopped ? 'stopped' : asTold ? 'told' : 'free', title: title(shown), said: [title, ...text].map((line) => line(shown)).join(' ') };
};

describe('a step is told as its story has it only for the cause that the story names', () => {
  test.each<[string, Given, string]>([
    ['wallet-too-small', { wallet: '10000' }, 'stopped'],
    ['wallet-too-small', { fund: 'bank' }, 'free'],
    ['card-chosen', { fund: 'bank' }, 'free'],
    ['over-the-limit', { date: '2015-09-09', contract: '10000' }, 'free'],
    ['over-the-limit', { law: '50000', contract: '10000' }, 'free'],
    ['card-limit-reached', { law: '50' }, 'free'],
    ['card-limit-reached', { contract: '50' }, 'free'],
    ['below-minimum', { mode: 'monthly', pool: '6000' }, 'free'],
    ['month-not-over', { mode: 'amount', pool: '1000' }, 'free'],
    ['too-much-refused', { part: '50' }, 'free'],
    ['too-much-refused', { refundfault: 'duplicate' }, 'free'],
    ['refused-after-window', { window: '400', refundfault: 'duplicate' }, 'free'],
    ['yuan-price-converted', { pricing: 'foreign' }, 'free'],
    ['alipay-pays-the-fall', { pricing: 'yuan' }, 'free'],
  ])('%s with %o: %s', (step, given, kind) => expect(read(step, given).kind).toBe(kind));
});

describe('the words of a step are true of the numbers a reader may type', () => {
  test.each<[string, Given, RegExp, RegExp | null]>([
    ['over-the-limit', {}, /allowed payment companies at most USD 10,000 in one payment/, null],
    ['within-the-limit', { date: '2014-06-01', amt: '5000' }, /until then it is USD 10,000.*contract allows the sum too/, /was raised|as much/],
    ['closed-over-limit', { law: '50000', card: '500' }, /A limit on the payment itself/, /this limit/],
    ['card-checked', {}, /from the bank account/, null],
    ['late-refund-asked', { refundrate: 'refundday' }, /is \$100\.00, for the buyer ¥636\.00.*the rate of the refund day/, /own rate/],
    ['day-rate-taken', { refundrate: 'original' }, /owed ¥636\.32.*the payment's own rate/, /rate of the refund day/],
    ['day-rate-taken', { rate1: '6.40' }, /owed ¥636\.32.*at today's 6\.4000.*never as more than was paid/, null],
    ['next-rate-taken', { refundrate: 'original' }, /at the payment's own rate/, /count refunds this way/],
    ['yuan-falls', { date: '2015-09-09' }, /^The rate was 6\.3632 at the payment, and is 6\.3632 now/, /Overnight|gone from/],
    ['yuan-falls', { pricing: 'yuan', amt: '611.62' }, /With a price set in the settlement currency, no rate changes either/, /neither changes/],
    ['alipay-pays-the-fall', { rate1: '6.0' }, /^Alipay buys \$97\.00 for ¥582\.00; its exchange result is ¥11\.27/, /bears/],
    ['alipay-pays-the-fall', {}, /Less fee and purchase that makes −\u2060¥11\.02\./, /is left/],
    ['yuan-falls-again', { rate1: '6.0' }, /^The buyer paid at 6\.2298, and Alipay buys at 6\.0000/, /falls/],
    ['converted-on-monday', {}, /With a price set in the settlement currency, Alipay has carried the risk/, null],
    ['yuan-price-shown', { pricing: 'foreign' }, /^The price is \$611\.62, and the buyer sees ¥3,740\.79/, /is set in yuan/],
    ['yuan-price-credited', { rateday: 'payment' }, /at the next day's rate leaves the risk of that rate to the merchant/, /would have been/],
    ['refund-asked', { refundin: 'yuan' }, /asks for ¥636\.32; the buyer would get ¥636\.32/, /\$/],
    ['refund-asked', { pricing: 'yuan', rate1: '6.5' }, /asks for ¥636\.32/, /97\.90/],
    ['first-part-asked', { refundin: 'yuan' }, /^The merchant asks Alipay to refund ¥254\.53/, /\$/],
    ['complaint-accepted', { refundin: 'yuan' }, /asks for ¥636\.32/, /\$/],
    ['too-much-asked', { part: '50' }, /refund \$50\.00.*one of \$100\.00/, /more than/],
    ['too-much-asked', { amt: '1000' }, /refund \$1,500\.00.*one of \$1,000\.00/, null],
    ['month-not-over', {}, /pays out on .*8 Oct 2015, if the pool then has the minimum, \$5,000\.00\. Until that day Alipay holds \$6,097\.00/, null],
    ['month-not-over', { mode: 'weekly' }, /pays out on .*14 Sept 2015/, null],
    ['month-not-over', { pool: '1000' }, /Until that day Alipay holds \$1,097\.00/, null],
    ['refund-paid-at-last', {}, /counts the currency as sold at once.*would wait for a working day.*receipts in yuan/, /has sold|, sold/],
    ['late-refund-taken', {}, /on whatever day/, null],
    ['settled-directly', {}, /pays the fee of \$3\.00, 3% of the price.*from the merchant's other sales.*Their pool now holds \$5,997\.00/, null],
    ['settled-directly', { amt: '1000', fee: '1' }, /pays the fee of \$10\.00, 1% of the price.*Their pool now holds \$5,990\.00/, null],
    ['settled-directly', { refundfee: 'returned' }, /pays the fee of \$3\.00.*Unless the contract returns it.*Their pool now holds \$6,000\.00/, null],
    ['asked-after-window', { after: '1' }, /^On .* the merchant asks for a refund It asks/, null],
    ['paid-on-friday', { date: '2015-09-09' }, /until the next working day/, /till then/],
    ['merchant-told', { date: '2015-09-11' }, /overnight, and over days off until the next working day, Alipay keeps the ¥636\.32/, null],
    ['conversion-due', { date: '2015-09-11' }, /kept ¥636\.32 in yuan until now, the next working day/, /overnight/],
    ['wire-credited', { date: '2015-09-10' }, /chosen for the walk/, /overnight/],
    ['monthly-wire', {}, /has taken \$200\.00, the yearly price/, /costs nothing/],
    ['monthly-wire', { cyclefee: '0' }, /has taken \$0\.00, the yearly price/, null],
    ['buyer-leaves', { away: '1' }, /away for 1 min\./, /have passed/],
    ['too-late-to-sign-in', {}, /answers with an error\./, /INVALID_PARAMETER/],
  ])('%s with %o', (step, given, says, never) => {
    const { kind, said } = read(step, given);
    expect(kind).toBe('told');
    expect(said).toMatch(says);
    if (never) expect(said).not.toMatch(never);
  });
});

test.each<Given>([
  {},
  { amt: '0.01' },
  { amt: '1000' },
  { amt: '1000000', law: '10000000', contract: '10000000' },
  { ccy: 'JPY' },
  { ccy: 'GBP', amt: '1000000', law: '10000000', contract: '10000000', refundin: 'yuan' },
  { amt: '1000', refundin: 'yuan' },
  { amt: '1000', fee: '0', refundrate: 'nextday' },
  { pricing: 'yuan' },
  { pricing: 'yuan', amt: '20000' },
  { pricing: 'yuan', amt: '20000', rateday: 'payment' },
  { pricing: 'yuan', amt: '1000000', rate: '0.001', rateday: 'payment', law: '2000000000', contract: '2000000000' },
])('the refund of too much is one at any price: %o', (given) => expect(read('too-much-refused', given).kind).toBe('told'));

test('a pool that waits is not said to fill up: it may have the minimum, and wait for its date', () => {
  expect(words.states['paid.settle.accumulating']).not.toMatch(/fill/);
  expect(words.lines['paid.settle.accumulating']!({ pool: '$6,097.00' })).toMatch(/agreed date/);
});

test('the first story alone tells who held the money, who bought the currency, what the merchant knew, and who paid the fee', () => {
  const at = (step: string): string => read(step).said;
  expect(at('merchant-told')).toMatch(/A notice.*says so.*overnight.*Alipay keeps the ¥636\.32/);
  expect(at('converted')).toMatch(/^Alipay buys \$97\.00 from the settlement bank.*The merchant pays the fee, \$3\.00/);
  expect(at('paid')).toMatch(/the merchant now has a claim.*does not know yet that the buyer has paid/i);
  expect(at('wire-credited')).toMatch(/Only now does the merchant have money from this sale/);
  expect(at('books-matched')).toMatch(/comes out on the morning after.*may read of a sale before it has the money/);
});
