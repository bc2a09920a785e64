import Fraction from 'fraction.js';
import { add, subtract } from '../../money/money';
import { instalmentOf, monthInterest, nothing, percentOf } from './arithmetic';
import { does, documented, hypothetical, inferred, simplified, stateDocumented, stateInferred, stateSimplified, tell, tellIf } from './builders';
import { DAY, HOUR } from './calendar';
import { cardUse, limitKept } from './card';
import { type Context, inr } from './context';
import { close } from './default';
import { type Act, bring, change, inOrder, least, notBefore } from './deed';
import { takings, upkeep } from './entries/before';
import { chargeEarly, subsidise, sweep } from './entries/repay';
import { overdue } from './overdue';
import {
  brokenInterest,
  chargeBroken,
  clearStress,
  fallBehind,
  fallDue,
  nextAmount,
  nextDue,
  note,
  pay,
  payMonth,
  payShort,
  prepayPart,
  rest,
  restDay,
} from './plan';
import { quoteDay, sweepOf } from './guards';
import { terms } from './terms';

/** A month of the moratorium: its interest is paid, or added to the debt [6]. */
const holidayMonth: Act = (c) => {
  const paid = c.terms.read.holidayinterest === 'paid';
  return inOrder(
    rest,
    paid ? pay((b) => b.interest) : change(() => ({ unpaidInterest: nothing })),
    note((b) => ({ at: restDay(b, b.months), kind: paid ? 'due' : 'added', interest: b.interest, principal: nothing, after: b.balance })),
  )(c);
};

/** The last month of the moratorium: the instalments start from what is owed now. */
const holidayEnd: Act = inOrder(
  holidayMonth,
  change((c) => {
    const next = { ...c, instalment: instalmentOf(c.balance, c.terms.rate, c.left) };
    return { instalment: next.instalment, due: { ...c.due, loan: nextDue(next) } };
  }),
);

/** The months of the moratorium pass, and the first instalment is paid. */
const payAfterHoliday: Act = (c) => inOrder(...Array.from({ length: c.terms.holiday - c.months - 1 }, () => holidayMonth), holidayEnd, payMonth)(c);

/** Every instalment that is left, each on its day. */
const payRest: Act = (c) => (c.left === 0 ? close(c) : inOrder(payMonth, payRest)(c));

/** A month's receipts come in; a part is swept, the shop lives on the rest (JE3, hypothetical). */
const receipts: Act = inOrder(
  notBefore(({ due }) => due.loan! - 10 * DAY),
  (c) => {
    const came = inr(c.terms.read.receipts);
    const part = sweepOf(c);
    const spent = subtract(came, part);
    return {
      entries: [takings(came), sweep(part), upkeep(spent)],
      next: { ...c, swept: part, brought: add(c.brought, part) },
    };
  },
);

const quoteOf = (c: Context) => ({
  interest: brokenInterest(c),
  charge: percentOf(c.balance, c.terms.read.charge),
  days: Number(c.terms.read.after),
  until: Math.min(c.now + 7 * DAY, (c.due.loan ?? c.now + 8 * DAY) - HOUR),
});
const askQuote: Act = inOrder(
  change((c) => ({ now: quoteDay(c) })),
  change((c) => ({ quote: quoteOf(c) })),
);

/** J22: interest to date, the balance, and a charge where one was agreed. */
const payQuote: Act = inOrder(
  chargeBroken,
  note(({ now, interest, balance }) => ({ at: now, kind: 'early', interest, principal: subtract(balance, interest), after: nothing })),
  pay((c) => c.balance),
  bring((c) => c.quote!.charge),
  (c) => ({ entries: [chargeEarly(c.quote!.charge)], next: { ...c, savings: subtract(c.savings, c.quote!.charge) } }),
  close,
);

/** J23: two per cent a year on the month's opening balance [44], but no more than the interest there was. */
const subsidy: Act = (c) => {
  const sum = least(monthInterest(c.opening, new Fraction(2)), c.interest, c.balance);
  return {
    entries: [subsidise(c.terms.debt, sum)],
    next: { ...c, balance: subtract(c.balance, sum), subsidy: add(c.subsidy, sum), subsidies: c.subsidies + 1, subsidisedMonth: c.months },
  };
};

const loanTurn = { type: 'inTurn', params: 'loan' } as const;
const toClosed = '#mudra.lent.loan.resolution.closed';

export const repayment = terms.createStateConfig({
  initial: 'current',
  meta: stateSimplified(),
  states: {
    moratorium: {
      meta: stateDocumented(6),
      on: {
        'holidayMonth.pass': [
          { guard: 'addedHolidayEnds', target: 'current', actions: does(holidayEnd), meta: documented('holidayInterestAdded', 6) },
          { guard: 'holidayEnds', target: 'current', actions: does(holidayEnd), meta: documented('holidayEnded', 6) },
          { guard: loanTurn, actions: does(holidayMonth), meta: documented('holidayMonthPassed', 6) },
        ],
        'borrower.pay': { guard: 'holidayFree', target: 'current', actions: does(payAfterHoliday), meta: documented('paidAfterHoliday', 6, 59) },
      },
    },
    current: {
      meta: stateDocumented(59, 60),
      on: {
        'receipts.arrive': {
          guard: 'sweepOpen',
          actions: [...does(receipts), tellIf((c) => c.swept.minor < nextAmount(c).minor, 'lender', 'borrower', 'warning')],
          meta: hypothetical('receiptsSwept', 126),
        },
        'borrower.pay': [
          {
            guard: 'sweepShort',
            target: 'overdue.sma0',
            actions: [...does(inOrder(payShort, fallBehind)), tell('message', 'lender', 'borrower', 'reminder')],
            meta: hypothetical('sweepShort', 126),
          },
          { guard: 'paysAll', target: toClosed, actions: does(inOrder(payMonth, close)), meta: documented('lastInstalmentPaid', 59, 60) },
          { guard: loanTurn, target: 'current', actions: does(payMonth), meta: documented('instalmentPaid', 59, 60) },
        ],
        'borrower.payRest': { guard: 'restFits', target: toClosed, actions: does(payRest), meta: simplified('restPaid', 59, 60) },
        'borrower.miss': {
          guard: 'notSwept',
          target: 'overdue.sma0',
          actions: [...does(inOrder(fallDue, fallBehind)), tell('message', 'lender', 'borrower', 'reminder')],
          meta: simplified('instalmentMissed', 74, 77),
        },
        'borrower.prepay': { guard: 'prepayFits', target: 'current', actions: does(prepayPart), meta: inferred('partPrepaid', 63) },
        'borrower.askQuote': {
          guard: 'quoteFits',
          target: 'foreclosing',
          actions: [...does(askQuote), tell('message', 'lender', 'borrower', 'quote')],
          meta: simplified('quoteGiven', 63),
        },
        'sidbi.subsidise': { guard: 'subventionDue', target: 'current', actions: does(subsidy), meta: simplified('subsidised', 15, 44, 45) },
        ...cardUse,
        ...limitKept,
      },
    },
    overdue,
    foreclosing: {
      meta: stateInferred(63),
      on: {
        'borrower.payQuote': { target: toClosed, actions: does(payQuote), meta: inferred('foreclosed', 63) },
        'quoteClock.end': {
          target: 'current',
          actions: does(
            inOrder(
              notBefore(({ quote }) => quote!.until),
              change(() => ({ quote: null })),
            ),
          ),
          meta: simplified('quoteExpired'),
        },
      },
    },
    restructured: {
      meta: stateDocumented(75),
      on: {
        'borrower.pay': { guard: loanTurn, target: 'current', actions: does(inOrder(payMonth, clearStress)), meta: documented('resumed', 75) },
        'borrower.miss': {
          guard: loanTurn,
          target: 'overdue.sma0',
          actions: [...does(inOrder(fallDue, fallBehind)), tell('message', 'lender', 'borrower', 'reminder')],
          meta: simplified('instalmentMissed', 74, 77),
        },
      },
    },
  },
});
