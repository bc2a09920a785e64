import { add } from '../../money/money';
import type { Rupees } from './arithmetic';
import { does, simplified, tell } from './builders';
import { DAY } from './calendar';
import { type Context, inr } from './context';
import { type Act, beforeDue, change, inOrder, least } from './deed';
import { buyOnCard, drawCash } from './entries/repay';
import type { Entry } from '../../ledger/ledger';
import { chargeBroken, count, pay, payMonth } from './plan';
import { close } from './default';

const draw = (sumOf: (c: Context) => Rupees, entry: (sum: Rupees) => Entry): Act =>
  inOrder(
    change(({ now }) => ({ now: now + DAY })),
    count,
    (c) => ({ entries: [entry(sumOf(c))], next: { ...c, balance: add(c.balance, sumOf(c)) } }),
  );
const buy = draw((c) => inr(c.terms.read.buy), buyOnCard);
const drawSome = draw((c) => inr(c.terms.read.cash), drawCash);
const nextDay = beforeDue(({ now }) => now + DAY);
const payBack = inOrder(
  nextDay,
  pay((c) => least(inr(c.terms.read.payback), c.balance)),
);

/** The month's interest on the card falls due and is paid. */
export const cardMonth = does(payMonth);

/** What the card allows while its account is in order [23][34]. */
export const cardUse = {
  'borrower.buy': { guard: 'tillAllows', actions: [...does(buy), tell('goods', 'supplier', 'borrower', 'cloth')], meta: simplified('boughtOnCard', 23, 34) },
  'borrower.drawCash': { guard: 'machineAllows', actions: does(drawSome), meta: simplified('cashDrawn', 23, 34) },
  'borrower.payBack': { guard: 'somethingDrawn', actions: does(payBack), meta: simplified('paidBack', 23) },
} as const;

/** Repayable on demand with yearly review [6]; the borrower may close it any day. */
export const limitKept = {
  'lender.review': {
    guard: 'reviewDue',
    actions: [
      tell('message', 'lender', 'borrower', 'review'),
      ...does(
        inOrder(
          nextDay,
          change(({ now }) => ({ reviewedAt: now })),
        ),
      ),
    ],
    meta: simplified('limitReviewed', 6),
  },
  'borrower.closeLimit': {
    guard: 'somethingDrawn',
    target: '#mudra.lent.loan.resolution.closed',
    actions: does(
      inOrder(
        nextDay,
        chargeBroken,
        pay((c) => c.balance),
        close,
      ),
    ),
    meta: simplified('limitClosed', 23),
  },
} as const;
