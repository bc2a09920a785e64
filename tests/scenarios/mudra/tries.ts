import { toSanction } from '../../../src/scenarios/mudra/story-step';
import type { Tries } from '../tries';
import { times, toNpa, toRepay } from './given';

const claim = [...toNpa, 'lender.recall', 'lender.claim', 'guarantor.pay'] as const;

export const tries: Tries = {
  likely: {
    price: ['1000', '25000', '50000', '50001', '55555', '200000', '500000', '1000000', '2000000', '10000000', '12345.67'],
    margin: ['0', '10', '25', '50'],
    nil: ['0', '50000', '200000'],
    granted: ['10', '80', '100'],
    rate: ['0', '9.3', '12', '26', '36'],
    tenor: ['1', '2', '12', '36', '84'],
    holiday: ['0', '1', '3', '12'],
    fee: ['0', '500', '4500'],
    savings: ['0', '21000', '25000', '1000000'],
    refirate: ['0', '6.72', '20'],
    coverfee: ['0', '1', '5'],
    paidshare: ['0', '50', '75', '100'],
    firstloss: ['0', '3', '5', '100'],
    ceiling: ['0', '15'],
    pool: ['100', '200000', '10000000'],
    poolbad: ['0', '500000', '100000000'],
    prepay: ['1', '5979', '30000', '150000'],
    after: ['0', '10', '27'],
    charge: ['0', '2'],
    extension: ['1', '12', '36'],
    recovered: ['1', '60000', '500000'],
    settlement: ['1', '120000', '500000'],
    late: ['1', '10000', '500000'],
    cardshare: ['0', '20', '100'],
    buy: ['1', '12000', '40000'],
    cash: ['1', '5000', '15000'],
    payback: ['1', '8000'],
    turnover: ['0', '900000'],
    receipts: ['0', '45000', '60000'],
    sweep: ['0', '10', '100'],
    date: ['2015-09-28', '2016-01-31', '2020-01-06', '2024-11-04', '2016-10-28'],
  },
  beginnings: [[], toSanction, toRepay, toRepay, toNpa, [...toNpa, 'lender.recall']],
  // A fee passed on, a charge for paying early, a month as NPA, claims the loss did not need.
  paths: [
    { given: { coverfeeby: 'borrower' }, path: toNpa },
    { given: { charge: '2' }, path: [...toRepay, 'borrower.pay', 'borrower.askQuote', 'borrower.payQuote'] },
    { given: {}, path: [...toNpa, 'dueDate.pass', 'borrower.payArrears'] },
    { given: { recovered: '170000', paidshare: '75', firstloss: '0', poolbad: '0' }, path: [...claim, 'court.recover', 'lender.writeOff'] },
    { given: { recovered: '175000', paidshare: '75', firstloss: '0', poolbad: '0' }, path: [...claim, ...times(2, 'court.recover')] },
  ],
};
