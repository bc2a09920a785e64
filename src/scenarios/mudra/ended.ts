import { stateDocumented, stateInferred, stateSimplified } from './builders';
import { terms } from './terms';

/** Ends before any loan was made. */
export const ended = terms.createStateConfig({
  initial: 'ineligible',
  meta: stateSimplified(),
  states: {
    ineligible: { type: 'final', meta: stateDocumented(6, 12) },
    withdrawn: { type: 'final', meta: stateInferred() },
    lapsed: { type: 'final', meta: stateSimplified(57) },
    rejected: { type: 'final', meta: stateDocumented(55, 56) },
    cancelled: { type: 'final', meta: stateInferred() },
  },
});
