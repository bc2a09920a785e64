import { given } from '../given';
import { appraisal } from './appraisal';
import { stateSimplified } from './builders';
import { bureau } from './bureau';
import { begin, type Context } from './context';
import { delivery } from './delivery';
import { disbursal } from './disbursal';
import { ended } from './ended';
import { opening, shortfall } from './entries/before';
import { guarantee } from './guarantee';
import { onboarding } from './onboarding';
import { refinance } from './refinance';
import { repayment } from './repayment';
import { resolution } from './resolution';
import { sanction } from './sanction';
import { terms } from './terms';
import { withVariant } from './variant';

const loan = terms.createStateConfig({
  initial: 'delivery',
  meta: stateSimplified(),
  states: { delivery, repayment, resolution },
});

/** A Mudra loan: one line of phases until the supplier is paid, then the loan and three regions that run beside it. */
export const machine = terms.createMachine({
  id: 'mudra',
  context: ({ input }) => begin(given(input)),
  initial: 'onboarding',
  entry: { type: 'post', params: ({ context }: { context: Context }) => [opening(context.savings, context.terms.read.subvention === 'on'), shortfall()] },
  meta: stateSimplified(),
  states: {
    onboarding: withVariant(onboarding, ['awaitingPapers']),
    appraisal: withVariant(appraisal),
    sanction: withVariant(sanction, ['marginPending']),
    disbursal: withVariant(disbursal, ['inFlight']),
    ended,
    lent: {
      type: 'parallel',
      meta: stateSimplified(),
      states: { loan: withVariant(loan), refinance: withVariant(refinance), guarantee: withVariant(guarantee), bureau: withVariant(bureau) },
    },
  },
});

type Leaves<States, Prefix extends string = ''> = {
  [Name in keyof States & string]: States[Name] extends { states: infer Inner } ? Leaves<Inner, `${Prefix}${Name}.`> : `${Prefix}${Name}`;
}[keyof States & string];

/** States one can be in, without the machine's name: lent.loan.repayment.current. */
export type LeafId = Leaves<{
  onboarding: typeof onboarding;
  appraisal: typeof appraisal;
  sanction: typeof sanction;
  disbursal: typeof disbursal;
  ended: typeof ended;
  lent: { states: { loan: typeof loan; refinance: typeof refinance; guarantee: typeof guarantee; bureau: typeof bureau } };
}>;
