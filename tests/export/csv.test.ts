import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { startAt } from '../../src/engine/address';
import { catalogue } from '../../src/engine/catalogue';
import { walk } from '../../src/engine/walk';
import { allWords } from '../../src/engine/wording';
import { booksCsv, csv, eventsCsv } from '../../src/export/csv';
import { decimals, type Currency } from '../../src/money/money';
import { loadScenario, slugs } from '../../src/scenarios';
import { formatFor } from '../../src/text/format';
import { en as ui } from '../../src/text/ui/en';

/** Reads what RFC 4180 describes: a field in quotes may hold anything, with its quotes doubled. */
const read = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
};

describe('a table', () => {
  /** What already begins as a marked cell does is not told from one: a spreadsheet reads both alike. */
  const marked = /^'(?=[=+\-@\t\r＝＋－＠])/;
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }).filter((text) => !marked.test(text)),
    fc.constantFrom('=1+1', '@SUM(A1)', '-2', '+44', '-2+3', '\tx', 'a,b', '"', 'a\r\nb', '', '日本', '＝1'),
  );
  const table = fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 });

  test('is read back as it was written, but for the marks that keep formulas from running', () =>
    fc.assert(
      fc.property(table, (rows) => {
        const text = csv(rows);
        expect(text.startsWith('\uFEFF')).toBe(true);
        expect(read(text.slice(1)).map((row) => row.map((one) => one.replace(marked, '')))).toEqual(rows);
      }),
    ));

  test('has no cell that a spreadsheet would reckon with', () =>
    fc.assert(
      fc.property(table, (rows) => {
        for (const one of read(csv(rows).slice(1)).flat()) expect(one).not.toMatch(/^(?!-?\d+(\.\d+)?$)[=+\-@\t\r＝＋－＠]/);
      }),
    ));
});

const recorderAt = async (slug: string, step: string, then: readonly string[] = [], inputs: Readonly<Record<string, string>> = {}) => {
  const scenario = await loadScenario(slug);
  const steps = catalogue(scenario);
  const words = await allWords(scenario.words.en!);
  const at = walk(scenario, steps, { ...startAt('en', slug, step), then, inputs });
  const sources = await scenario.sources();
  return {
    walk: at,
    catalogue: steps,
    words,
    ui,
    sources,
    format: formatFor('en-GB', scenario.zone, words.values),
    asTold: (k: number) => at.steps[k]!.id !== null,
    names: ui.paper.csv,
  };
};
const table = (text: string): readonly Readonly<Record<string, string>>[] => {
  const [head, ...rows] = read(text.slice(1));
  return rows.map((row) => Object.fromEntries(head!.map((name, k) => [name, row[k]!])));
};
const minorOf = (amount: string, currency: string): bigint => {
  const [whole, part = ''] = amount.split('.');
  expect(part).toHaveLength(decimals[currency as Currency]);
  return BigInt(whole! + part);
};

describe.each(slugs)('the books of %s as a table', (slug) => {
  test('add up to the balances of the step shown', async () => {
    const { steps, first } = catalogue(await loadScenario(slug));
    const last = [...steps.values()].findLast(({ story }) => story === steps.get(first)!.story)!;
    const recorder = await recorderAt(slug, last.id);
    const names = recorder.names;
    const rows = table(booksCsv(recorder));
    expect(rows).toHaveLength(recorder.walk.steps.flatMap((one) => one.entries.flatMap(({ transfers }) => transfers)).length);
    const sides = new Map<string, bigint>();
    for (const row of rows) {
      expect(row[names.amount]).toMatch(/^\d+(\.\d+)?$/);
      const minor = minorOf(row[names.amount]!, row[names.currency]!);
      expect(minor.toString()).toBe(row[names.minor]);
      for (const [side, sign] of [
        [names.debit, 1n],
        [names.credit, -1n],
      ] as const) {
        const account = `${row[names.book]} / ${row[side]} / ${row[names.currency]}`;
        sides.set(account, (sides.get(account) ?? 0n) + sign * minor);
      }
    }
    const balances = new Map<string, bigint>();
    for (const [id, minor] of recorder.walk.steps[recorder.walk.at]!.moment.balances) {
      const { book, kind, currency } = recorder.walk.accounts.get(id)!;
      const account = `${recorder.words.parties[book]} / ${recorder.words.accounts[id]} / ${currency}`;
      balances.set(account, (balances.get(account) ?? 0n) + (kind === 'asset' || kind === 'expense' ? minor : -minor));
    }
    expect(sides).toEqual(balances);
  });

  test('go no further than the step shown, and name each step and its time with the zone', async () => {
    const { steps, first } = catalogue(await loadScenario(slug));
    const fifth = steps.get([...steps.values()].find(({ index, story }) => index === 5 && story === steps.get(first)!.story)!.id)!;
    const recorder = await recorderAt(slug, fifth.id);
    for (const row of [...table(booksCsv(recorder)), ...table(eventsCsv(recorder))]) {
      expect(Number(row[recorder.names.step])).toBeLessThanOrEqual(6);
      expect(fifth.trail).toContain(row[recorder.names.id]);
      expect(row[recorder.names.time]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
    }
  });

  test('and its events are the whole path, each with where it led and what it rests on', async () => {
    const { steps, first } = catalogue(await loadScenario(slug));
    const last = [...steps.values()].findLast(({ story }) => story === steps.get(first)!.story)!;
    const recorder = await recorderAt(slug, last.id);
    const rows = table(eventsCsv(recorder));
    expect(rows.map((row) => row[recorder.names.event]).slice(1)).toEqual(last.path);
    expect(rows[0]![recorder.names.event]).toBe('');
    expect(rows.map((row) => row[recorder.names.stateIds]!.split(' '))).toEqual(
      recorder.walk.steps.flatMap(({ moments, moment }) => (moments.length > 0 ? moments : [moment]).map(({ states }) => states)),
    );
    for (const row of rows) {
      expect(Object.values(ui.step.basis)).toContain(row[recorder.names.basis]);
      expect(row[recorder.names.sources]).toMatch(/^(\[\d+\] .+)?$/);
    }
  });
});

test('a walk off the stories, with other numbers, is recorded as it went', async () => {
  const { walk: at, names, ...rest } = await recorderAt('alipay', 'cart', ['buyer.choose', 'gateway.check', 'buyer.leave'], { amt: '369.30', ccy: 'AUD' });
  const events = table(eventsCsv({ walk: at, names, ...rest }));
  expect(events.map((row) => [row[names.step], row[names.id], row[names.event]])).toEqual([
    ['1', 'cart', ''],
    ['2', '', 'buyer.choose'],
    ['3', '', 'gateway.check'],
    ['4', '', 'buyer.leave'],
  ]);
  expect(events.slice(1).every((row) => row[names.happened] !== '')).toBe(true);
  expect(table(booksCsv({ walk: at, names, ...rest })).some((row) => row[names.currency] === 'AUD')).toBe(true);
});
