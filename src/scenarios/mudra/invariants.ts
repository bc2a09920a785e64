import type { Balances } from '../../ledger/balances';
import { type Context, inr } from './context';
import { publicFunds, stocks } from './entries/before';
import { owed } from './plan';
import type { Invariant, InvariantView } from '../scenario';
import { accounts, type AccountId, type Party } from './accounts';

const at = (balances: Balances, id: AccountId): bigint => balances.get(id) ?? 0n;
const equal = (what: string, left: bigint, right: bigint): string | null => (left === right ? null : `${what}: ${left} is not ${right}`);
const facts = (view: InvariantView): Context => view.context as Context;
const all = Object.values(accounts);
const books: ReadonlySet<string> = new Set(all.map(({ book }) => book));

/** What `from` shows as claims on `to`, or as owed to it. */
const shown = (balances: Balances, kind: 'asset' | 'liability', book: string, counterparty: string): bigint =>
  all
    .filter((a) => a.kind === kind && a.book === book && 'counterparty' in a && a.counterparty === counterparty)
    .reduce((sum, a) => sum + at(balances, a.id), 0n);

const pairs = [
  ...new Set(
    all.flatMap((a) =>
      'counterparty' in a && books.has(a.counterparty as Party) ? [a.kind === 'asset' ? `${a.counterparty} ${a.book}` : `${a.book} ${a.counterparty}`] : [],
    ),
  ),
].map((pair) => pair.split(' ') as [string, string]);

/** The invariants of the dossier's section 11, and that the machine's own sums are the books'. */
export const invariants: readonly Invariant[] = [
  {
    id: 'claimsMirror',
    broken: ({ balances: b }) =>
      pairs
        .map(([debtor, creditor]) => equal(`${debtor} owes ${creditor}`, shown(b, 'liability', debtor, creditor), shown(b, 'asset', creditor, debtor)))
        .find((wrong) => wrong !== null) ?? null,
  },
  {
    id: 'cashIsConserved',
    broken: (view) => {
      const c = facts(view);
      const cash = all.filter((a) => 'cash' in a).reduce((sum, a) => sum + at(view.balances, a.id), 0n);
      const start =
        stocks.lender.minor +
        inr(c.terms.read.savings).minor +
        publicFunds.mudra.minor +
        publicFunds.guarantor.minor +
        (c.terms.read.subvention === 'on' ? stocks.sidbi.minor : 0n);
      return equal('cash of all parties', cash, start + c.brought.minor);
    },
  },
  {
    id: 'noNegativeBalance',
    broken: ({ balances: b }) =>
      all.filter((a) => (a.kind === 'asset' || a.kind === 'liability') && at(b, a.id) < 0n).map(({ id }) => `${id} is ${at(b, id)}`)[0] ?? null,
  },
  {
    id: 'debtIsLoanAndMemo',
    broken: ({ balances: b }) =>
      equal(
        'owed by the borrower',
        at(b, 'borrower.loanOwed') + at(b, 'borrower.overdraftOwed'),
        at(b, 'lender.loan') + at(b, 'lender.overdraft') + at(b, 'lender.memo'),
      ),
  },
  {
    id: 'refinanceMirrors',
    broken: ({ balances: b }) => equal('refinance', at(b, 'lender.refinanceOwed'), at(b, 'mudra.refinance')),
  },
  {
    id: 'marginHeldBeforeUse',
    broken: (view) => {
      const may = view.states.some((state) => ['sanction.ready', 'disbursal.ordered', 'disbursal.returned'].includes(state));
      return may ? null : equal('margin held', at(view.balances, 'lender.marginHeld'), 0n);
    },
  },
  {
    id: 'transferOnlyInFlight',
    broken: (view) => (view.states.includes('disbursal.inFlight') ? null : equal('money in transit', at(view.balances, 'payments.cash'), 0n)),
  },
  {
    id: 'escrowOnlyInVariant',
    broken: (view) => {
      const b = view.balances;
      const held = equal('escrow', at(b, 'escrow.bank'), at(b, 'escrow.owed'));
      return held ?? (view.states.includes('disbursal.inEscrow') ? null : equal('escrow held', at(b, 'escrow.bank'), 0n));
    },
  },
  {
    id: 'machineAgreesWithBooks',
    broken: (view) => {
      const c = facts(view);
      const b = view.balances;
      return (
        equal('loan', c.balance.minor, at(b, 'lender.loan') + at(b, 'lender.overdraft')) ??
        equal('owed', owed(c).minor, at(b, 'borrower.loanOwed') + at(b, 'borrower.overdraftOwed')) ??
        equal('memo', c.memo.minor, at(b, 'lender.memoContra')) ??
        equal('savings', c.savings.minor, at(b, 'lender.deposit')) ??
        equal('savings, as the borrower sees them', c.savings.minor, at(b, 'borrower.bank')) ??
        equal('margin held', c.marginHeld.minor, at(b, 'lender.marginHeld')) ??
        equal('margin deposited', c.marginHeld.minor, at(b, 'borrower.marginDeposit')) ??
        equal('swept', c.swept.minor, at(b, 'lender.sweepHeld')) ??
        equal('under way', c.underWay.minor, at(b, 'payments.owed')) ??
        equal('escrow', c.escrow.minor, at(b, 'escrow.owed')) ??
        equal('advance', c.advance.minor, at(b, 'supplier.advance')) ??
        equal('provision', c.provision.minor, at(b, 'lender.provision')) ??
        equal('provision made', c.provision.minor + c.provisionUsed.minor, at(b, 'lender.provisionExpense')) ??
        equal('claim left', c.claimLeft.minor, at(b, 'lender.claimReceived')) ??
        equal('refinance', c.refinance?.balance.minor ?? 0n, at(b, 'lender.refinanceOwed'))
      );
    },
  },
];
