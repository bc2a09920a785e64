import { after, documented, hypothetical, inferred, notes, opens, simplified, stateDocumented, stateInferred, tell, windowEnds } from './builders';
import { DAY } from './calendar';
import { terms } from './terms';

/** A refusal in writing; it is a decision, so no clock runs any more. */
const rejection = [tell('message', 'lender', 'borrower', 'rejection'), notes(() => ({ clockEnd: null }))] as const;

export const appraisal = terms.createStateConfig({
  initial: 'screening',
  meta: stateDocumented(52, 54),
  on: {
    'borrower.withdraw': { guard: 'undecided', target: '#mudra.ended.withdrawn', actions: after(1), meta: inferred('withdrawn') },
    'decisionClock.end': {
      guard: 'clockRuns',
      actions: [tell('message', 'borrower', 'lender', 'complaint'), notes(({ now, clockEnd }) => ({ now: Math.max(now, clockEnd!), escalated: true }))],
      meta: inferred('escalated', 52, 61),
    },
  },
  states: {
    screening: {
      meta: stateDocumented(12, 32),
      on: {
        'lender.screen': [
          {
            guard: 'screenPasses',
            target: 'bureau',
            actions: [after(2), tell('message', 'lender', 'bureau', 'recordRequest')],
            meta: documented('screened', 6, 12),
          },
          { target: 'rejected', actions: [after(2), ...rejection], meta: documented('screenedOut', 12, 55, 56) },
        ],
        // A score is no way round the record; a person sees the refusal (dossier, section 13).
        'lender.score': [
          { guard: 'listedOnRails', target: 'rejected', actions: [after(1), ...rejection], meta: hypothetical('screenedOut', 12, 122) },
          {
            guard: 'defaultOnRails',
            target: 'rejected',
            actions: [tell('message', 'bureau', 'lender', 'creditRecord'), after(1), ...rejection],
            meta: hypothetical('defaultFound', 32, 54, 122),
          },
          {
            guard: 'scoreFits',
            target: 'decided',
            actions: [tell('message', 'lender', 'borrower', 'inPrinciple'), after(0, 1)],
            meta: hypothetical('scored', 116, 122),
          },
          { guard: 'rails', target: 'viability', actions: after(0, 1), meta: hypothetical('sentToPerson', 122) },
        ],
      },
    },
    bureau: {
      meta: stateDocumented(19, 20),
      on: {
        'bureau.answer': [
          {
            guard: 'noDefault',
            target: 'viability',
            actions: [tell('message', 'bureau', 'lender', 'creditRecord'), after(1, 1)],
            meta: documented('recordClean', 19, 20),
          },
          {
            target: 'rejected',
            actions: [tell('message', 'bureau', 'lender', 'creditRecord'), after(1, 1), ...rejection],
            meta: documented('defaultFound', 32, 54, 56),
          },
        ],
      },
    },
    viability: {
      meta: stateDocumented(32, 54),
      on: {
        'lender.findViable': {
          target: 'decided',
          actions: [tell('message', 'lender', 'borrower', 'visit'), after(7)],
          meta: documented('foundViable', 32, 54),
        },
        'lender.doubt': {
          target: 'queried',
          actions: [after(5), tell('message', 'lender', 'borrower', 'question'), opens(30), notes(({ now }) => ({ pausedAt: now }))],
          meta: inferred('doubted', 52),
        },
        'lender.findUnviable': { target: 'rejected', actions: [after(7), ...rejection], meta: documented('foundUnviable', 54, 55, 56) },
      },
    },
    decided: {
      meta: stateDocumented(55),
      on: {
        'lender.sanction': {
          guard: 'noCollateralAsked',
          target: '#mudra.sanction.offer',
          actions: [after(4, 1), tell('message', 'lender', 'borrower', 'sanctionLetter'), opens(30), notes(() => ({ sanctioned: true, clockEnd: null }))],
          meta: simplified('sanctioned', 18, 34, 50, 53, 57),
        },
      },
    },
    queried: {
      meta: stateInferred(52),
      on: {
        'borrower.answer': {
          target: 'viability',
          actions: [
            tell('message', 'borrower', 'lender', 'answer'),
            after(4),
            notes(({ now, pausedAt, clockEnd }) => ({ pausedAt: null, clockEnd: clockEnd === null ? null : clockEnd + (now - (pausedAt ?? now)) })),
          ],
          meta: inferred('answered', 52),
        },
        'queryClock.end': { target: '#mudra.ended.lapsed', actions: windowEnds, meta: simplified('queryUnanswered') },
      },
    },
    rejected: {
      meta: stateDocumented(55, 56),
      on: {
        'borrower.reapply': {
          target: '#mudra.onboarding.enquiry',
          actions: notes(({ now }) => ({ now: now + 180 * DAY, cleared: true })),
          meta: simplified('reapplied', 54),
        },
        'borrower.acceptRefusal': { target: '#mudra.ended.rejected', actions: after(1), meta: documented('refusalAccepted', 55, 61) },
      },
    },
  },
});
