import { add, subtract } from '../../money/money';
import type { Exhibit, Gauge, Payment, Plan } from '../exhibit';
import { instalmentOf, monthInterest, type Month, nothing, type Rupees, schedule } from './arithmetic';
import { dayOf } from './calendar';
import type { Asked, Context } from './context';
import { arrears, owed, restDay } from './plan';
import { daysPastDue, stressClass } from './questions';
import { stressDays } from './rules';

const payment = ({ interest, principal, after }: Month): Payment => ({ parts: [interest, principal].map(({ minor }) => `${minor}`), after: `${after.minor}` });

/** What is unpaid of a payment that was asked; nothing of most. */
const unpaidOf = ({ dues }: Context, { at, unpaid }: Asked): Rupees | undefined => unpaid ?? dues.find((due) => due.at === at)?.left;

/** The months still to come if arrears were paid today: those of a holiday, then the instalments. */
const toCome = (c: Context): readonly (Month & { readonly added?: true })[] => {
  const { terms: t } = c;
  const lent = c.disbursedAt !== null;
  if (c.ended !== null || (lent && c.left === 0)) return [];
  let debt = lent ? subtract(owed(c), arrears(c)) : t.loan;
  const added = t.read.holidayinterest === 'added';
  const holiday = Array.from({ length: Math.max(0, t.holiday - c.months) }, () => {
    const interest = monthInterest(debt, t.rate);
    if (added) debt = add(debt, interest);
    return { interest, principal: nothing, after: debt, ...(added && { added }) };
  });
  const left = lent ? c.left : t.tenor - t.holiday;
  return [...holiday, ...schedule(debt, t.rate, holiday.length > 0 ? instalmentOf(debt, t.rate, left) : c.instalment, left)];
};

/** The plan of a term loan, from the sanction on. */
const planOf = (c: Context, states: readonly string[]): readonly Plan[] => {
  if (c.terms.card || !c.sanctioned || states[0]!.startsWith('ended.')) return [];
  const ahead = toCome(c);
  if (c.asked.length + ahead.length === 0) return [];
  const left = c.asked.map((one) => unpaidOf(c, one));
  return [
    {
      is: 'plan',
      currency: 'INR',
      payments: [...c.asked, ...ahead].map(payment),
      days: c.disbursedAt === null ? [] : [...c.asked.map(({ at }) => at), ...ahead.map((_, k) => restDay(c, c.months + k + 1))].map(dayOf),
      states: [
        ...c.asked.map(({ kind }, k) => (kind !== 'due' ? kind : left[k] ? 'missed' : 'paid')),
        ...ahead.map(({ added }) => (added ? 'added' : 'ahead')),
      ],
      asked: c.asked.length,
      unpaid: Object.fromEntries(left.flatMap((sum, k) => (sum ? [[k, `${sum.minor}`]] : []))),
    },
  ];
};

const classes = Object.entries(stressDays).map(([id, from]) => ({ id, from }));

/** How many days the oldest due is unpaid, once something has fallen due, until the loan ends or is recalled for another reason. */
const gaugeOf = (c: Context): readonly Gauge[] => {
  const runs = c.dues.length > 0 || c.npaAt !== null || (c.instalments > 0 && (c.left > 0 || c.terms.card));
  if (!runs || c.ended !== null) return [];
  return [{ is: 'gauge', days: daysPastDue(c), classes, here: c.npaAt === null ? stressClass(c) : 'npa' }];
};

export const exhibitsOf = (context: unknown, states: readonly string[]): readonly Exhibit[] => {
  const c = context as Context;
  return [...planOf(c, states), ...gaugeOf(c)];
};
