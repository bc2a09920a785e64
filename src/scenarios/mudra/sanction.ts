import {
  after,
  does,
  documented,
  hypothetical,
  inferred,
  notes,
  opens,
  simplified,
  stateDocumented,
  stateInferred,
  stateSimplified,
  tell,
  windowEnds,
} from './builders';
import { add, subtract } from '../../money/money';
import { nothing } from './arithmetic';
import { type Act, bring, change, inOrder } from './deed';
import { giveMarginBack, payMargin, takeFee } from './entries/before';
import { beginDebt } from './plan';
import { terms } from './terms';

const decline = {
  'borrower.decline': { target: '#mudra.ended.withdrawn', actions: [tell('message', 'borrower', 'lender', 'refusal'), after(1)], meta: inferred('declined') },
} as const;

/** J6: the fee is taken when the agreement is signed. */
const fee: Act = inOrder(
  bring(({ terms: t }) => t.fee),
  (c) => ({ entries: [takeFee(c.terms.fee)], next: { ...c, savings: subtract(c.savings, c.terms.fee) } }),
);
const signing = [tell('message', 'borrower', 'lender', 'agreement'), ...does(fee)] as const;

/** J1. */
export const lockMargin: Act = (c) => {
  const missing = subtract(c.terms.margin, c.marginHeld);
  return { entries: [payMargin(missing)], next: { ...c, savings: subtract(c.savings, missing), marginHeld: c.terms.margin, marginStage: 'settled' } };
};

/** J2. */
export const unlockMargin: Act = (c) => ({
  entries: [giveMarginBack(c.marginHeld)],
  next: { ...c, savings: add(c.savings, c.marginHeld), marginHeld: nothing },
});

export const sanction = terms.createStateConfig({
  initial: 'offer',
  meta: stateInferred(34),
  on: { 'marginClock.end': { guard: 'marginAwaited', target: '#mudra.ended.lapsed', actions: windowEnds, meta: simplified('marginUnpaid') } },
  states: {
    offer: {
      meta: stateInferred(34, 57),
      on: {
        'borrower.accept': {
          target: 'documentation',
          actions: [tell('message', 'borrower', 'lender', 'acceptance'), after(3, 4)],
          meta: inferred('accepted', 57),
        },
        'offerClock.end': { target: '#mudra.ended.lapsed', actions: windowEnds, meta: inferred('offerLapsed', 57) },
        ...decline,
      },
    },
    documentation: {
      meta: stateDocumented(34),
      on: {
        'borrower.sign': [
          { guard: 'onTermRails', target: 'ready', actions: [after(0, 5), ...signing], meta: hypothetical('signedOnline', 57) },
          {
            guard: 'marginDue',
            target: 'marginPending',
            actions: [after(4), ...signing, opens(30), notes(() => ({ marginStage: 'awaited' }))],
            meta: documented('signed', 34),
          },
          { target: 'ready', actions: [after(4), ...signing], meta: documented('signedNoMargin', 34) },
        ],
        ...decline,
      },
    },
    marginPending: {
      meta: stateInferred(34),
      on: {
        'borrower.payMargin': { guard: 'marginCovered', target: 'ready', actions: [after(5), ...does(lockMargin)], meta: inferred('marginPaid', 22, 34) },
        ...decline,
      },
    },
    ready: {
      meta: stateSimplified(29),
      on: {
        'borrower.payMargin': { guard: 'noMarginDue', actions: notes(() => ({ marginStage: 'settled' })), meta: simplified('noMarginDue', 34) },
        'borrower.order': {
          guard: 'onTerm',
          target: '#mudra.disbursal.ordered',
          actions: [tell('message', 'borrower', 'supplier', 'order'), after(5, 10)],
          meta: inferred('ordered', 21, 22),
        },
        'lender.openLimit': {
          guard: 'onCard',
          target: '#mudra.lent.loan.delivery.cardLive',
          actions: [tell('message', 'lender', 'borrower', 'card'), after(3), ...does(beginDebt)],
          meta: simplified('limitOpened', 23, 29),
        },
        'borrower.cancel': {
          target: '#mudra.ended.cancelled',
          actions: [
            after(1),
            ...does(
              inOrder(
                unlockMargin,
                change(() => ({ sanctioned: false })),
              ),
            ),
          ],
          meta: inferred('cancelled'),
        },
      },
    },
  },
});
