import { choiceInput, dateInput, decimalInput, moneyInput, type Values } from '../input';
import { add, toDecimal } from '../../money/money';
import { rupees } from './arithmetic';
import { feeBy, holidayBy, lenders, marginBy, nilBy, rateBy, sharesFor, tenorBy } from './lenders';

const most = 1_000_000_000n;
const rupeeInput = <Id extends string>(id: Id, group: string, standard: string | ((values: Values) => string), min = 0n, max = most) =>
  moneyInput({ id, group, currency: 'INR', min, max, default: standard });
const percentInput = <Id extends string>(id: Id, group: string, standard: string | ((values: Values) => string), max = '100', places = 4) =>
  decimalInput({ id, group, places, min: '0', max, unit: '%', default: standard });
const wholeInput = <Id extends string>(id: Id, group: string, unit: string, standard: string | ((values: Values) => string), min: string, max: string) =>
  decimalInput({ id, group, places: 0, min, max, unit, default: standard });

const later = (values: Values): boolean => (values.date ?? '') >= '2020-01-01';

/** Just enough for the borrower's own share, the fee and a little more. */
const purse = (values: Values): string => toDecimal(add(sharesFor(values).margin, rupees(500_000n)));

/** SBI's base rate fell on 5 Oct 2015 [39]; what is lodged two weeks before is sanctioned after it. */
const baseRate = ({ date }: Values): string => ((date ?? '') < '2015-09-21' ? '9.7' : '9.3');

/** What the reader may change, each default from the dossier's sections 3, 5, 6, 9 and 13 or chosen. */
export const inputs = [
  choiceInput({ id: 'rails', group: 'variant', default: 'off', options: ['off', 'on'] }),
  choiceInput({ id: 'product', group: 'loan', default: 'term', options: ['term', 'card'] }),
  choiceInput({ id: 'lender', group: 'loan', default: 'reference', options: lenders }),
  dateInput({ id: 'date', group: 'loan', default: '2015-09-28', min: '2015-04-08', max: '2025-03-31' }),
  rupeeInput('price', 'loan', '200000', 100_000n),
  percentInput('margin', 'loan', marginBy, '50'),
  rupeeInput('nil', 'loan', nilBy),
  decimalInput({ id: 'granted', group: 'loan', places: 2, min: '10', max: '100', unit: '%', default: '100' }),
  percentInput('base', 'loan', baseRate, '20'),
  percentInput('rate', 'loan', rateBy, '36'),
  wholeInput('tenor', 'loan', 'months', tenorBy, '1', '84'),
  wholeInput('holiday', 'loan', 'months', holidayBy, '0', '12'),
  choiceInput({ id: 'holidayinterest', group: 'loan', default: 'paid', options: ['paid', 'added'] }),
  rupeeInput('fee', 'loan', feeBy),

  choiceInput({ id: 'activity', group: 'borrower', default: 'shop', options: ['shop', 'allied', 'crops'] }),
  choiceInput({ id: 'repaid', group: 'borrower', default: 'no', options: ['no', 'yes'] }),
  choiceInput({ id: 'record', group: 'borrower', default: 'none', options: ['none', 'clean', 'default', 'listed'] }),
  rupeeInput('savings', 'borrower', purse),
  choiceInput({ id: 'collateral', group: 'borrower', default: 'none', options: ['none', 'asked'] }),
  choiceInput({ id: 'payee', group: 'supplier', default: 'matches', options: ['matches', 'differs'] }),

  choiceInput({ id: 'type', group: 'refinance', default: 'commercial', options: ['commercial', 'rural', 'cooperative', 'mfi', 'nbfc'] }),
  choiceInput({ id: 'norms', group: 'refinance', default: 'met', options: ['met', 'missed'] }),
  percentInput('refirate', 'refinance', '6.72', '20'),

  choiceInput({ id: 'cover', group: 'guarantee', default: 'yes', options: ['yes', 'no'] }),
  percentInput('coverfee', 'guarantee', '1', '5'),
  choiceInput({ id: 'coverfeeby', group: 'guarantee', default: 'lender', options: ['lender', 'borrower'] }),
  percentInput('paidshare', 'guarantee', (values) => (later(values) ? '75' : '50')),
  percentInput('firstloss', 'guarantee', (values) => (later(values) ? '3' : '5')),
  percentInput('ceiling', 'guarantee', '15'),
  rupeeInput('pool', 'guarantee', '10000000', 100n * 100n, 100n * most),
  rupeeInput('poolbad', 'guarantee', '1000000', 0n, 100n * most),

  rupeeInput('prepay', 'repayment', '30000', 100n),
  choiceInput({ id: 'replan', group: 'repayment', default: 'instalment', options: ['instalment', 'term'] }),
  wholeInput('after', 'repayment', 'days', '10', '0', '27'),
  percentInput('charge', 'repayment', '0', '5'),
  choiceInput({
    id: 'subvention',
    group: 'repayment',
    default: ({ date }) => ((date ?? '') >= '2018-01-01' && (date ?? '') < '2020-02-15' ? 'on' : 'off'),
    options: ['off', 'on'],
  }),

  wholeInput('extension', 'default', 'months', '12', '1', '36'),
  rupeeInput('recovered', 'default', '60000', 100n),
  rupeeInput('settlement', 'default', '120000', 100n),
  rupeeInput('late', 'default', '10000', 100n),

  percentInput('cardshare', 'card', '20'),
  rupeeInput('buy', 'card', '12000', 100n),
  rupeeInput('cash', 'card', '5000', 100n),
  rupeeInput('payback', 'card', '8000', 100n),

  rupeeInput('turnover', 'variant', '1000000'),
  rupeeInput('receipts', 'variant', '80000'),
  percentInput('sweep', 'variant', '10'),
] as const;

export type InputId = (typeof inputs)[number]['id'];
export type Read = Readonly<Record<InputId, string>>;
