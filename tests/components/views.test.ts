import { configure, render, screen, within } from '@testing-library/svelte';
import { describe, expect, test } from 'vitest';
import { startAt } from '../../src/engine/address';
import { catalogue } from '../../src/engine/catalogue';
import { walk } from '../../src/engine/walk';
import { loadScenario } from '../../src/scenarios';
import { allWords } from '../../src/engine/wording';
import type { Words } from '../../src/scenarios/scenario';
import type { AlipayAside, AlipayCore } from '../../src/scenarios/alipay/words';
import { en as book } from '../../src/scenarios/alipay/words/en';
import { formatFor } from '../../src/text/format';
import { en as ui } from '../../src/text/ui/en';
import { viewOf } from '../../src/app/views/index';

const scenario = await loadScenario('alipay');

const words = (await allWords(book)) as Words & AlipayCore & AlipayAside;

// Nothing here is hidden by style, and asking jsdom of each element whether it is takes seconds.
configure({ defaultHidden: true });

const steps = catalogue(scenario);
const format = formatFor('en-GB', scenario.zone, words.values);
const show = (view: keyof typeof viewOf, step: string) => {
  const at = walk(scenario, steps, startAt('en', 'alipay', step));
  const titles = at.steps.map(({ id, moment }) => words.steps[id!]!.title(format.facts(moment.facts)));
  return { walk: at, step: at.steps[at.at]!, titles, ...render(viewOf[view], { walk: at, at: at.at, words, ui, format, titles }) };
};
const rowOf = (table: HTMLElement, ...names: readonly string[]): HTMLElement =>
  within(table)
    .getAllByRole('row')
    .find((row) => names.every((name) => row.textContent.includes(name)))!;

describe('the books', () => {
  test.each(['cart', 'converted', 'wire-credited', 'late-refund-taken'])('show every balance at %s, and it is the ledger’s', (id) => {
    const { container, step } = show('books', id);
    const shown = [...container.querySelectorAll('[data-account]')].map((cell) => [
      cell.getAttribute('data-account'),
      cell.querySelector('data')?.getAttribute('value'),
    ]);
    expect(shown.toSorted()).toEqual([...step.moment.balances].map(([account, minor]) => [account, minor.toString()]).toSorted());
  });

  test('a sale of yuan leaves the reserve by credit and the debt to the merchant by debit', () => {
    show('books', 'converted');
    const reserve = screen.getByRole('table', { name: new RegExp(words.accounts['alipay.reserve']) });
    const [head, before, now, balance] = within(reserve)
      .getAllByRole('row')
      .map((row) => [...row.children].map(({ textContent }) => textContent.trim()));
    expect(head).toEqual([ui.books.debit, ui.books.credit]);
    expect(before![0]).toContain('¥1,136.32');
    expect(now![0]).toBe('');
    expect(now![1]).toContain('¥617.23');
    expect(balance![0]).toContain('¥519.09');
  });

  test('the journal has each transfer of the step, and both sides are equal in each book and currency', () => {
    const { step } = show('books', 'converted');
    const journal = screen.getByRole('table', { name: ui.books.journal });
    expect(within(journal).getAllByRole('row')).toHaveLength(1 + step.entries.length + step.entries.flatMap(({ transfers }) => transfers).length);
    for (const name of [ui.books.proof, ui.books.trial]) {
      const signs = within(screen.getByRole('table', { name }))
        .getAllByRole('row')
        .slice(1)
        .map((row) => row.children[2]?.textContent);
      expect(new Set(signs)).toEqual(new Set(['=']));
    }
  });

  test('a step without an entry says so', () => {
    show('books', 'confirmed');
    expect(screen.getByText(ui.books.none)).toBeDefined();
    expect(screen.queryByRole('table', { name: ui.books.journal })).toBeNull();
  });
});

describe('who owes whom', () => {
  test('a payment makes one debt smaller and another new', () => {
    show('owes', 'paid');
    const table = screen.getByRole('table', { name: ui.owes.title });
    expect(rowOf(table, words.parties.buyerBank, '¥1,363.68').textContent).toContain(ui.owes.less.join('¥2,000.00'));
    expect(rowOf(table, words.parties.merchant, '¥636.32').textContent).toContain(ui.owes.new);
    expect(rowOf(table, words.parties.merchant, '$6,000.00').textContent).toContain(ui.owes.same);
  });

  test('a settled debt stays in sight for one step', () => {
    show('owes', 'wire-credited');
    const row = rowOf(screen.getByRole('table'), words.parties.carrier, '$0.00');
    expect(row.textContent).toContain('settled: was $6,097.00');
    expect(row.querySelector<HTMLDataElement>('.since data')).toMatchObject({ value: '609700', dataset: { currency: 'USD' } });
  });

  test('at the opening nothing is new', () => {
    show('owes', 'cart');
    expect(screen.queryByText(ui.owes.new)).toBeNull();
    expect(screen.getByText(ui.owes.agree)).toBeDefined();
  });
});

describe('the messages', () => {
  test('list every move so far, and mark those of this step', () => {
    const {
      walk: { steps: told, at },
    } = show('messages', 'converted');
    const items = screen.getAllByRole('listitem');
    expect(items).toHaveLength(told.slice(0, at + 1).flatMap(({ moves }) => moves).length);
    const now = items.filter((item) => item.getAttribute('aria-current') === 'step');
    expect(now.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())).toEqual([
      `Money, Alipay to Settlement bank: ¥617.23 ${words.entries.convert}`,
      `Money, Settlement bank to Alipay: $97.00 ${words.entries.convert}`,
    ]);
  });

  test('a lost notice is said to be lost', () => {
    show('messages', 'notice-lost');
    expect(screen.getAllByRole('listitem').at(-1)!.textContent).toContain(ui.messages.lost);
  });
});

describe('the time', () => {
  test('each step has its moment, and what has passed since the one before', () => {
    const {
      walk: { steps: told },
      titles,
    } = show('time', 'conversion-due');
    const items = screen.getAllByRole('listitem');
    expect(items.map((item) => item.querySelector('.title')!.textContent)).toEqual(titles);
    expect(items).toHaveLength(told.length);
    const here = items.find((item) => item.getAttribute('aria-current') === 'step')!;
    expect(here.textContent).toContain('1 day 58 min later');
    expect(here.textContent).toContain(ui.time.nights(1));
    expect(here.querySelector('time')!.dateTime).toBe('2015-09-10T11:00:00+08:00');
  });

  test('a clock is named while it runs, and no longer', () => {
    show('time', 'confirmed');
    const naming = (fact: 'loginEnd' | 'payEnd'): number[] =>
      screen.getAllByRole('listitem').flatMap((item, k) => (item.textContent.includes(words.facts[fact]) ? [k] : []));
    expect(naming('loginEnd')).toEqual([2]);
    expect(naming('payEnd')).toEqual([3, 4, 5, 6]);
  });
});
