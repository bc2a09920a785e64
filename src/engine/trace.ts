import { owed } from '../ledger/balances';
import { type Currency, money, toDecimal } from '../money/money';
import { isoIn } from '../text/iso';
import type { Catalogue } from './catalogue';
import { choices } from './choices';
import type { LiveWalk } from './walk';

const sum = (currency: Currency, minor: bigint): string => `${currency} ${toDecimal(money(currency, minor))}`;

/** Each step of a walk up to the one shown, as a walk that stands there. */
export const stations = (steps: Catalogue, walk: LiveWalk): readonly LiveWalk[] =>
  walk.steps.slice(0, walk.at + 1).map(({ id }, at) => ({ ...walk, at, here: id === null ? walk.here : steps.steps.get(id)!, stopped: null }));

/** What is known at the step shown: event, state, story time, transfers, balances, who owes whom, choices. */
const lines = (steps: Catalogue, walk: LiveWalk): readonly string[] => {
  const step = walk.steps[walk.at]!;
  const { moment } = step;
  const block = (name: string, rows: readonly string[]): string[] => rows.map((row, k) => `  ${(k === 0 ? name : '').padEnd(9)} ${row}`);
  const balances = [...moment.balances].filter(([, minor]) => minor !== 0n);
  return [
    [String(walk.at), step.id ?? '(free)', ...step.events].join('  '),
    ...block('state', moment.states),
    ...block('time', [isoIn(walk.scenario.zone, moment.time)]),
    ...block(
      'transfers',
      step.entries.flatMap(({ id, transfers }) =>
        transfers.map(({ debit, credit, amount }) => `${id}: debit ${debit}  credit ${credit}  ${sum(amount.currency, amount.minor)}`),
      ),
    ),
    ...block(
      'balances',
      balances.map(([id, minor]) => `${id}  ${sum(walk.accounts.get(id)!.currency, minor)}`),
    ),
    ...block(
      'owes',
      owed(walk.accounts, moment.balances).map(({ from, to, currency, minor }) => `${from} owes ${to}  ${sum(currency, minor)}`),
    ),
    ...block(
      'choices',
      choices(steps, walk).map(({ event, to, step: id, kind }) => `${event} -> ${to.join(', ')}  (${id ?? kind})`),
    ),
  ];
};

/** A walk as plain lines, from its start to the step shown. */
export const trace = (steps: Catalogue, walk: LiveWalk): string =>
  stations(steps, walk)
    .map((station) => lines(steps, station).join('\n'))
    .join('\n\n');
