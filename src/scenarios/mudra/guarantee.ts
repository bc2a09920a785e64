import { subtract } from '../../money/money';
import { nothing } from './arithmetic';
import { does, documented, inferred, notes, simplified, stateDocumented, stateSimplified, tell } from './builders';
import { quarterEnd } from './calendar';
import { type Act, beforeDue, bring, change, inOrder, notBefore } from './deed';
import { coverFeeOf, payCoverFee } from './entries/before';
import { coverEndOf } from './guards';
import { grow } from './npa';
import { poolFixedOn } from './questions';
import { terms } from './terms';

/** J7: the fee on the sanctioned amount, when the year's pool is fixed; or before it, where an instalment falls due first. */
const crystallise: Act = inOrder(beforeDue(poolFixedOn), (before) => {
  const fee = coverFeeOf(before.terms.loan, before.terms.read.coverfee);
  const passedOn = before.terms.read.coverfeeby === 'borrower';
  return inOrder(
    bring(() => (passedOn ? fee : nothing)),
    (c) => ({
      entries: [payCoverFee(fee, passedOn)],
      next: { ...c, crystallisedAt: poolFixedOn(c), savings: passedOn ? subtract(c.savings, fee) : c.savings },
    }),
  )(before);
});
/** Listed for the quarter at hand; what falls due before its end comes first. */
const untilQuarterEnd = beforeDue(({ now }) => quarterEnd(now));
const list: Act = inOrder(
  change(({ now }) => ({ pooledAt: quarterEnd(now) })),
  untilQuarterEnd,
);
const coverEnd = {
  'cover.end': {
    guard: 'coverOver',
    target: 'ended',
    actions: does(
      inOrder(
        notBefore((c) => (c.ended === null ? coverEndOf(c) : c.now)),
        change(() => ({ claimable: false })),
        grow,
      ),
    ),
    meta: simplified('coverEnded', 29),
  },
} as const;

/** The portfolio guarantee of NCGTC's fund for micro units: by quarter into the pool, by year into the books [82]. */
export const guarantee = terms.createStateConfig({
  initial: 'uncovered',
  meta: stateDocumented(16, 81, 82),
  states: {
    uncovered: {
      meta: stateDocumented(16, 82),
      on: {
        'lender.pool': [
          {
            guard: 'coverableStandard',
            target: 'pooled',
            actions: [...does(list), tell('message', 'lender', 'guarantor', 'poolList')],
            meta: simplified('pooled', 16, 82),
          },
          { guard: 'coverable', actions: does(untilQuarterEnd), meta: simplified('notPooled', 82) },
        ],
      },
    },
    pooled: {
      meta: stateDocumented(82),
      on: {
        'guarantor.crystallise': { guard: 'yearEndAhead', target: 'crystallised', actions: does(crystallise), meta: simplified('crystallised', 81, 82) },
        ...coverEnd,
      },
    },
    crystallised: {
      meta: stateDocumented(81, 82),
      on: {
        'lender.recall': { guard: 'npaFirst', target: 'claimable', actions: notes(() => ({ claimable: true })), meta: inferred('coverClaimable', 81, 82) },
        ...coverEnd,
      },
    },
    claimable: {
      meta: stateDocumented(81, 82),
      on: { 'lender.claim': { guard: 'claimReady', target: 'claimed', meta: documented('coverClaimed', 81, 89) }, ...coverEnd },
    },
    claimed: {
      meta: stateDocumented(89),
      on: {
        'guarantor.pay': [
          { guard: 'aboveFirstLoss', target: 'recoverySharing', meta: documented('coverPaid', 16, 89) },
          { target: 'ended', meta: inferred('coverNotPaid', 81) },
        ],
        'guarantor.refuse': { target: 'ended', meta: inferred('coverRefused', 81) },
      },
    },
    recoverySharing: { meta: stateDocumented(81), on: coverEnd },
    ended: { type: 'final', meta: stateSimplified(29) },
  },
});
