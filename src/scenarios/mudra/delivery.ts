import { nothing } from './arithmetic';
import { after, does, inferred, opens, simplified, stateDocumented, stateInferred, stateSimplified, tell, tellIf, windowEnds } from './builders';
import { cardMonth, cardUse } from './card';
import type { Act } from './deed';
import { takeRefund } from './disbursal';
import { deliver } from './entries/disburse';
import { recall } from './default';
import { payMonth } from './plan';
import { terms } from './terms';

const arrive: Act = (c) => ({ entries: [deliver(c.terms)], next: { ...c, advance: nothing, windowEnd: c.now } });
const goods = [tell('goods', 'supplier', 'borrower', 'machine'), tell('message', 'borrower', 'lender', 'bills')] as const;

/** On paper the lender comes and looks; on the rails the payment says who was paid, and for what. */
const proveUse = [
  tellIf(({ terms: { rails } }) => !rails, 'lender', 'borrower', 'endUseCheck'),
  tellIf(({ terms: { rails } }) => rails, 'payments', 'lender', 'useProof'),
  after(3, 10),
] as const;

/** An instalment falls due although the goods are not there: the debt runs all the same. */
const payMeanwhile = { 'borrower.pay': { guard: 'dueMeanwhile', actions: does(payMonth), meta: inferred('paidMeanwhile', 59) } } as const;

/** Where the bought thing is, before the plan of instalments is all that is left to do. */
export const delivery = terms.createStateConfig({
  initial: 'supplierPaid',
  meta: stateSimplified(),
  states: {
    supplierPaid: {
      meta: stateInferred(21, 22),
      on: {
        'supplier.deliver': { target: 'verified', actions: [after(4), ...goods, ...does(arrive)], meta: inferred('delivered', 21) },
        'deliveryClock.end': { target: 'endUseDoubt', actions: [windowEnds, opens(30)], meta: simplified('notDelivered') },
      },
    },
    verified: {
      meta: stateInferred(),
      on: {
        ...payMeanwhile,
        'lender.confirmUse': [
          {
            guard: 'onHoliday',
            target: '#mudra.lent.loan.repayment.moratorium',
            actions: proveUse,
            meta: inferred('useConfirmedHoliday', 6),
          },
          {
            guard: 'useProvable',
            target: '#mudra.lent.loan.repayment.current',
            actions: proveUse,
            meta: inferred('useConfirmed'),
          },
        ],
      },
    },
    endUseDoubt: {
      meta: stateInferred(),
      on: {
        ...payMeanwhile,
        'supplier.deliver': { target: 'verified', actions: [after(4), ...goods, ...does(arrive)], meta: inferred('deliveredLate') },
        'supplier.refund': {
          guard: 'refundable',
          target: '#mudra.disbursal.returned',
          actions: [after(9), ...does(takeRefund)],
          meta: simplified('supplierRefunded'),
        },
        'lender.findMisuse': {
          target: '#mudra.lent.loan.resolution.recalled',
          actions: [after(9), tell('message', 'lender', 'borrower', 'demand'), ...does(recall)],
          meta: simplified('misuseFound'),
        },
      },
    },
    cardLive: {
      meta: stateDocumented(23, 29),
      on: {
        ...cardUse,
        'borrower.pay': {
          guard: { type: 'inTurn', params: 'loan' },
          target: '#mudra.lent.loan.repayment.current',
          actions: cardMonth,
          meta: simplified('firstCardMonth', 23, 59),
        },
      },
    },
  },
});
