import type { Entry } from '../../ledger/ledger';
import { add, money } from '../../money/money';
import type { Context, Yuan } from './context';
import { coverLoss } from './entries';

/**
 * A gain or loss in Alipay's own part of the yuan reserve. The rest is customers' money, which pays for no loss (7.2) [60]:
 * what its own part lacks, Alipay adds. Where the money comes from is a simplification.
 */
export const ownChange = ({ accounts, own, added }: Context, change: Yuan): { entries: readonly Entry[]; facts: Partial<Context> } => {
  const after = add(own, change);
  const missing = money('CNY', after.minor < 0n ? -after.minor : 0n);
  return { entries: [coverLoss(accounts, missing)], facts: { own: add(after, missing), added: add(added, missing) } };
};
