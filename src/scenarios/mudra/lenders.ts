import Fraction from 'fraction.js';
import { amount } from '../../money/parse';
import type { Values } from '../input';
import { toDecimal } from '../../money/money';
import { percentOf } from './arithmetic';
import { lakh, sharesOf } from './rules';

/** Lenders whose terms were published; `reference` is the loan of the dossier's section 9. */
export const lenders = ['reference', 'sbi', 'baroda', 'canara', 'saraswat'] as const;
type Lender = (typeof lenders)[number];

const rules: Record<Lender, { margin: string; nil: string; tenor: string; holiday: string }> = {
  reference: { margin: '10', nil: '50000', tenor: '36', holiday: '0' },
  sbi: { margin: '10', nil: '50000', tenor: '60', holiday: '3' },
  baroda: { margin: '10', nil: '50000', tenor: '36', holiday: '0' },
  canara: { margin: '15', nil: '25000', tenor: '60', holiday: '2' },
  saraswat: { margin: '20', nil: '0', tenor: '60', holiday: '0' },
};

const of = (values: Values) => rules[values.lender as Lender];
export const marginBy = (values: Values): string => of(values).margin;
export const nilBy = (values: Values): string => of(values).nil;
export const holidayBy = (values: Values): string => of(values).holiday;

const inr = (text: string | undefined) => amount('INR', text ?? '0');

/** Loan and margin for the inputs settled so far. */
export const sharesFor = (values: Values) =>
  sharesOf(percentOf(inr(values.price), '100'), {
    nilUpTo: inr(values.nil),
    percent: values.margin ?? '0',
    granted: values.granted ?? '100',
    card: values.product === 'card',
  });

/** Saraswat gives a Shishu loan 36 months, the others 60 [38]. */
export const tenorBy = (values: Values): string => (values.lender === 'saraswat' && sharesFor(values).loan.minor <= lakh / 2n ? '36' : of(values).tenor);

/** Bank of Baroda adds half a point above Rs 50,000 and a whole one above Rs 2 lakh to its base rate [37]. */
export const rateBy = (values: Values): string => {
  if (values.lender === 'sbi') return '11';
  if (values.lender !== 'baroda') return '12';
  const { minor } = sharesFor(values).loan;
  return new Fraction(values.base ?? '0').add(minor <= lakh / 2n ? '0' : minor <= 2n * lakh ? '0.5' : '1').toString();
};

/** SBI takes 0.50 % above Rs 5 lakh [34], Saraswat a flat Rs 5,000 [38]; the others told here nothing. */
export const feeBy = (values: Values): string => {
  const { loan } = sharesFor(values);
  if (loan.minor <= 5n * lakh) return '0';
  if (values.lender === 'saraswat') return '5000';
  return values.lender === 'sbi' ? toDecimal(percentOf(loan, '0.5')) : '0';
};
