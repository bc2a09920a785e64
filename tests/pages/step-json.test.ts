import { describe, expect, test } from 'vitest';
import { startAt } from '../../src/engine/address';
import { stations } from '../../src/engine/trace';
import { walk } from '../../src/engine/walk';
import { editions } from '../site';
import { type StepJson, stepJson } from '../../src/pages/step-json';
import { faultsOf } from './step-json-shape';

const all = editions.flatMap(({ told }) => told.flatMap((one) => [...one.walks].map(([id, at]) => ({ id, told: one, walk: at }))));
const dataOf = ({ told, walk: at }: (typeof all)[number], site = ''): StepJson =>
  JSON.parse(JSON.stringify(stepJson(told.catalogue, at, told.words, told.sources, site))) as StepJson;

describe.each(all)('$told.lang/$told.scenario.slug/$id', (one) => {
  const { told, id } = one;
  const data = dataOf(one);
  const normal = (account: string): 1n | -1n => (['asset', 'expense'].includes(data.balances[account]!.kind) ? 1n : -1n);

  test('keeps to contract section 5', () => expect(faultsOf(data)).toEqual([]));

  test('moves money only where the books do, and names accounts that exist', () => {
    const posted = data.transfers.map(({ debit, credit, amount, currency, book }) => ({
      debit: data.balances[debit],
      credit: data.balances[credit],
      amount,
      currency,
      book,
    }));
    for (const { debit, credit, amount, currency, book } of posted) {
      expect(debit).toMatchObject({ owner: book, currency });
      expect(credit).toMatchObject({ owner: book, currency });
      expect(BigInt(amount)).toBeGreaterThan(0n);
    }
    if (data.moves.some(({ kind }) => kind === 'money')) expect(posted.length).toBeGreaterThan(0);
  });

  test('its balances add up in each book and currency', () => {
    const sums = new Map<string, bigint>();
    for (const [account, { owner, currency, amount }] of Object.entries(data.balances)) {
      const key = `${owner} ${currency}`;
      sums.set(key, (sums.get(key) ?? 0n) + normal(account) * BigInt(amount));
    }
    expect([...sums].filter(([, sum]) => sum !== 0n)).toEqual([]);
  });

  test('links to steps that exist, and stands where the catalogue says', () => {
    const { index, count } = told.catalogue.steps.get(id)!;
    expect(data).toMatchObject({ step: id, index, count, links: { page: `${told.lang}/${told.scenario.slug}/${id}/`, go: `go/${id}/` } });
    for (const link of [data.links.next, data.links.back]) if (link) expect(told.catalogue.steps.has(link.split('/')[2]!)).toBe(true);
    for (const { step } of data.choices) if (step) expect(told.catalogue.steps.has(step)).toBe(true);
  });
});

const find = (step: string): StepJson => dataOf(all.find(({ id }) => id === step)!);

test('the conversion: 636.32 yuan were paid, 97 dollars are owed', () => {
  const data = find('converted');
  expect(data).toMatchObject({ phase: 'settle', event: 'bank.sell', time: '2015-09-10T11:20:00+08:00', index: 10, count: 14 });
  expect(data.facts).toEqual({ tradeStatus: 'TRADE_FINISHED' });
  expect(data.balances['buyer.purchases']).toEqual({ owner: 'buyer', kind: 'expense', currency: 'CNY', amount: '63632' });
  expect(data.moves).toContainEqual(expect.objectContaining({ kind: 'money', from: 'fxBank', to: 'alipay', amount: '9700', currency: 'USD' }));
});

test('the start has no event and no way back; the end no way on', () => {
  expect(find('cart')).toMatchObject({ event: null, path: [], links: { back: null, next: 'en/alipay/request-sent/' } });
  expect(find('books-matched').links.next).toBeNull();
});

test('a branch that rejoins goes on where it rejoins', () => {
  expect(find('request-accepted').links.next).toBe('en/alipay/rate-quoted/');
});

test('the site’s address makes every link absolute', () => {
  const { links } = dataOf(all[0]!, 'https://example.org/pay/');
  expect(links).toMatchObject({
    page: 'https://example.org/pay/en/alipay/cart/',
    embed: 'https://example.org/pay/embed/en/alipay/cart/',
    go: 'https://example.org/pay/go/cart/',
  });
});

test('a free walk has no step, and its address says how to get there', () => {
  const { told } = all[0]!;
  const at = walk(told.scenario, told.catalogue, {
    ...startAt('en', 'alipay', 'paid'),
    then: ['merchant.acknowledge', 'merchant.refundRest'],
    inputs: { amt: '50.00' },
  });
  const steps = stations(told.catalogue, at).map((one) => stepJson(told.catalogue, one, told.words, told.sources));
  expect(steps.flatMap(faultsOf)).toEqual([]);
  expect(steps.at(-1)).toMatchObject({
    step: null,
    event: 'merchant.refundRest',
    links: {
      page: 'en/alipay/paid/?amt=50.00&then=merchant.acknowledge~merchant.refundRest',
      next: null,
      back: 'en/alipay/paid/?amt=50.00&then=merchant.acknowledge',
    },
  });
  expect(steps.map(({ step }) => step).slice(-3)).toEqual(['paid', null, null]);
});

test('every event a machine knows can be told where it is taken freely', () => {
  for (const { told, walk: at } of all) {
    const data = stepJson(told.catalogue, at, told.words, told.sources);
    for (const { event, kind } of data.choices.filter((choice) => choice.kind === 'free')) {
      const next = walk(told.scenario, told.catalogue, { ...at.address, then: [event] }, at);
      expect(faultsOf(stepJson(told.catalogue, next, told.words, told.sources)), `${at.here.id} ${event} ${kind}`).toEqual([]);
    }
  }
}, 60_000);

test('a step that goes otherwise with the reader’s numbers is told by what happened, one that goes as told by its story', () => {
  const { told } = all[0]!;
  const at = walk(told.scenario, told.catalogue, { ...startAt('en', 'alipay', 'checks-passed'), inputs: { amt: '20000' } });
  const steps = stations(told.catalogue, at).map((one) => stepJson(told.catalogue, one, told.words, told.sources));
  const [before, failed] = steps.slice(-2);
  expect(before!.title).toBe(told.titles.get(before!.step!));
  expect(failed!.states).toContain('cashier.blocked');
  expect(failed!.title).toMatch(/^The price is over the limit of the merchant's contract/);
  expect(failed!.title).not.toBe(told.titles.get('checks-passed'));
  expect(failed!.text.join()).toMatch(/^The payment is stopped by .*the merchant is told nothing\.$/);
});
