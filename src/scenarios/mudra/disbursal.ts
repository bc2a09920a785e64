import { add, subtract } from '../../money/money';
import { nothing } from './arithmetic';
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
  stateHypothetical,
  stateInferred,
  stateSimplified,
  tell,
  windowEnds,
} from './builders';
import { HOUR } from './calendar';
import { type Context, noDebt } from './context';
import { type Act, change, inOrder, least } from './deed';
import { creditSupplier, fundEscrow, refundOrder, releaseByTime, releaseEscrow, returnEscrow, returnTransfer, sendTransfer } from './entries/disburse';
import { beginDebt, chargeBroken, owed, pay } from './plan';
import { lockMargin, unlockMargin } from './sanction';
import { terms } from './terms';

const lent = ({ balance, terms: t }: Context) => ({ balance: add(balance, t.loan), marginHeld: nothing });
const back = ({ balance, terms: t }: Context) => ({ balance: subtract(balance, t.loan), marginHeld: t.margin });

const send: Act = (c) => ({ entries: [sendTransfer(c.terms)], next: { ...c, ...lent(c), underWay: c.terms.price } });
const credit: Act = inOrder(
  (c) => ({ entries: [creditSupplier(c.terms)], next: { ...c, underWay: nothing, advance: c.terms.price, now: c.now + HOUR } }),
  beginDebt,
);
const comeBack: Act = (c) => ({ entries: [returnTransfer(c.terms)], next: { ...c, ...back(c), underWay: nothing } });

/** The margin is taken by the same debit as the loan (JE1, hypothetical). */
const toEscrow: Act = inOrder(lockMargin, (c) => ({ entries: [fundEscrow(c.terms)], next: { ...c, ...lent(c), escrow: c.terms.price } }));
const release: Act = inOrder((c) => ({ entries: [releaseEscrow(c.terms)], next: { ...c, escrow: nothing } }), beginDebt);
const timedRelease: Act = inOrder((c) => ({ entries: [releaseByTime(c.terms)], next: { ...c, escrow: nothing, advance: c.terms.price } }), beginDebt);
const object: Act = (c) => ({ entries: [returnEscrow(c.terms)], next: { ...c, ...back(c), escrow: nothing } });

/** The supplier's refund pays the loan off; interest ran while the supplier had the money, and is paid from the account. */
export const takeRefund: Act = inOrder(chargeBroken, (before) => {
  const toLoan = least(before.balance, before.terms.loan);
  return inOrder(
    pay((c) => subtract(owed(c), toLoan)),
    (c) => ({
      entries: [refundOrder(c.terms, toLoan)],
      next: {
        ...c,
        ...noDebt,
        now: c.now,
        paid: add(c.paid, toLoan),
        savings: add(c.savings, subtract(c.terms.loan, toLoan)),
        marginHeld: c.terms.margin,
        advance: nothing,
      },
    }),
  )(before);
});

export const disbursal = terms.createStateConfig({
  initial: 'ordered',
  meta: stateSimplified(),
  states: {
    ordered: {
      meta: stateInferred(21, 22),
      on: {
        'lender.fundEscrow': {
          guard: 'escrowCovered',
          target: 'inEscrow',
          actions: [...does(toEscrow), tell('message', 'payments', 'supplier', 'escrowNotice'), opens(10)],
          meta: hypothetical('escrowFunded', 2, 119),
        },
        'lender.send': {
          guard: 'payeeMatches',
          target: 'inFlight',
          actions: [after(3), ...does(send), notes(({ now }) => ({ windowEnd: now + 2 * HOUR }))],
          meta: inferred('transferSent', 21, 22),
        },
        'lender.askPayee': {
          guard: 'payeeUnclear',
          actions: [tell('message', 'lender', 'borrower', 'payeeQuestion'), after(1), notes(() => ({ corrected: true }))],
          meta: simplified('payeeDiffers'),
        },
      },
    },
    inFlight: {
      meta: stateDocumented(58),
      on: {
        'payments.credit': {
          target: '#mudra.lent',
          actions: [...does(credit), tell('message', 'lender', 'borrower', 'paidNotice'), opens(30)],
          meta: simplified('supplierPaid', 21, 22),
        },
        'payments.return': {
          target: 'returned',
          actions: [...does(comeBack), windowEnds, tell('message', 'payments', 'lender', 'returnNotice')],
          meta: documented('transferReturned', 58),
        },
      },
    },
    inEscrow: {
      meta: stateHypothetical(2, 119),
      on: {
        'borrower.confirmDelivery': {
          target: '#mudra.lent.loan.delivery.verified',
          actions: [tell('goods', 'supplier', 'borrower', 'machine'), after(4), tell('message', 'borrower', 'payments', 'deliveryConfirmed'), ...does(release)],
          meta: hypothetical('escrowReleased', 2, 119),
        },
        'escrowClock.end': { target: '#mudra.lent', actions: [windowEnds, ...does(timedRelease), opens(30)], meta: hypothetical('escrowTimedOut', 2, 119) },
        'borrower.object': {
          target: 'returned',
          actions: [after(5), tell('message', 'borrower', 'payments', 'objection'), ...does(object)],
          meta: hypothetical('escrowReturned', 2, 119),
        },
      },
    },
    returned: {
      meta: stateDocumented(58),
      on: {
        'borrower.correctDetails': {
          target: 'ordered',
          actions: [tell('message', 'borrower', 'lender', 'bankDetails'), after(2), notes(() => ({ corrected: true }))],
          meta: inferred('detailsCorrected', 58),
        },
        'borrower.giveUp': {
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
          meta: inferred('gaveUp'),
        },
      },
    },
  },
});
