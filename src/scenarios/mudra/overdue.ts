import { does, inferred, simplified, stateDocumented, tell } from './builders';
import { close, cure } from './default';
import { type Act, beforeDue, change, inOrder, notBefore } from './deed';
import { becomeNpa } from './npa';
import { classClock, classify, fallDue, meanwhileDue, pay, restructure } from './plan';
import { terms } from './terms';
import { DAY } from './calendar';

const loanTurn = { type: 'inTurn', params: 'loan' } as const;

/** The borrower finds the money in some days, before anything else falls due. */
const inSomeDays: Act = beforeDue(({ now }) => now + 10 * DAY);
const payOldest: Act = inOrder(
  pay((c) => c.dues[0]!.left),
  classify,
);
const worsen: Act = inOrder(
  meanwhileDue,
  notBefore(({ due }) => due.class),
  change(({ stress }) => ({ stress: stress + 1 })),
  classClock,
);
/** Up to thirty working days are allowed for the plan [76]. */
const plan: Act = inOrder(inSomeDays, restructure);

const shared = {
  'dueDate.pass': { guard: loanTurn, actions: [...does(fallDue), tell('message', 'lender', 'borrower', 'reminder')], meta: simplified('anotherDuePassed', 74) },
  'borrower.payArrears': [
    {
      guard: 'arrearsAreAll',
      target: '#mudra.lent.loan.resolution.closed',
      actions: does(inOrder(inSomeDays, cure, close)),
      meta: simplified('arrearsPaidLast', 79),
    },
    { guard: 'inArrears', target: '#mudra.lent.loan.repayment.current', actions: does(inOrder(inSomeDays, cure)), meta: simplified('arrearsPaid', 79) },
  ],
} as const;

const oldestTo = (stress: 0 | 1 | 2) => ({
  guard: { type: 'severalDues', params: stress } as const,
  target: `sma${stress}` as const,
  actions: does(payOldest),
  meta: simplified('oldestPaid', 77),
});

/** Special mention accounts by the day count of RBI's 2021 example: due date + 30, + 60, + 90 [77]. */
export const overdue = terms.createStateConfig({
  initial: 'sma0',
  meta: stateDocumented(74, 77),
  states: {
    sma0: {
      meta: stateDocumented(74, 77),
      on: {
        ...shared,
        'borrower.payOldest': oldestTo(0),
        'classClock.end': { guard: 'classDue', target: 'sma1', actions: does(worsen), meta: simplified('becameSma1', 74, 77) },
      },
    },
    sma1: {
      meta: stateDocumented(74, 77),
      on: {
        ...shared,
        'borrower.payOldest': [oldestTo(0), oldestTo(1)],
        'classClock.end': { guard: 'classDue', target: 'sma2', actions: does(worsen), meta: simplified('becameSma2', 74, 77) },
      },
    },
    sma2: {
      meta: stateDocumented(74, 75, 77),
      on: {
        ...shared,
        'borrower.payOldest': [oldestTo(0), oldestTo(1), oldestTo(2)],
        'classClock.end': {
          guard: 'classDue',
          target: '#mudra.lent.loan.resolution.npa',
          actions: [...does(becomeNpa), tell('message', 'lender', 'borrower', 'demand')],
          meta: inferred('becameNpa', 78, 79, 80),
        },
        'lender.restructure': {
          guard: 'onTerm',
          target: '#mudra.lent.loan.repayment.restructured',
          actions: [tell('message', 'lender', 'borrower', 'newPlan'), ...does(plan)],
          meta: simplified('restructured', 74, 75, 76),
        },
      },
    },
  },
});
