import { daysBetween, quarterEnd, yearEnd } from './calendar';
import { type Context, inr, type Standing } from './context';
import { claimOf, recoverable } from './default';
import { owed } from './plan';
import { ladder, stressDays } from './rules';

/** All of it is demanded, before it was an NPA, and no date is left to pay it by; written off, it is owed all the same. */
const demanded = (c: Context): boolean => c.disbursedAt !== null && c.due.loan === null && owed(c).minor > 0n;

/** How the loan stands for those outside: what a report to the bureau would say. */
export const standing = (c: Context): Standing | 'none' => {
  if (c.ended !== null) return c.ended;
  if (c.npaAt !== null) return 'npa';
  if (c.stress >= 0 || demanded(c)) return 'overdue';
  return c.disbursedAt === null ? 'none' : 'standard';
};

/** When the pool that the loan is in is fixed: the end of the financial year of its quarter [82]. */
export const poolFixedOn = ({ pooledAt, now }: Context): number => yearEnd(pooledAt ?? quarterEnd(now));

export const aboveFirstLoss = (c: Context): boolean => claimOf(c).minor > 0n;
export const wouldRecoverAll = (c: Context): boolean => recoverable(c).minor >= owed(c).minor;
export const settlementFits = (c: Context): boolean => inr(c.terms.read.settlement).minor < owed(c).minor;

/** The class of days by state: SMA-0 to SMA-2 while overdue, the asset class as NPA, none where all is demanded, otherwise standard. */
export const stressClass = (c: Context): string => {
  if (c.npaAt !== null) return ladder[c.npaYears]!.name;
  return c.stress >= 0 ? `sma${c.stress}` : demanded(c) ? 'overdue' : 'standard';
};

/** The oldest unpaid due date is day 1 [77]; as NPA the count goes on when the dues are swallowed by the recall. */
export const daysPastDue = ({ dues, now, npaAt }: Context): number => {
  if (dues[0]) return daysBetween(dues[0].at, now) + 1;
  return npaAt === null ? 0 : stressDays.npa + daysBetween(npaAt, now);
};
