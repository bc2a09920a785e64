import { expect, test } from 'vitest';
import { traceCommand } from '../../src/build/trace-command';

/** What the command prints, one text for each step. */
const printed = async (line: string): Promise<readonly string[]> => {
  const { out, error } = await traceCommand(line.split(' '));
  expect(error).toBeNull();
  return out!.split('\n\n');
};

const block = (step: string, name: string): string => new RegExp(` {2}${name} [^]*?(?=\\n {2}\\w|$)`).exec(step)?.[0] ?? '';

test('without a step, the trunk is printed to its end', async () => {
  const steps = await printed('alipay');
  expect(steps).toHaveLength(14);
  expect(steps[0]).toMatch(/^0 {2}cart\n/);
  expect(steps.at(-1)).toMatch(/^13 {2}books-matched {2}merchant.match\n/);
});

test('a step shows event, state, story time, transfers, balances, debts and choices', async () => {
  const converted = (await printed('alipay amt=100 ccy=USD'))[10]!;
  expect(converted).toMatch(/^10 {2}converted {2}bank.sell\n/);
  expect(block(converted, 'state')).toContain('paid.settle.foreignPool');
  expect(block(converted, 'time')).toBe('  time      2015-09-10T11:20:00+08:00');
  expect(block(converted, 'transfers')).toBe(`\
  transfers convert: debit alipay.owedTrade  credit alipay.reserve  CNY 617.23
            convert: debit alipay.owedTrade  credit alipay.feeIncome  CNY 19.09
            convert: debit fxBank.yuan  credit fxBank.positionYuan  CNY 617.23
            convert: debit fxBank.positionForeign  credit fxBank.foreign  USD 97.00
            convert: debit alipay.fxReserve  credit alipay.owedMerchant  USD 97.00
            convert: debit merchant.salesYuan  credit merchant.dueYuan  CNY 636.32
            convert: debit merchant.due  credit merchant.sales  USD 100.00
            convert: debit merchant.fees  credit merchant.due  USD 3.00`);
  expect(block(converted, 'balances')).toContain('buyer.purchases  CNY 636.32');
  expect(block(converted, 'owes')).toContain('alipay owes merchant  USD 6097.00');
  expect(block(converted, 'choices')).toContain('pool.evaluate -> paid.settle.batchSent  (wire-sent)');
});

test('the published rows come out to the cent', async () => {
  const aud = (await printed('alipay amt=369.30 ccy=AUD rate=5.4194 fee=0.6'))[10]!;
  expect(aud).toContain('buyer.purchases  CNY 2001.38');
  expect(aud).toContain('merchant.fees  AUD 2.22');
  expect(aud).toContain('credit alipay.owedMerchant  AUD 367.08');
  const hkd = (await printed('alipay amt=852.40 ccy=HKD fee=1'))[10]!;
  expect(hkd).toContain('merchant.fees  HKD 8.52');
  expect(hkd).toContain('credit alipay.owedMerchant  HKD 843.88');
});

interface Sum {
  readonly amount: string;
  readonly currency: string;
}
interface Printed {
  readonly step: string | null;
  readonly event: string | null;
  readonly path: readonly string[];
  readonly transfers: readonly (Sum & { readonly book: string; readonly debit: string; readonly credit: string })[];
  readonly balances: Readonly<Record<string, Sum>>;
}

test('with --json the same steps are objects whose amounts are whole minor units', async () => {
  const steps = JSON.parse((await printed('alipay amt=100 ccy=USD --json')).join('')) as readonly Printed[];
  expect(steps.map(({ step }) => step)).toEqual((await printed('alipay')).map((text) => text.split(/\s+/)[1]));
  const last = steps.at(-1)!;
  expect(last.balances['buyer.purchases']).toMatchObject({ currency: 'CNY', amount: '63632' });
  expect(last.balances['merchant.fees']).toMatchObject({ currency: 'USD', amount: '300' });
  expect(steps[10]!.transfers).toContainEqual(expect.objectContaining({ credit: 'alipay.owedMerchant', currency: 'USD', amount: '9700' }));
  expect(last.path).toHaveLength(13);
});

test('a branch is printed from the very start, a path off the stories too', async () => {
  const ids = (await printed('alipay --step login-clock-ended')).map((step) => step.split(/\s+/)[1]);
  expect(ids).toEqual(['cart', 'request-sent', 'sign-in-page', 'buyer-leaves', 'login-clock-ended']);
  const free = await printed('alipay --path buyer.choose~gateway.check');
  expect(free.at(-1)).toMatch(/^2 {2}\(free\) {2}gateway.check\n/);
  expect(await printed('alipay --step paid --path=merchant.query')).toHaveLength(9);
});

test.each([
  ['--inputs', /^amt +100\.00 +0\.00 to 10000000\.00 USD$/m],
  ['--stories', /^request-refused; from request-sent at 1; with fault=signature; request-refused, /m],
  ['--events', /^bank\.sell +paid\.settle\.conversionDue/m],
  ['--states', /^order\.cart +simplification +1 28 +buyer\.choose$/m],
])('%s lists what there is', async (option, row) => {
  expect((await printed(`alipay ${option}`)).join('\n\n')).toMatch(row);
});

test('a default that depends on another input is listed with it', async () => {
  expect((await printed('alipay --inputs ccy=JPY'))[0]).toMatch(/^amt +12000 +0 to 1000000000 JPY$/m);
});

test('numbers that stop the story are no hindrance to listing what there is', async () => {
  expect((await printed('alipay --inputs amt=20000'))[0]).toMatch(/^amt +100\.00 /m);
});

test.each([
  [[], 'name a scenario: alipay'],
  [['nowhere'], 'no such scenario: nowhere; there are alipay'],
  [['alipay', '--loud'], 'no such option: --loud; there are --step'],
  [['alipay', '--step'], '--step needs a value'],
  [['alipay', '--step', 'nowhere'], 'no such step: nowhere; there are cart, request-sent'],
  [['alipay', 'price=1'], 'no such input: price; there are pricing, ccy, amt'],
  [['alipay', 'amt=1e9'], 'amt=1e9 (notANumber): allowed is 0.00 to 10000000.00 USD'],
  [['alipay', 'ccy=XYZ'], 'ccy=XYZ (unknown): allowed is one of USD, EUR'],
  [['alipay', '--path', 'buyer.fly'], 'no such event: buyer.fly; there are buyer.choose'],
  [['alipay', '--path', 'buyer.choose~buyer.login'], 'buyer.login cannot happen in order.requestChecked; possible there: gateway.check'],
  [['alipay', '--inputs', 'nosuch=1'], 'no such input: nosuch; there are pricing, ccy, amt'],
  [['alipay', '--inputs', 'amt=abc'], 'amt=abc (notANumber): allowed is 0.00 to 10000000.00 USD'],
  [['alipay', '--stories', 'nosuch=1'], 'no such input: nosuch; there are pricing, ccy, amt'],
  [['alipay', '--step', 'nope', '--states'], 'no such step: nope; there are cart, request-sent'],
  [['alipay', '--path', 'buyer.login', '--events'], 'buyer.login cannot happen in order.cart; possible there: buyer.choose'],
  [['alipay', 'amt=20000'], 'source.approve cannot happen in cashier.blocked; possible there: alipay.refuse'],
])('%j is refused in one line that names what is allowed', async (args, message) => {
  const { out, error } = await traceCommand(args);
  expect(out).toBeNull();
  expect(error).toContain(message);
  expect(error).not.toContain('\n');
});
