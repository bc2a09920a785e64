import { inferred, notes, stateInferred, tell } from './builders';
import type { Standing } from './context';
import { type Says, terms } from './terms';

const report = (standing: Standing, says: Says) => ({
  guard: { type: 'recordIs', params: standing } as const,
  target: `.${standing}` as const,
  actions: [tell('message', 'lender', 'bureau', 'report'), notes(() => ({ record: standing }))],
  meta: inferred(says, 19, 20),
});

/** The lender's monthly report: the record follows the loan, one report behind. */
export const bureau = terms.createStateConfig({
  initial: 'noRecord',
  meta: stateInferred(19, 20),
  on: {
    'lender.report': [
      report('standard', 'reportedStandard'),
      report('overdue', 'reportedOverdue'),
      report('npa', 'reportedNpa'),
      report('settled', 'reportedSettled'),
      report('closed', 'reportedClosed'),
    ],
  },
  states: {
    noRecord: { meta: stateInferred(19) },
    standard: { meta: stateInferred(19, 20) },
    overdue: { meta: stateInferred(19, 20) },
    npa: { meta: stateInferred(19, 20) },
    settled: { meta: stateInferred(54) },
    closed: { meta: stateInferred(19, 20) },
  },
});
