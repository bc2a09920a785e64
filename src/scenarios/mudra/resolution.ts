import { after, does, documented, inferred, simplified, stateDocumented, stateInferred, stateSimplified, tell } from './builders';
import { close, giveUp, lodgeClaim, paySettlement, recall, receiveAfterwards, receiveClaim, recoverAll, recoverSome } from './default';
import { change, inOrder } from './deed';
import { ageYear, cureAll, cureNpa, fallDueAsNpa, pass } from './npa';
import { owed, pay } from './plan';
import { terms } from './terms';

/** Who sues, settles or is paid does not claim any more. */
const noClaim = change(() => ({ claimable: false }));

export const resolution = terms.createStateConfig({
  initial: 'npa',
  meta: stateSimplified(),
  states: {
    npa: {
      meta: stateDocumented(78, 79, 80),
      on: {
        'dueDate.pass': { guard: { type: 'inTurn', params: 'loan' }, actions: does(fallDueAsNpa), meta: simplified('anotherDuePassed', 78) },
        'npaYear.pass': { guard: 'yearLeft', actions: does(ageYear), meta: documented('yearAsNpa', 78, 80) },
        'borrower.payArrears': [
          { guard: 'arrearsAreAll', target: 'closed', actions: does(inOrder(cureNpa, close)), meta: documented('npaPaidOff', 79) },
          { guard: 'inArrears', target: '#mudra.lent.loan.repayment.current', actions: does(cureNpa), meta: documented('npaCured', 79) },
        ],
        'lender.recall': { target: 'recalled', actions: [tell('message', 'lender', 'borrower', 'demand'), ...does(recall)], meta: simplified('recalled', 91) },
      },
    },
    recalled: {
      meta: stateInferred(91),
      on: {
        'borrower.payAll': { target: 'closed', actions: does(inOrder(cureAll, pay(owed), close, noClaim)), meta: inferred('paidInFull') },
        'lender.offerSettlement': {
          guard: 'settlementFits',
          target: 'settling',
          actions: [tell('message', 'lender', 'borrower', 'settlementOffer'), ...does(inOrder(pass(30), noClaim))],
          meta: simplified('settlementAgreed', 91),
        },
        'lender.sue': {
          target: 'recovery',
          actions: [tell('message', 'lender', 'borrower', 'suit'), ...does(inOrder(pass(60), noClaim))],
          meta: simplified('sued', 91, 92, 93),
        },
        'lender.claim': {
          guard: 'claimReady',
          target: 'guaranteeClaim',
          actions: [tell('message', 'lender', 'guarantor', 'claim'), ...does(lodgeClaim)],
          meta: simplified('claimLodged', 16, 81, 89),
        },
      },
    },
    guaranteeClaim: {
      meta: stateDocumented(16, 81, 89),
      on: {
        'guarantor.pay': [
          { guard: 'aboveFirstLoss', target: 'recovery', actions: does(receiveClaim), meta: simplified('claimPaid', 16, 83, 89) },
          {
            target: 'recovery',
            actions: [tell('message', 'guarantor', 'lender', 'nothingDue'), ...does(pass(60))],
            meta: simplified('belowFirstLoss', 81, 83),
          },
        ],
        'guarantor.refuse': {
          target: 'recovery',
          actions: [tell('message', 'guarantor', 'lender', 'claimRefusal'), ...does(pass(60))],
          meta: simplified('claimRefused', 81),
        },
      },
    },
    recovery: {
      meta: stateDocumented(91, 92, 93),
      on: {
        'court.recover': [
          { guard: 'coversAll', target: 'closed', actions: does(recoverAll), meta: simplified('fullyRecovered', 91) },
          { actions: does(recoverSome), meta: simplified('partRecovered', 81, 91) },
        ],
        'lender.writeOff': { target: 'writtenOff', actions: does(giveUp), meta: simplified('writtenOff', 80) },
      },
    },
    settling: {
      meta: stateDocumented(91),
      on: { 'borrower.paySettlement': { target: 'settled', actions: does(paySettlement), meta: simplified('settlementPaid', 54, 91) } },
    },
    settled: { type: 'final', meta: stateDocumented(54, 91) },
    writtenOff: {
      meta: stateInferred(80),
      on: {
        'borrower.payLate': { guard: 'owesAfterwards', actions: does(receiveAfterwards), meta: simplified('paidLate') },
        'lender.closeFile': { target: 'fileClosed', actions: does(pass(365)), meta: simplified('fileClosed') },
      },
    },
    fileClosed: { type: 'final', meta: stateSimplified() },
    closed: {
      meta: stateInferred(),
      on: { 'lender.giveNoDues': { target: 'noDues', actions: [tell('message', 'lender', 'borrower', 'noDues'), after(7)], meta: simplified('noDuesGiven') } },
    },
    noDues: { type: 'final', meta: stateInferred() },
  },
});
