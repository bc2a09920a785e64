import { add, subtract } from '../../money/money';
import { nothing, percentOf, type Rupees } from './arithmetic';
import { DAY, daysBetween } from './calendar';
import type { Context } from './context';
import { type Act, change, inOrder, least, notBefore } from './deed';
import { provide, restoreInterest, reverseInterest } from './entries/fail';
import { arrears, fallDue, meanwhileDue, owed, pay } from './plan';
import { ladder } from './rules';

/** The provision the class asks for: more is set aside, or what is too much is released. */
const provideFor =
  (wanted: (c: Context) => Rupees): Act =>
  (c) => ({
    entries: [provide(subtract(wanted(c), c.provision))],
    next: { ...c, provision: wanted(c) },
  });
const byAge: Act = provideFor((c) => percentOf(c.balance, ladder[c.npaYears]!.percent));
export const noProvision: Act = provideFor(() => nothing);

/** Class and provision follow the years as NPA, recalled or not; a loan that is none has neither. */
export const grow: Act = (c) =>
  c.npaAt === null
    ? { entries: [], next: c }
    : inOrder(
        change(({ npaAt, now }) => ({ npaYears: Math.min(Math.floor(daysBetween(npaAt!, now) / 365), ladder.length - 1) })),
        byAge,
      )(c);
export const wait = (days: number): Act => change(({ now }) => ({ now: now + days * DAY }));
/** Days in which courts, fund or borrower do what they do next, and the loan grows older. */
export const pass = (days: number): Act => inOrder(wait(days), grow);

/** Day 91: unpaid interest is reversed, a provision is made [78][80]. */
export const becomeNpa: Act = inOrder(
  meanwhileDue,
  notBefore(({ due }) => due.class),
  (c) => {
    const back = least(c.unpaidInterest, c.balance);
    return {
      entries: [reverseInterest(c.terms.debt, back)],
      next: {
        ...c,
        npaAt: c.now,
        reversed: back,
        memo: add(c.memo, back),
        balance: subtract(c.balance, back),
        unpaidInterest: nothing,
        owedAtNpa: owed(c),
        stress: -1,
        due: { ...c.due, class: null },
      },
    };
  },
  byAge,
);

/** A year passes as NPA: its months fall due, and the provision follows the age. */
export const ageYear: Act = (before) => {
  const end = before.npaAt! + 365 * DAY * (before.npaYears + 1);
  const months: Act = (c) => (c.due.loan !== null && c.due.loan <= end ? inOrder(fallDue, months)(c) : { entries: [], next: c });
  return inOrder(
    months,
    notBefore(() => end),
    grow,
  )(before);
};

/** Another instalment falls due to the NPA. */
export const fallDueAsNpa: Act = inOrder(fallDue, grow);

const unmemo: Act = (c) => ({
  entries: [restoreInterest(c.terms.debt, c.memo)],
  next: { ...c, balance: add(c.balance, c.memo), unpaidInterest: add(c.unpaidInterest, c.memo), memo: nothing },
});

/** The only cure: all arrears of interest and principal are paid [79]. */
export const cureNpa: Act = inOrder(
  unmemo,
  noProvision,
  change((c) => ({ npaAt: null, npaYears: 0, npaSpells: [...c.npaSpells, { from: c.npaAt!, to: c.now, paid: arrears(c) }] })),
  pay(arrears),
);

/** Before all is paid, what the memo held is a claim again. */
export const cureAll: Act = (c) => (c.npaAt === null ? { entries: [], next: c } : inOrder(unmemo, noProvision)(c));
