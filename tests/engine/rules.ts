import { loadScenario, slugs } from '../../src/scenarios';
import type { Balances } from '../../src/ledger/balances';
import type { Account, Entry } from '../../src/ledger/ledger';
import type { LiveMoment } from '../../src/engine/replay';
import type { Scenario } from '../../src/scenarios/scenario';

type Chart = ReadonlyMap<string, Account>;

const total = (sums: Map<string, bigint>, key: string, minor: bigint): Map<string, bigint> => sums.set(key, (sums.get(key) ?? 0n) + minor);

/** What is wrong with an entry on its face: an unknown account, two books or currencies in one transfer, no amount. */
const misposted = (accounts: Chart, { id, transfers }: Entry): readonly string[] =>
  transfers.flatMap(({ book, debit, credit, amount }) => {
    const sides = [accounts.get(debit), accounts.get(credit)];
    const fits = sides.every((side) => side?.book === book && side.currency === amount.currency);
    return fits && amount.minor > 0n && debit !== credit ? [] : [`${id}: ${amount.minor} ${amount.currency} from ${credit} to ${debit}`];
  });

/** Cash that an entry makes or destroys, though it does not name the outside world. */
const cashLeaks = (accounts: Chart, { id, outside, transfers }: Entry): readonly string[] => {
  const sums = new Map<string, bigint>();
  for (const {
    debit,
    credit,
    amount: { currency, minor },
  } of transfers) {
    if (accounts.get(debit)?.cash) total(sums, currency, minor);
    if (accounts.get(credit)?.cash) total(sums, currency, -minor);
  }
  return outside ? [] : [...sums].filter(([, minor]) => minor !== 0n).map(([currency, minor]) => `${id}: ${minor} ${currency} of cash out of nothing`);
};

/** Claims that the two sides see differently: what A's book owes B against what B's book is owed by A. */
const disputed = (accounts: Chart, balances: Balances): readonly string[] => {
  const books = new Set([...accounts.values()].map(({ book }) => book));
  const sums = new Map<string, bigint>();
  for (const [id, minor] of balances) {
    const { book, counterparty, kind, currency } = accounts.get(id)!;
    if (counterparty === undefined || !books.has(counterparty)) continue;
    if (kind === 'liability') total(sums, `${book} owes ${counterparty} ${currency}`, minor);
    if (kind === 'asset') total(sums, `${counterparty} owes ${book} ${currency}`, -minor);
  }
  return [...sums].filter(([, minor]) => minor !== 0n).map(([who, minor]) => `${who}: the two books differ by ${minor}`);
};

/** Debits equal credits in each book and currency, over all accounts: the balance sheet of each party. */
const unbalanced = (accounts: Chart, balances: Balances): readonly string[] => {
  const sums = new Map<string, bigint>();
  for (const [id, minor] of balances) {
    const { book, kind, currency } = accounts.get(id)!;
    total(sums, `${book} ${currency}`, kind === 'asset' || kind === 'expense' ? minor : -minor);
  }
  return [...sums].filter(([, minor]) => minor !== 0n).map(([book, minor]) => `${book} is out of balance by ${minor}`);
};

const invariants = new Map(await Promise.all(slugs.map(async (slug) => [slug, await (await loadScenario(slug)).invariants()] as const)));

/** Every rule of the contract's section 6 that a moment breaks, in words; none if all is well. */
export const brokenAt = (scenario: Scenario, accounts: Chart, moment: LiveMoment, before?: LiveMoment): readonly string[] => [
  ...moment.entries.flatMap((entry) => [...misposted(accounts, entry), ...cashLeaks(accounts, entry)]),
  ...unbalanced(accounts, moment.balances),
  ...disputed(accounts, moment.balances),
  ...(before !== undefined && moment.time < before.time ? [`time runs back from ${before.time} to ${moment.time}`] : []),
  ...invariants.get(scenario.slug)!.flatMap(({ id, broken }) => {
    const wrong = broken({ states: moment.states, balances: moment.balances, accounts, entries: moment.entries, context: moment.snapshot.context });
    return wrong === null ? [] : [`${id}: ${wrong}`];
  }),
];

/** What is broken at each moment of a run, with the event that broke it. */
export const brokenIn = (scenario: Scenario, { accounts, moments }: { accounts: Chart; moments: readonly LiveMoment[] }): readonly string[] =>
  moments.flatMap((moment, k) => brokenAt(scenario, accounts, moment, moments[k - 1]).map((wrong) => `after ${moment.event ?? 'the start'}: ${wrong}`));
