import { add, subtract } from '../../money/money';
import { atLeastZero, dayInterest, instalmentOf, monthInterest, nothing, outlook, type Rupees } from './arithmetic';
import { addMonths, DAY, dayEnd, daysBetween, dayOf, delhi } from './calendar';
import { type Asked, type Context, type Due, inr } from './context';
import { type Act, bring, change, inOrder, least, notBefore, total } from './deed';
import { noteInterest } from './entries/fail';
import { applyInterest, repay, useSweep } from './entries/repay';

/** Instalments fall on the day of disbursal of each month, at ten o'clock; months are equal (dossier, section 9). */
export const restDay = ({ anchor }: Context, months: number): number => delhi(addMonths(anchor, months));
/** Once the plan is over, interest still falls due every month as long as something is unpaid. */
export const nextDue = (c: Context): number | null => (c.left > 0 || c.terms.card || c.dues.length > 0 ? restDay(c, c.months + 1) : null);

export const arrears = ({ dues }: Context): Rupees => total(dues.map(({ left }) => left));
export const owed = ({ balance, memo }: Context): Rupees => add(balance, memo);

/** A drawing or payment on the card changes the daily balance: the days before it are counted first. */
export const count = change((c) => (c.terms.card ? { product: c.product + owed(c).minor * BigInt(daysBetween(c.countedTo, c.now)), countedTo: c.now } : {}));

/** The loan begins: the plan starts on the day the money is credited. */
export const beginDebt: Act = change((c) => {
  const { terms: t } = c;
  const next = {
    ...c,
    disbursedAt: c.now,
    anchor: dayOf(c.now),
    months: 0,
    left: t.card ? 0 : t.tenor - t.holiday,
    countedTo: c.now,
    product: 0n,
    instalments: 0,
    instalment: t.instalment,
  };
  return { ...next, due: { ...c.due, loan: restDay(next, 1) } };
});

/** Interest for the time since the last rest is charged (J8), or as NPA only noted. */
const charge =
  (interest: Rupees): Act =>
  (c) => ({
    entries: [c.npaAt === null ? applyInterest(c.terms.debt, interest) : noteInterest(c.terms.debt, interest)],
    next: {
      ...c,
      opening: owed(c),
      interest,
      principal: nothing,
      charged: add(c.charged, interest),
      product: 0n,
      countedTo: c.now,
      ...(c.npaAt === null ? { balance: add(c.balance, interest), unpaidInterest: add(c.unpaidInterest, interest) } : { memo: add(c.memo, interest) }),
    },
  });

const monthly = (c: Context): Rupees =>
  c.terms.card ? dayInterest(c.product + owed(c).minor * BigInt(daysBetween(c.countedTo, c.now)), c.terms.rate) : monthInterest(owed(c), c.terms.rate);

/** Interest on actual days for a period broken off before its rest. */
export const brokenInterest = (c: Context): Rupees =>
  c.terms.card ? monthly(c) : dayInterest(owed(c).minor * BigInt(Math.max(0, daysBetween(restDay(c, c.months), c.now))), c.terms.rate);

export const chargeBroken: Act = (c) => charge(brokenInterest(c))(c);

/** A rest: interest of the month, and the next due date. */
export const rest: Act = inOrder(
  notBefore(({ due }) => due.loan),
  (c) => charge(monthly(c))(c),
  change((c) => {
    const next = { ...c, months: c.months + 1 };
    return { months: next.months, due: { ...c.due, loan: nextDue(next) } };
  }),
);

/** Notes a payment of the plan, for its picture. */
export const note = (asked: (c: Context) => Asked): Act => change((c) => ({ asked: [...c.asked, asked(c)] }));

/** The plan is given up for another, into which its arrears are folded, or for none: then they stay due. */
export const unpaidAsked = ({ asked, dues }: Context, kind: 'due' | 'folded'): readonly Asked[] =>
  asked.map((one) => {
    const due = dues.find(({ at }) => at === one.at);
    return one.kind === 'due' && due ? { ...one, kind, unpaid: due.left } : one;
  });

/** The instalment falls due: the plan's, or what is left; on the card, the month's interest. */
export const fallDue: Act = inOrder(
  rest,
  change((c) => {
    const unclaimed = subtract(owed(c), arrears(c));
    const last = c.left <= 1 || unclaimed.minor <= c.instalment.minor;
    const left: Rupees = c.terms.card ? c.interest : last ? unclaimed : c.instalment;
    const after = c.terms.card || last ? 0 : c.left - 1;
    const due: Due = { at: restDay(c, c.months), left };
    const dues = [...c.dues, due].filter((d) => d.left.minor > 0n);
    const planned = c.left > 0 || c.terms.card;
    const interest = least(c.interest, left);
    const asked: Asked = { at: due.at, kind: 'due', interest, principal: subtract(left, interest), after: subtract(unclaimed, left) };
    return {
      left: after,
      dues,
      asked: c.left > 0 ? [...c.asked, asked] : c.asked,
      instalments: c.instalments + (planned ? 1 : 0),
      due: { ...c.due, loan: nextDue({ ...c, left: after, dues }) },
    };
  }),
);

/** A payment clears interest first, and the oldest due before the next. */
const credit = (sum: Rupees): Act =>
  change((c) => {
    let rest_ = sum;
    const dues = c.dues
      .map((d) => {
        const used = least(d.left, rest_);
        rest_ = subtract(rest_, used);
        return { ...d, left: subtract(d.left, used) };
      })
      .filter((d) => d.left.minor > 0n);
    return {
      balance: subtract(c.balance, sum),
      dues,
      unpaidInterest: atLeastZero(subtract(c.unpaidInterest, sum)),
      paid: add(c.paid, sum),
      principal: add(c.principal, atLeastZero(subtract(sum, c.unpaidInterest))),
    };
  });

/** The borrower pays a sum from the account, bringing what it lacks. */
export const pay =
  (sumOf: (c: Context) => Rupees, id: 'repay' | 'prepay' = 'repay'): Act =>
  (before) => {
    const sum = sumOf(before);
    return inOrder(
      count,
      bring(() => sum),
      (c) => ({ entries: [repay(c.terms.debt, sum, id)], next: { ...c, savings: subtract(c.savings, sum) } }),
      credit(sum),
    )(before);
  };

/** What was swept from receipts pays first (hypothetical). */
const paySwept: Act = (before) => {
  const sum = least(before.swept, arrears(before));
  return inOrder((c) => ({ entries: [useSweep(c.terms.debt, sum)], next: { ...c, swept: subtract(c.swept, sum) } }), credit(sum))(before);
};

/** The instalment falls due and is paid. */
export const payMonth: Act = inOrder(fallDue, paySwept, pay(arrears));

/** The instalment falls due, and only what was swept and what the account holds is there (hypothetical). */
export const payShort: Act = inOrder(
  fallDue,
  paySwept,
  pay((c) => least(c.savings, arrears(c))),
);

/** The amount that will fall due next. */
export const nextAmount = (c: Context): Rupees => fallDue(c).next.dues.at(-1)?.left ?? nothing;

/** The oldest due decides the class: 30, 60, 90 days after it, at day end [77]. */
export const classClock: Act = change((c) => {
  const oldest = c.dues[0];
  return { due: { ...c.due, class: oldest && c.stress >= 0 ? dayEnd(oldest.at + 30 * DAY * (c.stress + 1)) : null } };
});

/** What falls due before the class changes. */
export const meanwhileDue: Act = (c) =>
  c.due.loan !== null && c.due.class !== null && c.due.loan <= c.due.class ? inOrder(fallDue, meanwhileDue)(c) : { entries: [], next: c };

/** The class by the oldest due: 0, 1 or 2. */
export const stressNow = (c: Context): number => {
  const days = c.dues[0] ? daysBetween(c.dues[0].at, c.now) : -1;
  return days < 0 ? -1 : Math.min(2, Math.floor(days / 30));
};
export const classify: Act = inOrder(
  change((c) => ({ stress: stressNow(c) })),
  classClock,
);

/** Unpaid at the end of the due day: SMA-0 begins. */
export const fallBehind: Act = inOrder(
  notBefore((c) => dayEnd(c.now)),
  change(() => ({ stress: 0 })),
  classClock,
);

export const clearStress = change((c) => ({ stress: -1, due: { ...c.due, class: null } }));

/** A part paid early: fewer instalments of the same size, or as many smaller ones. */
export const prepayPart: Act = (before) => {
  const sum = inr(before.terms.read.prepay);
  return inOrder(
    pay(() => sum, 'prepay'),
    change((c) => {
      const { terms: t } = c;
      const prepaid = add(c.prepaid, sum);
      return t.read.replan === 'term'
        ? { prepaid, instalment: instalmentOf(c.balance, t.rate, c.left) }
        : { prepaid, left: outlook(c.balance, t.rate, c.instalment, c.left).months };
    }),
    note((c) => ({ at: c.now, kind: 'early', interest: nothing, principal: sum, after: c.balance })),
  )(before);
};

/** Arrears are folded in, and the rest is spread over more months [75]. */
export const restructure: Act = change((c) => {
  const left = c.left + c.dues.length + Number(c.terms.read.extension);
  const next = {
    ...c,
    left,
    dues: [],
    asked: unpaidAsked(c, 'folded'),
    stress: -1,
    unpaidInterest: nothing,
    instalment: instalmentOf(c.balance, c.terms.rate, left),
  };
  return { ...next, due: { ...c.due, class: null, loan: nextDue(next) } };
});
