import { add, subtract } from '../../money/money';
import { instalmentOf, monthInterest, nothing } from './arithmetic';
import Fraction from 'fraction.js';
import { does, simplified, stateDocumented, stateSimplified, tell } from './builders';
import { DAY } from './calendar';
import type { Context } from './context';
import { type Act, beforeDue, inOrder, notBefore } from './deed';
import { drawRefinance, payRefinance } from './entries/refinance';
import { owed, restDay } from './plan';
import { terms } from './terms';

const refiRate = ({ terms: t }: Context): Fraction => new Fraction(t.read.refirate);

/** Lender and MUDRA take days over it, but no longer than the next due date allows. */
const days = (count: number): Act => beforeDue(({ now }) => now + count * DAY);

/** MUDRA lends what the borrower owes, for as many months as the loan has left (tenor taken equal, dossier, section 5). */
const draw: Act = (c) => {
  const sum = owed(c);
  const refinance = {
    drawn: sum,
    balance: sum,
    instalment: instalmentOf(sum, refiRate(c), c.left),
    left: c.left,
    paid: 0,
    interest: nothing,
    principal: nothing,
  };
  return { entries: [drawRefinance(sum)], next: { ...c, refinance, due: { ...c.due, refinance: restDay(c, c.months + 1) } } };
};

/** J12: one instalment; the last takes what is left. */
const serve: Act = inOrder(
  notBefore(({ due }) => due.refinance),
  (c) => {
    const r = c.refinance!;
    const interest = monthInterest(r.balance, refiRate(c));
    const whole = add(r.balance, interest);
    const last = r.left <= 1 || whole.minor <= r.instalment.minor;
    const principal = last ? r.balance : subtract(r.instalment, interest);
    const next = { ...r, balance: subtract(r.balance, principal), left: last ? 0 : r.left - 1, paid: r.paid + 1, interest, principal };
    return {
      entries: [payRefinance(interest, principal)],
      next: { ...c, refinance: next, due: { ...c.due, refinance: last ? null : monthAfter(c) } },
    };
  },
);

/** Its due dates are those of the loan, and go on when the loan's have ended. */
const monthAfter = (c: Context): number => {
  let months = 0;
  while (restDay(c, months) <= c.due.refinance!) months++;
  return restDay(c, months);
};

const refusal = [tell('message', 'lender', 'mudra', 'refinanceRequest'), ...does(days(3)), tell('message', 'mudra', 'lender', 'refinanceRefusal')] as const;

export const refinance = terms.createStateConfig({
  initial: 'notSought',
  meta: stateSimplified(5, 14),
  states: {
    notSought: {
      meta: stateDocumented(5, 71),
      on: {
        'lender.askMudra': [
          {
            guard: 'refinanceFits',
            target: 'eligible',
            actions: [tell('message', 'lender', 'mudra', 'refinanceRequest'), ...does(days(1))],
            meta: simplified('refinanceEligible', 23, 68, 72),
          },
          { guard: 'normsMissed', actions: refusal, meta: simplified('refinanceNormsMissed', 68) },
          { guard: 'refinanceAsked', actions: refusal, meta: simplified('refinanceRefused', 23, 72) },
        ],
      },
    },
    eligible: {
      meta: stateDocumented(68),
      on: {
        'mudra.sanction': {
          guard: 'refinanceOpen',
          target: 'sanctioned',
          actions: [...does(days(7)), tell('message', 'mudra', 'lender', 'refinanceSanction')],
          meta: simplified('refinanceSanctioned', 8, 70),
        },
      },
    },
    sanctioned: {
      meta: stateSimplified(70),
      on: {
        'lender.drawRefinance': {
          guard: 'refinanceOpen',
          target: 'drawn',
          actions: does(inOrder(days(1), draw)),
          meta: simplified('refinanceDrawn', 5, 70, 73),
        },
      },
    },
    drawn: {
      meta: stateDocumented(5, 70),
      on: {
        'lender.payMudra': [
          { guard: 'refinanceEnds', target: 'repaid', actions: does(serve), meta: simplified('refinanceRepaid') },
          { guard: 'refinanceDue', target: 'servicing', actions: does(serve), meta: simplified('refinanceServed') },
        ],
      },
    },
    servicing: {
      meta: stateSimplified(70),
      on: {
        'lender.payMudra': [
          { guard: 'refinanceEnds', target: 'repaid', actions: does(serve), meta: simplified('refinanceRepaid') },
          { guard: 'refinanceDue', target: 'servicing', actions: does(serve), meta: simplified('refinanceServed') },
        ],
      },
    },
    repaid: { type: 'final', meta: stateSimplified() },
  },
});
