import { dayEnd, dayOf, delhi } from './calendar';
import type { Context } from './context';
import { restDay } from './plan';

const standardOn = dayEnd(delhi('2020-03-31'));

/** The year of the relief begins in June 2020; after a holiday that lasts into it, in September [45]. */
const yearOf = (c: Context): readonly [string, string] =>
  c.terms.holiday > 0 && dayOf(restDay(c, c.terms.holiday)) > '2020-06-01' ? ['2020-09-01', '2021-08-31'] : ['2020-06-01', '2021-05-31'];

/**
 * Whether the last month of interest is subsidised: of a Shishu loan that was standard on 31 Mar 2020, where the month
 * begins in the year of the relief and no part of it was spent as an NPA [44][45].
 */
export const subventionDue = (c: Context): boolean => {
  const [from, to] = [restDay(c, c.months - 1), restDay(c, c.months)];
  const [first, last] = yearOf(c);
  return (
    c.terms.read.subvention === 'on' &&
    c.terms.category === 'shishu' &&
    !c.terms.card &&
    c.disbursedAt !== null &&
    dayOf(c.disbursedAt) <= '2020-03-31' &&
    dayOf(from) >= first &&
    dayOf(from) <= last &&
    c.npaSpells.every((npa) => (npa.to <= from || npa.from >= to) && (npa.to <= standardOn || npa.from > standardOn)) &&
    c.subsidisedMonth < c.months &&
    c.instalments > 0
  );
};
