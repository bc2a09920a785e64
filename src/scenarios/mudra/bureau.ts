import { does, simplified, stateInferred, tell } from './builders';
import { monthEnd } from './calendar';
import type { Standing } from './context';
import { beforeDue, change, inOrder } from './deed';
import { type Says, terms } from './terms';

const report = (standing: Standing, says: Says) => ({
  guard: { type: 'recordIs', params: standing } as const,
  target: `.${standing}` as const,
  actions: [
    tell('message', 'lender', 'bureau', 'report'),
    ...does(
      inOrder(
        beforeDue(({ now }) => monthEnd(now)),
        change(() => ({ record: standing })),
      ),
    ),
  ],
  meta: simplified(says, 19, 20),
});

/** The lender's report, on the last day of the month or before what falls due in it: a day chosen here. The record follows the loan, one report behind. */
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
