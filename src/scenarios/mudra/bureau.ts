import { does, inferred, stateInferred, tell } from './builders';
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
  meta: inferred(says, 19, 20),
});

/** The lender's report at the end of the month: the record follows the loan, one report behind. */
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
