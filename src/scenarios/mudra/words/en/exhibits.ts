import type { ExhibitWords, PlanCount } from '../../../exhibit';

const standing = ({ paid, missed, folded, added, early, bare, ahead, each }: PlanCount): string => {
  const parts = [
    paid > 0 && `${paid} paid`,
    added > 0 && `${added} added to the debt`,
    missed > 0 && `${missed} unpaid`,
    folded > 0 && `${folded} spread anew`,
    early > 0 && (ahead > 0 ? 'a part paid early' : 'the rest paid early'),
    bare > 0 && `${bare} of interest only`,
    ahead > 0 && `${ahead} of ${each} to come`,
  ];
  return `Plan: ${parts.filter(Boolean).join(', ')}`;
};

/** What is said of the plan and of the classes of an overdue loan. */
export const exhibits: ExhibitWords = {
  plan: {
    caption: standing,
    label: (count) => `${standing(count)}. Interest in the first: ${count.first}; in the last: ${count.last}`,
    parts: ['interest', 'repayment'],
  },
  gauge: {
    caption: ({ days }) => (days === 0 ? 'Nothing is overdue' : `Day ${days} of the oldest unpaid due`),
    label: ({ days, here }) => `Days overdue: ${days}. Class: ${here}. SMA-0 begins on day 1, SMA-1 on day 31, SMA-2 on day 61, NPA on day 91`,
  },
};
