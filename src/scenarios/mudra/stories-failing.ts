import type { Story } from '../scenario';
import { step } from './story-step';

/** Branches in which goods, payments or the loan itself fail. */
export const failures = [
  {
    id: 'no-goods',
    chapter: 'supply',
    parent: 'loan',
    from: 'supplier-paid',
    steps: [
      step('machine-not-come', ['deliveryClock.end'], 'balance', 'windowEnd'),
      step('supplier-refunded', ['borrower.pay', 'supplier.refund'], 'price', 'charged', 'marginHeld', 'balance'),
      step('order-given-up', ['borrower.giveUp'], 'savings', 'charged'),
    ],
  },
  {
    id: 'late-goods',
    chapter: 'supply',
    parent: 'no-goods',
    from: 'machine-not-come',
    steps: [step('machine-came-late', ['borrower.pay', 'supplier.deliver', 'lender.confirmUse'], 'price', 'balance')],
  },
  {
    id: 'misuse',
    chapter: 'supply',
    parent: 'no-goods',
    from: 'machine-not-come',
    steps: [step('misuse-found', ['lender.findMisuse'], 'owed', 'interest'), step('misuse-repaid', ['borrower.payAll'], 'paid', 'balance')],
  },
  {
    id: 'missed',
    chapter: 'default',
    parent: 'loan',
    from: 'cover-pooled',
    steps: [
      step('instalment-missed', ['borrower.pay', 'borrower.miss'], 'arrears', 'balance', 'daysPastDue', 'stressClass'),
      step('arrears-paid', ['borrower.payArrears'], 'arrears', 'balance', 'stressClass'),
    ],
  },
  {
    id: 'npa',
    chapter: 'default',
    parent: 'missed',
    from: 'instalment-missed',
    steps: [
      step('became-sma-1', ['lender.report', 'classClock.end'], 'arrears', 'daysPastDue', 'stressClass', 'balance'),
      step('cover-fixed', ['guarantor.crystallise'], 'coverFee', 'loan', 'poolFixedOn', 'stressClass'),
      step('became-sma-2', ['classClock.end'], 'arrears', 'daysPastDue', 'stressClass', 'balance'),
      step('became-npa', ['classClock.end'], 'arrears', 'reversed', 'balance', 'provision', 'stressClass'),
      step('npa-reported', ['lender.report'], 'record', 'owed'),
    ],
  },
  {
    id: 'one-of-two-paid',
    chapter: 'default',
    parent: 'npa',
    from: 'became-sma-1',
    steps: [step('oldest-paid', ['borrower.payOldest'], 'arrears', 'daysPastDue', 'stressClass')],
  },
  {
    id: 'npa-cured',
    chapter: 'default',
    parent: 'npa',
    from: 'npa-reported',
    steps: [
      step('all-arrears-paid', ['borrower.payArrears'], 'cured', 'balance', 'provision', 'stressClass'),
      step('back-on-plan', ['borrower.pay', 'lender.report'], 'balance', 'record'),
    ],
  },
  {
    id: 'npa-ages',
    chapter: 'default',
    parent: 'npa',
    from: 'npa-reported',
    steps: [
      step('doubtful', ['npaYear.pass'], 'stressClass', 'provisionRate', 'provision', 'owed'),
      step('doubtful-longer', ['npaYear.pass', 'npaYear.pass'], 'stressClass', 'provisionRate', 'provision', 'owed'),
      step('loss-asset', ['npaYear.pass'], 'stressClass', 'provisionRate', 'provision', 'owed'),
    ],
  },
  {
    id: 'restructured',
    chapter: 'default',
    parent: 'npa',
    from: 'became-sma-2',
    steps: [
      step('plan-restructured', ['lender.restructure'], 'instalment', 'monthsLeft', 'balance', 'nextDue'),
      step('new-plan-kept', ['borrower.pay', 'lender.report'], 'interest', 'principal', 'balance', 'record'),
    ],
  },
  {
    id: 'claim',
    chapter: 'recovery',
    parent: 'npa',
    from: 'npa-reported',
    steps: [
      step('loan-recalled', ['lender.recall'], 'owed', 'balance', 'provision'),
      step('claim-lodged', ['lender.claim'], 'inDefault', 'pool', 'firstLoss', 'ceiling'),
      step('claim-paid', ['guarantor.pay'], 'payout', 'claim', 'balance'),
      step('part-recovered', ['court.recover'], 'recovered', 'share', 'balance'),
      step('written-off', ['lender.writeOff'], 'writtenOff', 'lost', 'provision', 'owed'),
      step('paid-after-all', ['borrower.payLate'], 'late', 'share', 'owed'),
      step('file-closed', ['lender.closeFile', 'cover.end'], 'owed', 'lost'),
    ],
  },
  {
    id: 'below-first-loss',
    chapter: 'recovery',
    parent: 'claim',
    from: 'claim-lodged',
    inputs: { poolbad: '300000' },
    steps: [step('below-first-loss', ['guarantor.pay'], 'inDefault', 'firstLoss', 'payout', 'claim')],
  },
  {
    id: 'claim-refused',
    chapter: 'recovery',
    parent: 'claim',
    from: 'claim-lodged',
    inputs: { recovered: '200000' },
    steps: [step('claim-refused', ['guarantor.refuse'], 'claim', 'owed'), step('recovered-in-full', ['court.recover'], 'recovered', 'provision', 'owed')],
  },
  {
    id: 'settlement',
    chapter: 'recovery',
    parent: 'claim',
    from: 'loan-recalled',
    steps: [
      step('settlement-offered', ['lender.offerSettlement'], 'settlement', 'owed'),
      step('settlement-paid', ['borrower.paySettlement', 'lender.report'], 'settlement', 'forgiven', 'lost', 'record'),
    ],
  },
  {
    id: 'suit',
    chapter: 'recovery',
    parent: 'claim',
    from: 'loan-recalled',
    steps: [step('suit-filed', ['lender.sue'], 'owed'), step('suit-part-recovered', ['court.recover'], 'recovered', 'balance')],
  },
] as const satisfies readonly Story[];
