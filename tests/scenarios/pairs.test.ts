import { describe, expect, test } from 'vitest';
import { begin, interleaved, playTogether, take } from '../../src/engine/duet';
import { movedSince } from '../../src/engine/standing';
import type { Told } from '../../src/pages/site';
import { editions } from '../site';
import { type Claim, type Lane, lanes, pairCalled, pairs } from '../../src/scenarios/pairs';
import { said } from '../../src/text/ui/en/said';
import { together } from '../../src/text/ui/en/together';
import { brokenAt } from '../engine/rules';

const [{ told }] = editions as [(typeof editions)[number]];
const tellingOf = (lane: Lane): Told => told.find(({ scenario }) => scenario.slug === lane)!;
const walkOf = (lane: Lane, step: string) => tellingOf(lane).walks.get(step)!;

test('are the thirteen rows of the correspondence table, in its order', () => {
  expect(pairs.map(({ id, steps }) => [id, steps.alipay, steps.mudra].join(' '))).toEqual([
    'partner cart machine-wanted',
    'price request-sent form-handed-in',
    'identity sign-in-page record-checked',
    'quote rate-quoted loan-sanctioned',
    'consent password-right agreement-signed',
    'debit paid transfer-sent',
    'held conversion-due margin-paid',
    'wholesale converted refinance-drawn',
    'paid-out wire-credited supplier-paid',
    'goods merchant-told machine-delivered',
    'reversal late-refund-taken transfer-returned',
    'reports books-matched cover-pooled',
    'afterwards books-matched first-year',
  ]);
});

test('have words, each pair its own, and no words are left over', () => {
  expect(Object.keys(together.pairs)).toEqual(pairs.map(({ id }) => id));
  expect(new Set(Object.values(together.pairs).map(({ title }) => title)).size).toBe(pairs.length);
  const named = pairs.flatMap(({ further }) => lanes.flatMap((lane) => further[lane]));
  expect(Object.keys(together.further).toSorted()).toEqual([...new Set<string>(named)].toSorted());
});

test('bear ids of lower-case words that no step has', () => {
  const taken = told.flatMap(({ catalogue }) => [...catalogue.steps.keys()]);
  expect(pairs.filter(({ id }) => taken.includes(id))).toEqual([]);
  for (const { id } of pairs) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  expect(pairCalled('nobody')).toBeUndefined();
});

test('the last one says that the loan goes on alone', () => {
  const last = pairs.at(-1)!;
  expect(together.pairs[last.id].title).toContain('no counterpart');
  expect(last.steps.alipay).toBe(pairs.at(-2)!.steps.alipay);
  expect(walkOf('alipay', last.steps.alipay).here.next).toBeNull();
  expect(walkOf('mudra', last.steps.mudra).here.next).not.toBeNull();
});

test('nothing said of them lets Alipay and MUDRA work together', () => {
  expect(JSON.stringify([together.pairs, said])).not.toMatch(/Alipay (and|with) MUDRA|MUDRA (and|with) Alipay|partner of (Alipay|MUDRA)/i);
  for (const { alipay, mudra } of Object.values(said).map(({ risk }) => risk)) {
    expect(alipay).not.toMatch(/MUDRA|lender|borrower/);
    expect(mudra).not.toMatch(/Alipay|merchant|yuan/);
  }
});

describe.each(pairs)('$id', ({ steps, claims, further }) => {
  const walks = lanes.map((lane) => walkOf(lane, steps[lane]));

  test('names steps that are told, and sources that exist', () => {
    for (const lane of lanes) {
      const known = [...tellingOf(lane).catalogue.steps.keys()];
      expect(known).toContain(steps[lane]);
      expect(further[lane].filter((step) => !known.includes(step))).toEqual([]);
      const numbers = tellingOf(lane).sources.map(({ n }) => n);
      expect(Object.values(claims).flatMap((claim: Claim) => claim[lane].filter((n) => !numbers.includes(n)))).toEqual([]);
    }
  });

  test('is marked documented only where a document is named', () => {
    for (const claim of Object.values(claims)) if (claim.basis === 'documented') expect(claim.alipay.length + claim.mudra.length).toBeGreaterThan(0);
  });

  test('stands, in the one parallel machine, where each scenario stands alone, with every rule kept on the way', () => {
    const parts = walks.map(({ scenario, values }) => ({ scenario, values }));
    const beats = interleaved(Object.fromEntries(walks.map(({ scenario, here }) => [scenario.slug, here.path])));
    let both = begin(parts);
    for (const beat of beats) {
      const before = both;
      both = take(both, beat);
      const other = lanes.find((lane) => lane !== beat.lane)!;
      expect(both.lanes[other]).toEqual(before.lanes[other]);
    }
    for (const { scenario, accounts, steps: all, at } of walks) {
      const { moment } = all[at]!;
      const { states, time, balances } = moment;
      expect(both.lanes[scenario.slug]).toEqual({ states, time, balances });
      expect(brokenAt(scenario, accounts, { ...moment, ...both.lanes[scenario.slug]! })).toEqual([]);
    }
    const inTurn = beats.toSorted((a, b) => b.lane.localeCompare(a.lane));
    expect(playTogether(parts, inTurn).lanes).toEqual(both.lanes);
  });

  test('shows money that adds up to nothing in each currency: what one has more, another has less', () => {
    for (const { accounts, steps: all, at } of walks) {
      const sums = new Map<string, bigint>();
      for (const { amount } of movedSince(accounts, all[0]!.moment.balances, all[at]!.moment.balances))
        sums.set(amount.currency, (sums.get(amount.currency) ?? 0n) + amount.minor);
      const outside = all.slice(0, at + 1).some(({ entries }) => entries.some((entry) => entry.outside));
      if (!outside) expect([...sums.values()].filter((sum) => sum !== 0n)).toEqual([]);
    }
  });
});
