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
  stateInferred,
  stateSimplified,
  tell,
  windowEnds,
} from './builders';
import { DAY, delhi } from './calendar';
import { change, inOrder } from './deed';
import { decisionDays } from './rules';
import { terms } from './terms';

/** Lodged on the chosen day, or later if papers took longer. */
const lodged = [
  tell('message', 'lender', 'borrower', 'acknowledgement'),
  ...does(inOrder(change(({ now, terms: t }) => ({ now: Math.max(now, delhi(t.read.date)), mismatch: false })))),
] as const;

const startClock = notes(({ now, terms: t }) => ({ clockEnd: now + decisionDays(t.loan) * DAY, escalated: false }));

const awaitPapers = [tell('message', 'lender', 'borrower', 'gaps'), opens(30)] as const;

const turnedAway = [tell('message', 'borrower', 'lender', 'enquiry'), tell('message', 'lender', 'borrower', 'outsideScheme')] as const;

export const onboarding = terms.createStateConfig({
  initial: 'enquiry',
  meta: stateSimplified(),
  on: { 'borrower.withdraw': { target: '#mudra.ended.withdrawn', actions: after(1), meta: inferred('withdrawn') } },
  states: {
    enquiry: {
      meta: stateDocumented(6, 12),
      on: {
        'borrower.start': {
          guard: 'schemeFits',
          target: 'formFilling',
          actions: tell('message', 'borrower', 'lender', 'enquiry'),
          meta: documented('enquired', 6, 12, 62),
        },
        'lender.turnAway': [
          { guard: 'activityOutside', target: '#mudra.ended.ineligible', actions: turnedAway, meta: documented('ineligible', 12, 13) },
          { guard: 'outsideScheme', target: '#mudra.ended.ineligible', actions: turnedAway, meta: documented('tooLarge', 6, 12) },
        ],
      },
    },
    formFilling: {
      meta: stateDocumented(47, 48, 49),
      on: {
        'borrower.submit': [
          {
            guard: 'rails',
            target: 'kyc',
            actions: [tell('message', 'borrower', 'lender', 'consent'), after(2, 3)],
            meta: hypothetical('consentGiven', 51, 124),
          },
          {
            target: 'kyc',
            actions: [tell('message', 'supplier', 'borrower', 'quotation'), tell('message', 'borrower', 'lender', 'form'), after(2)],
            meta: documented('formSubmitted', 47, 50),
          },
        ],
      },
    },
    kyc: {
      meta: stateDocumented(51),
      on: {
        'lender.identify': [
          { guard: 'rails', target: 'lodged', actions: lodged, meta: hypothetical('identifiedByConsent', 51, 124) },
          { target: 'lodged', actions: lodged, meta: documented('identified', 51, 52) },
        ],
        'lender.findMismatch': {
          guard: 'notRails',
          target: 'awaitingPapers',
          actions: [...awaitPapers, notes(() => ({ mismatch: true }))],
          meta: inferred('mismatchFound', 51),
        },
      },
    },
    lodged: {
      meta: stateDocumented(52),
      on: {
        'lender.findComplete': [
          { guard: 'timeIsRuled', target: '#mudra.appraisal.screening', actions: startClock, meta: documented('applicationComplete', 52) },
          { target: '#mudra.appraisal.screening', actions: startClock, meta: simplified('applicationComplete', 52) },
        ],
        'lender.findGaps': { guard: 'notRails', target: 'awaitingPapers', actions: awaitPapers, meta: inferred('gapsFound', 50, 52) },
      },
    },
    awaitingPapers: {
      meta: stateInferred(50, 52),
      on: {
        'borrower.supplyPapers': [
          {
            guard: 'mismatchPending',
            target: 'kyc',
            actions: [tell('message', 'borrower', 'lender', 'papers'), after(5)],
            meta: inferred('papersReplaced', 51),
          },
          { target: 'lodged', actions: [tell('message', 'borrower', 'lender', 'papers'), after(5)], meta: inferred('papersSupplied', 50) },
        ],
        'papersClock.end': { target: '#mudra.ended.lapsed', actions: windowEnds, meta: simplified('papersOverdue') },
      },
    },
  },
});
