import type { Told } from '../../words';

/** The loan that falls behind, and the ways back from there. */
export const steps: Told<'default'> = {
  'instalment-missed': {
    title: ({ arrears }) => `The borrower misses an instalment: ${arrears} is overdue`,
    text: [
      ({ balance, stressClass }) =>
        `No money moves. With the month's interest ${balance} is owed. The loan becomes a special mention account, ${stressClass}: a warning sign, not yet a loss.`,
      () =>
        'Days are counted as RBI, the central bank, explained in 2021: a choice made here, since the rule of March 2016 gave ranges of days but no worked dates.',
    ],
  },
  'arrears-paid': {
    title: () => 'The borrower pays all arrears, and nothing is overdue',
    text: [
      ({ balance, stressClass }) => `${balance} is owed, none of it late. Class: ${stressClass}.`,
      () => 'From every class the way back to standard is the same: all that is overdue has to be paid. The days until then are chosen here.',
    ],
  },
  'became-sma-1': {
    title: ({ daysPastDue, stressClass }) => `The oldest unpaid due is at day ${daysPastDue}: the loan is ${stressClass}`,
    text: [
      ({ missed, arrears, balance }) => `The due date itself is day 1. Instalments unpaid: ${missed}. ${arrears} is overdue, of ${balance} owed in all.`,
      ({ record }) => `The bureau's record of the loan, which other lenders see: ${record}.`,
    ],
  },
  'cover-fixed': {
    title: ({ poolFixedOn }) => `The loan is in the pool that the fund fixes on ${poolFixedOn}`,
    text: [
      ({ loan, coverFee, stressClass }) =>
        `It counts with the sum sanctioned, ${loan}, for a fee of ${coverFee}. It was in order when it was pooled; being ${stressClass} now does not put it out.`,
      () => 'A claim is possible from that day on, if the loan fails.',
    ],
  },
  'became-sma-2': {
    title: ({ daysPastDue, stressClass }) => `The oldest unpaid due is at day ${daysPastDue}: the loan is ${stressClass}`,
    text: [
      ({ missed, arrears, balance }) => `Instalments unpaid: ${missed}. ${arrears} is overdue, of ${balance} owed in all.`,
      () => "It is the last class before default. RBI's framework of March 2016 has the branch choose now: put right, restructure or recover.",
    ],
  },
  'became-npa': {
    title: () => 'More than 90 days overdue, the loan is a non-performing asset (NPA)',
    text: [
      ({ reversed, balance }) => `The lender takes unpaid interest, ${reversed}, out of its income: its books show ${balance}. The borrower still owes both.`,
      ({ provision, arrears }) => `For a likely loss it sets aside ${provision}, a provision. Paying all arrears, ${arrears}, would cure the loan.`,
    ],
  },
  'npa-reported': {
    title: () => 'The bureau records the default',
    text: [
      ({ owed }) =>
        `Any lender who asks will see it. The borrower owes ${owed}, with the interest that the lender no longer counts as income: that is noted, not forgiven.`,
    ],
  },
  'oldest-paid': {
    title: () => 'The borrower pays the oldest due, and the next one sets the class',
    text: [
      ({ arrears, daysPastDue, stressClass }) =>
        `${arrears} is still overdue, its oldest part at day ${daysPastDue}: ${stressClass}. The count goes on from there until all arrears are paid.`,
    ],
  },
  'all-arrears-paid': {
    title: () => 'The borrower pays all arrears, and the loan is no longer an NPA',
    text: [
      ({ cured, balance }) => `This is the only cure: all overdue interest and principal, ${cured}, not a part of it. ${balance} is owed.`,
      ({ provision }) => `The lender counts the interest as income again and releases what it had set aside; the provision is ${provision}.`,
    ],
  },
  'back-on-plan': {
    title: () => 'The next instalment is paid on its day',
    text: [({ balance, record }) => `${balance} is owed, by the old plan. With the next report the bureau's record of the loan changes too: ${record}.`],
  },
  doubtful: {
    title: () => 'After a year as an NPA the loan is doubtful',
    text: [
      ({ stressClass, provisionRate, provision }) =>
        `Class: ${stressClass}. The lender must set aside ${provisionRate} of what its books show, ${provision}; each rise comes out of its profit.`,
      ({ owed }) => `Interest is still noted: the borrower owes ${owed}.`,
    ],
  },
  'doubtful-longer': {
    title: () => 'Two more years pass, and the lender sets aside more',
    text: [
      ({ stressClass, provisionRate, provision, owed }) =>
        `Class: ${stressClass}. The provision is ${provisionRate} of what the books show, ${provision}. The borrower owes ${owed}.`,
    ],
  },
  'loss-asset': {
    title: () => 'The lender counts the loan as lost',
    text: [
      ({ provisionRate, provision }) => `Class: loss. The provision is ${provisionRate} of what the books show, ${provision}: to the lender the money is gone.`,
      ({ owed }) => `To the borrower the debt is not: ${owed} is still owed.`,
    ],
  },
  'plan-restructured': {
    title: ({ instalment }) => `Lender and borrower agree on a new plan: ${instalment} a month`,
    text: [
      ({ balance, monthsLeft }) =>
        `The arrears are folded into the debt, ${balance}, to be repaid in ${monthsLeft} months. Nothing is overdue and nothing is forgiven.`,
      ({ nextDue }) => `The months added are chosen here, and more months bring more interest. The first payment is due on ${nextDue}.`,
    ],
  },
  'new-plan-kept': {
    title: () => 'The first instalment of the new plan is paid',
    text: [
      ({ interest, principal, balance, record }) =>
        `${interest} of it is interest, ${principal} repayment; ${balance} is owed. The bureau's record of the loan: ${record}.`,
    ],
  },
};
