import { expect, test } from 'vitest';
import { catalogue } from '../../../src/engine/catalogue';
import { type LiveMoment, replay, type Run } from '../../../src/engine/replay';
import { resolve } from '../../../src/engine/values';
import { post } from '../../../src/ledger/balances';
import type { Entry } from '../../../src/ledger/ledger';
import { loadScenario } from '../../../src/scenarios';
import { brokenAt } from '../../engine/rules';
import { run, times, toNpa, toRepay } from './given';

const scenario = await loadScenario('mudra');

const steps = catalogue(scenario);
const stories = scenario.stories.map((story): Run => {
  const { path } = steps.steps.get(story.steps.at(-1)!.id)!;
  return replay(scenario, resolve(scenario.inputs, {}, (story as { inputs?: Record<string, string> }).inputs).values, path);
});

const claim = [...toNpa, 'lender.recall', 'lender.claim', 'guarantor.pay'] as const;

/** What no story posts: a fee passed on, a charge for paying early, a month as NPA, claims the loss did not need. */
const others: readonly Run[] = [
  run({ coverfeeby: 'borrower' }, toNpa),
  run({ charge: '2' }, [...toRepay, 'borrower.pay', 'borrower.askQuote', 'borrower.payQuote']),
  run({}, [...toNpa, 'dueDate.pass', 'borrower.payArrears']),
  run({ recovered: '170000', paidshare: '75', firstloss: '0', poolbad: '0' }, [...claim, 'court.recover', 'lender.writeOff']),
  run({ recovered: '175000', paidshare: '75', firstloss: '0', poolbad: '0' }, [...claim, ...times(2, 'court.recover')]),
];

const places = (entries: readonly Entry[]) => entries.flatMap((entry, e) => entry.transfers.map((_, t) => [e, t] as const));

/** The entries with one paisa more in one transfer of one of them. */
const oneMore = (entries: readonly Entry[], e: number, t: number): readonly Entry[] =>
  entries.map((entry, k) =>
    k !== e
      ? entry
      : {
          ...entry,
          transfers: entry.transfers.map((one, n) => (n !== t ? one : { ...one, amount: { ...one.amount, minor: one.amount.minor + 1n } })),
        },
  );

test('one paisa too much in any transfer breaks a rule at once', () => {
  const unnoticed = new Set<string>();
  const altered = new Set<string>();
  for (const { accounts, moments } of [...stories, ...others]) {
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
  expect([...altered].toSorted()).toEqual(
    [
      'opening',
      'shortfall',
      'takings',
      'upkeep',
      'payMargin',
      'giveMarginBack',
      'takeFee',
      'payCoverFee',
      'sendTransfer',
      'creditSupplier',
      'returnTransfer',
      'refundOrder',
      'deliver',
      'fundEscrow',
      'releaseEscrow',
      'releaseByTime',
      'returnEscrow',
      'applyInterest',
      'repay',
      'prepay',
      'chargeEarly',
      'sweep',
      'useSweep',
      'subsidise',
      'buyOnCard',
      'drawCash',
      'reverseInterest',
      'noteInterest',
      'restoreInterest',
      'provide',
      'releaseProvision',
      'payClaim',
      'recover',
      'writeOff',
      'forgive',
      'receiveLate',
      'returnClaim',
      'drawRefinance',
      'payRefinance',
    ].toSorted(),
  );
}, 60_000);
