import { type Context, inr, type Standing } from './context';
import { claimOf, recoverable } from './default';
import { owed } from './plan';

/** How the loan stands for those outside: what a report to the bureau would say. */
export const standing = (c: Context): Standing | 'none' => {
  if (c.ended !== null) return c.ended;
  if (c.npaAt !== null) return 'npa';
  if (c.stress >= 0) return 'overdue';
  return c.disbursedAt === null ? 'none' : 'standard';
};

export const aboveFirstLoss = (c: Context): boolean => claimOf(c).minor > 0n;
export const wouldRecoverAll = (c: Context): boolean => recoverable(c).minor >= owed(c).minor;
export const settlementFits = (c: Context): boolean => inr(c.terms.read.settlement).minor < owed(c).minor;
