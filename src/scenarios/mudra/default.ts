import { add, subtract } from '../../money/money';
import { atLeastZero, nothing, type Rupees, toRupee } from './arithmetic';
import { type Context, inr } from './context';
import { type Act, bring, change, inOrder, least, notBefore } from './deed';
import { forgive, payClaim, receiveLate, recover, returnClaim, writeOff } from './entries/fail';
import { grow, noProvision, pass, wait } from './npa';
import { arrears, chargeBroken, clearStress, owed, pay, unpaidAsked } from './plan';
import { payoutOf } from './rules';

/** All arrears of an overdue account. */
export const cure: Act = inOrder(pay(arrears), clearStress);

/** The whole sum is demanded, with interest to the end of thirty days' notice; it stays that sum, and no instalment falls due any more. */
export const recall: Act = inOrder(
  pass(30),
  chargeBroken,
  change((c) => ({ asked: unpaidAsked(c, 'due'), dues: [], left: 0, stress: -1, due: { ...c.due, loan: null, class: null } })),
);

/** Principal and interest at the NPA date or now, whichever is less [90]. */
export const amountInDefault = (c: Context): Rupees => least(c.owedAtNpa, owed(c));
const portfolioInDefault = (c: Context): Rupees => add(inr(c.terms.read.poolbad), amountInDefault(c));
export const payout = (c: Context): Rupees => {
  const { pool, paidshare, firstloss, ceiling } = c.terms.read;
  return payoutOf({ inDefault: portfolioInDefault(c), portfolio: inr(pool), share: paidshare, firstLoss: firstloss, ceiling });
};

/** This loan's part of the portfolio's claim: all loans in default bear the first loss alike. */
export const claimOf = (c: Context): Rupees => {
  const all = portfolioInDefault(c).minor;
  return all === 0n ? nothing : toRupee(payout(c).minor * amountInDefault(c).minor, all);
};

/** The lender claims, once the pool is fixed. */
export const lodgeClaim: Act = inOrder(
  wait(30),
  notBefore(({ crystallisedAt }) => crystallisedAt),
  grow,
);

export const receiveClaim: Act = inOrder(pass(60), (c) => {
  const claim = claimOf(c);
  return { entries: [payClaim(claim)], next: { ...c, claim, claimLeft: claim, inDefault: amountInDefault(c) } };
});

/** The fund's part of a later receipt: as much of it as of the amount in default it paid. */
const sharedOf = (c: Context, sum: Rupees): Rupees => (c.claim.minor === 0n ? nothing : toRupee(sum.minor * c.claim.minor, c.inDefault.minor));

const receive = (sum: Rupees): Act =>
  inOrder(
    bring(() => sum),
    (c) => {
      const toLoan = least(sum, c.balance);
      const toMemo = subtract(sum, toLoan);
      const share = least(sharedOf(c, sum), c.claimLeft);
      return {
        entries: [recover(c.terms.debt, { toLoan, toMemo, share })],
        next: {
          ...c,
          savings: subtract(c.savings, sum),
          balance: subtract(c.balance, toLoan),
          memo: subtract(c.memo, toMemo),
          recovered: add(c.recovered, sum),
          paid: add(c.paid, sum),
          share: add(c.share, share),
          claimLeft: subtract(c.claimLeft, share),
        },
      };
    },
  );

const giveClaimBack: Act = (c) => ({ entries: [returnClaim(c.claimLeft)], next: { ...c, share: add(c.share, c.claimLeft), claimLeft: nothing } });

/** Nothing is owed any more: provision and unused claim are released. */
export const close: Act = inOrder(
  noProvision,
  giveClaimBack,
  change((c) => ({ ended: 'closed', stress: -1, due: { ...c.due, loan: null, class: null } })),
);

export const recoverable = (c: Context): Rupees => least(inr(c.terms.read.recovered), owed(c));
export const recoverSome: Act = (c) => inOrder(wait(180), receive(recoverable(c)), grow)(c);
export const recoverAll: Act = (c) => inOrder(wait(180), receive(owed(c)), close)(c);

const lossOf = (c: Context) => {
  const claim = least(c.claimLeft, c.balance);
  const provision = least(c.provision, subtract(c.balance, claim));
  return { gone: c.balance, claim, provision };
};

/** One-time settlement: the agreed sum is paid, the rest is forgiven. */
const settlement = (c: Context): Rupees => inr(c.terms.read.settlement);
export const paySettlement: Act = (c) =>
  inOrder(
    wait(30),
    receive(settlement(c)),
    grow,
    (b) => {
      const loss = lossOf(b);
      return {
        entries: [forgive(b.terms.debt, loss, b.memo)],
        next: {
          ...b,
          lost: atLeastZero(subtract(loss.gone, loss.claim)),
          forgiven: owed(b),
          balance: nothing,
          memo: nothing,
          ended: 'settled',
          claimLeft: subtract(b.claimLeft, loss.claim),
          provision: subtract(b.provision, loss.provision),
          provisionUsed: loss.provision,
        },
      };
    },
    noProvision,
  )(c);

/** The lender gives the loan up in its books (J19), not its claim. */
export const giveUp: Act = inOrder(
  pass(365),
  (c) => {
    const loss = lossOf(c);
    return {
      entries: [writeOff(c.terms.debt, loss)],
      next: {
        ...c,
        writtenOff: loss.gone,
        lost: subtract(loss.gone, loss.claim),
        balance: nothing,
        memo: add(c.memo, loss.gone),
        claimLeft: subtract(c.claimLeft, loss.claim),
        provision: subtract(c.provision, loss.provision),
        provisionUsed: loss.provision,
      },
    };
  },
  noProvision,
  giveClaimBack,
);

const lateSum = (c: Context): Rupees => least(inr(c.terms.read.late), c.memo);

/** J20: income of the lender, shared with the fund as long as the fund's part of the claim was used up. */
export const receiveAfterwards: Act = (before) => {
  const sum = lateSum(before);
  const share = least(sharedOf(before, sum), subtract(before.claim, before.share));
  return inOrder(
    pass(180),
    bring(() => sum),
    (c) => ({
      entries: [receiveLate(c.terms.debt, sum, share)],
      next: {
        ...c,
        savings: subtract(c.savings, sum),
        memo: subtract(c.memo, sum),
        recovered: add(c.recovered, sum),
        paid: add(c.paid, sum),
        share: add(c.share, share),
      },
    }),
  )(before);
};
