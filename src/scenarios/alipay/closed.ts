import { lateDebit, payBack } from './entries';
import { inferred, post, set, stateDocumented, stateInferred, stateSimplified, tell, terms } from './terms';

export const closed = terms.createStateConfig({
  initial: 'neverCreated',
  meta: stateSimplified(),
  states: {
    neverCreated: { type: 'final', meta: stateDocumented(6) },
    timedOut: {
      meta: stateDocumented(7),
      on: {
        'bank.confirmLate': {
          guard: 'bankWasAsked',
          target: 'lateMoneyReturned',
          actions: [
            tell('message', 'buyerBank', 'alipay', 'lateConfirmation'),
            post(({ accounts, terms: { paid } }) => [lateDebit(accounts, paid), payBack(accounts, paid, 'bank')]),
            set(({ now }) => ({ now: now + 1_800_000 })),
          ],
          meta: inferred('lateMoneyReturned', 22),
        },
      },
    },
    stopped: { type: 'final', meta: stateInferred(7, 39) },
    lateMoneyReturned: { type: 'final', meta: stateInferred(22) },
  },
});
