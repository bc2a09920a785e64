import type { Story } from '../scenario';
import { failures } from './stories-failing';
import { variants } from './stories-varied';
import { citing, paid, step } from './story-step';

/** The trunk, then the branches that leave it before money has moved. */
const before = [
  {
    id: 'loan',
    chapter: 'trunk',
    parent: null,
    from: null,
    steps: [
      citing(step('machine-wanted', [], 'price', 'category'), 3, 4, 5),
      step('form-handed-in', ['borrower.start', 'borrower.submit'], 'price', 'margin', 'loan'),
      citing(step('application-lodged', ['lender.identify'], 'loan', 'category'), 1, 6, 30, 31),
      step('clock-started', ['lender.findComplete'], 'clockEnd', 'loan'),
      step('record-checked', ['lender.screen', 'bureau.answer'], 'category', 'record'),
      step('visit-made', ['lender.findViable'], 'instalment', 'loan'),
      step('loan-sanctioned', ['lender.sanction'], 'loan', 'rate', 'instalment', 'lastInstalment', 'interestInAll', 'windowEnd'),
      step('agreement-signed', ['borrower.accept', 'borrower.sign'], 'margin', 'fee', 'savings'),
      step('margin-paid', ['borrower.payMargin'], 'margin', 'marginHeld', 'savings'),
      step('machine-ordered', ['borrower.order'], 'price', 'marginHeld'),
      step('transfer-sent', ['lender.send'], 'price', 'loan', 'margin', 'windowEndTime'),
      step('supplier-paid', ['payments.credit'], 'price', 'balance', 'nextDue'),
      step('machine-delivered', ['supplier.deliver'], 'price', 'balance'),
      step('use-checked', ['lender.confirmUse'], 'instalment', 'nextDue', 'balance'),
      step('first-instalment', ['borrower.pay'], 'interest', 'principal', 'balance', 'month'),
      step('cover-pooled', ['lender.report', 'lender.pool'], 'loan', 'firstLossRate', 'paidShare', 'record'),
      step('first-year', [...paid(3), 'guarantor.crystallise', ...paid(8)], 'month', 'interest', 'principal', 'balance', 'charged'),
      step('two-years-on', paid(23), 'month', 'balance', 'charged', 'paid'),
      step('last-instalment', ['borrower.pay'], 'lastInstalment', 'charged', 'paid', 'balance'),
      step('no-dues', ['lender.giveNoDues', 'lender.report'], 'paid', 'charged', 'record'),
    ],
  },
  {
    id: 'ineligible',
    chapter: 'apply',
    parent: 'loan',
    from: 'machine-wanted',
    inputs: { activity: 'crops' },
    steps: [step('outside-scheme', ['lender.turnAway'], 'activity', 'loan')],
  },
  {
    id: 'too-large',
    chapter: 'apply',
    parent: 'loan',
    from: 'machine-wanted',
    inputs: { price: '1200000' },
    steps: [citing(step('above-the-bands', ['lender.turnAway'], 'loan', 'category'), 30, 31)],
  },
  {
    id: 'identity',
    chapter: 'apply',
    parent: 'loan',
    from: 'form-handed-in',
    rejoins: 'clock-started',
    steps: [
      step('identity-mismatch', ['lender.findMismatch'], 'windowEnd'),
      step('identity-cleared', ['borrower.supplyPapers', 'lender.identify'], 'loan', 'category'),
    ],
  },
  {
    id: 'papers',
    chapter: 'apply',
    parent: 'loan',
    from: 'application-lodged',
    rejoins: 'record-checked',
    steps: [
      step('papers-missing', ['lender.findGaps'], 'windowEnd'),
      step('papers-supplied', ['borrower.supplyPapers'], 'loan'),
      step('complete-at-last', ['lender.findComplete'], 'clockEnd'),
    ],
  },
  {
    id: 'papers-lapse',
    chapter: 'apply',
    parent: 'papers',
    from: 'papers-missing',
    steps: [step('papers-overdue', ['papersClock.end'], 'windowEnd')],
  },
  {
    id: 'bureau-default',
    chapter: 'decide',
    parent: 'loan',
    from: 'clock-started',
    inputs: { record: 'default' },
    steps: [
      step('record-asked-for', ['lender.screen'], 'loan', 'category'),
      step('default-found', ['bureau.answer'], 'loan'),
      step('refusal-accepted', ['borrower.acceptRefusal'], 'savings'),
    ],
  },
  {
    id: 'reapply',
    chapter: 'decide',
    parent: 'bureau-default',
    from: 'default-found',
    inputs: { record: 'default' },
    steps: [
      step('applied-again', ['borrower.reapply'], 'price'),
      step(
        'sanctioned-second-time',
        [
          'borrower.start',
          'borrower.submit',
          'lender.identify',
          'lender.findComplete',
          'lender.screen',
          'bureau.answer',
          'lender.findViable',
          'lender.sanction',
        ],
        'loan',
        'instalment',
      ),
    ],
  },
  {
    id: 'doubt',
    chapter: 'decide',
    parent: 'loan',
    from: 'record-checked',
    rejoins: 'visit-made',
    steps: [step('plan-doubted', ['lender.doubt'], 'clockEnd', 'windowEnd'), step('doubt-answered', ['borrower.answer'], 'clockEnd')],
  },
  {
    id: 'slow-lender',
    chapter: 'decide',
    parent: 'loan',
    from: 'record-checked',
    rejoins: 'visit-made',
    steps: [step('decision-overdue', ['decisionClock.end'], 'clockEnd', 'loan')],
  },
  {
    id: 'withdrawn',
    chapter: 'apply',
    parent: 'loan',
    from: 'machine-wanted',
    steps: [citing(step('papers-gathered', ['borrower.start'], 'price', 'margin'), 47, 50), step('applicant-withdrew', ['borrower.withdraw'], 'savings')],
  },
  {
    id: 'offer-lapses',
    chapter: 'decide',
    parent: 'loan',
    from: 'loan-sanctioned',
    steps: [step('offer-lapsed', ['offerClock.end'], 'windowEnd')],
  },
  {
    id: 'offer-declined',
    chapter: 'decide',
    parent: 'loan',
    from: 'loan-sanctioned',
    steps: [step('offer-accepted', ['borrower.accept'], 'loan', 'instalment'), step('offer-declined', ['borrower.decline'], 'savings')],
  },
  {
    id: 'margin-unpaid',
    chapter: 'decide',
    parent: 'loan',
    from: 'agreement-signed',
    steps: [step('margin-unpaid', ['marginClock.end'], 'margin', 'savings')],
  },
  {
    id: 'cancelled',
    chapter: 'decide',
    parent: 'loan',
    from: 'margin-paid',
    steps: [step('margin-returned', ['borrower.cancel'], 'margin', 'savings')],
  },
  {
    id: 'transfer-returned',
    chapter: 'supply',
    parent: 'loan',
    from: 'transfer-sent',
    rejoins: 'machine-delivered',
    steps: [
      step('transfer-returned', ['payments.return'], 'price', 'marginHeld', 'balance'),
      step('account-corrected', ['borrower.correctDetails'], 'marginHeld'),
      step('transfer-sent-again', ['lender.send'], 'price', 'windowEndTime'),
      step('supplier-paid-at-last', ['payments.credit'], 'price', 'balance', 'nextDue'),
    ],
  },
] as const satisfies readonly Story[];

export const stories = [...before, ...failures, ...variants] as const;

/** Parts of the narration that are loaded together. */
export type ChapterId = (typeof stories)[number]['chapter'];
export type StepIdIn<Chapter extends ChapterId> = Extract<(typeof stories)[number], { chapter: Chapter }>['steps'][number]['id'];
/** Facts listed beside a step. */
export type FigureId = (typeof stories)[number]['steps'][number]['figures'][number];
export type StoryId = (typeof stories)[number]['id'];
