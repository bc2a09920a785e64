import { describe, expect, test } from 'vitest';
import { runsOf } from '../../src/build/gaps/stories';
import { type LiveMoment, replay } from '../../src/engine/replay';
import { resolve } from '../../src/engine/values';
import { allWords } from '../../src/engine/wording';
import { post } from '../../src/ledger/balances';
import type { Entry } from '../../src/ledger/ledger';
import { loadScenario, slugs } from '../../src/scenarios';
import { brokenAt } from '../engine/rules';
import { triesFor } from './tries';

const places = (entries: readonly Entry[]) => entries.flatMap((entry, e) => entry.transfers.map((_, t) => [e, t] as const));

/** The entries with one minor unit more in one transfer of one of them. */
const oneMore = (entries: readonly Entry[], e: number, t: number): readonly Entry[] =>
  entries.map((entry, k) =>
    k !== e
      ? entry
      : { ...entry, transfers: entry.transfers.map((one, n) => (n !== t ? one : { ...one, amount: { ...one.amount, minor: one.amount.minor + 1n } })) },
  );

describe.each(slugs)('%s', async (slug) => {
  const scenario = await loadScenario(slug);
  const { paths = [] } = await triesFor(slug);
  const tried = paths.map(({ given, path }) => replay(scenario, resolve(scenario.inputs, given).values, path));
  const runs = [...runsOf(scenario).map(({ run }) => run), ...tried];

  test('paths that no story takes can be taken', () => {
    expect(tried.map(({ refused }) => refused)).toEqual(paths.map(() => null));
  });

  test('one minor unit too much in any transfer of any entry breaks a rule at once', async () => {
    const unnoticed = new Set<string>();
    const altered = new Set<string>();
    for (const { accounts, moments } of runs) {
      moments.forEach((moment, k) => {
        for (const [e, t] of places(moment.entries)) {
          const { id, transfers } = moment.entries[e]!;
          const entries = oneMore(moment.entries, e, t);
          const wrong: LiveMoment = { ...moment, entries, balances: post(accounts, moments[k - 1]?.balances ?? new Map(), entries) };
          altered.add(id);
          if (brokenAt(scenario, accounts, wrong, moments[k - 1]).length === 0) unnoticed.add(`${id}: ${transfers[t]!.debit} from ${transfers[t]!.credit}`);
        }
      });
    }
    expect([...unnoticed]).toEqual([]);
    const { entries } = await allWords(scenario.words.en!);
    expect([...altered].toSorted()).toEqual(Object.keys(entries).toSorted());
  }, 60_000);
});
