import Fraction from 'fraction.js';
import { add, type Money, subtract } from '../../money/money';
import { instalmentOf, monthInterest, nothing, outlook, percentOf } from './arithmetic';
import { DAY, dayEnd, daysBetween } from './calendar';
import { type Context, inr } from './context';
import { amountInDefault, payout, settlement } from './default';
import { arrears, nextDue, owed } from './plan';
import { standing } from './questions';
import { dailyCaps, ladder } from './rules';
import type { Fact, Facts } from '../scenario';

const sum = (value: Money): Fact => ({ is: 'money', value });
const word = (value: string): Fact => ({ is: 'word', value });
const count = (value: number): Fact => ({ is: 'count', value });
const day = (value: number): Fact => ({ is: 'day', value });
const percent = (value: string): Fact => ({ is: 'percent', value });

/** The class of days by state: SMA-0 to SMA-2 while overdue, the asset class as NPA, otherwise standard. */
const stressClass = (c: Context): string => {
  if (c.npaAt !== null) return ladder[c.npaYears]!.name;
  return c.stress >= 0 ? `sma${c.stress}` : 'standard';
};

/** The oldest unpaid due date is day 1 [77]. */
const daysPastDue = ({ dues, now }: Context): number => (dues[0] ? daysBetween(dues[0].at, now) + 1 : 0);

/** When the oldest due would reach a class, or reached it. */
const classDay = ({ dues, now }: Context, days: number): number => dayEnd((dues[0]?.at ?? now) + days * DAY);

/** What the offer promises, and where the plan stands. */
const planFacts = (c: Context) => {
  const { terms: t } = c;
  const first = monthInterest(t.loan, t.rate);
  const current = c.left > 0 && c.balance.minor > 0n ? outlook(c.balance, t.rate, c.instalment, c.left) : { months: 0, last: nothing, interest: nothing };
  return {
    price: sum(t.price), loan: sum(t.loan), margin: sum(t.margin), marginRate: percent(t.read.margin), nilUpTo: sum(inr(t.read.nil)), marginWhy: word(t.why),
    fee: sum(t.fee), rate: percent(t.read.rate), tenor: count(t.tenor), holiday: count(t.holiday), holidayInterest: word(t.read.holidayinterest),
    category: word(t.category ?? 'outside'), product: word(t.read.product), lenderName: word(t.read.lender), activity: word(t.read.activity),
    instalment: sum(c.instalment), firstInterest: sum(first), firstPrincipal: sum(subtract(t.instalment, first)),
    lastInstalment: sum(t.plan.last), interestInAll: sum(t.plan.interest), paidInAll: sum(add(t.loan, t.plan.interest)),
    planMonths: count(t.plan.months), monthsLeft: count(current.months), interestLeft: sum(current.interest), nextLast: sum(current.last),
    nextDue: day(c.due.loan ?? nextDue(c) ?? c.now), month: count(c.instalments), opening: sum(c.opening), interest: sum(c.interest), principal: sum(c.principal),
    balance: sum(c.balance), owed: sum(owed(c)), charged: sum(c.charged), paid: sum(c.paid), savings: sum(c.savings), marginHeld: sum(c.marginHeld),
    prepaid: sum(c.prepaid), replan: word(t.read.replan), quoteInterest: sum(c.quote?.interest ?? nothing), quoteCharge: sum(c.quote?.charge ?? nothing),
    quote: sum(add(add(c.balance, c.quote?.interest ?? nothing), c.quote?.charge ?? nothing)), quoteUntil: day(c.quote?.until ?? c.now), quoteDays: count(c.quote?.days ?? 0),
    subsidy: sum(c.subsidy), subsidies: count(c.subsidies),
    limit: sum(t.limit), cardShare: percent(t.read.cardshare), unused: sum(subtract(t.limit, t.card && c.balance.minor < t.limit.minor ? c.balance : t.limit)),
    tillCap: sum(dailyCaps(t.category).till), machineCap: sum(dailyCaps(t.category).machine), bought: sum(inr(t.read.buy)), cash: sum(inr(t.read.cash)), payBack: sum(inr(t.read.payback)),
  } satisfies Facts;
};

/** What goes wrong, and who bears it. */
const defaultFacts = (c: Context) => {
  const { terms: t } = c;
  const pool = inr(t.read.pool);
  const inDefault = c.claim.minor > 0n ? c.inDefault : amountInDefault(c);
  return {
    arrears: sum(arrears(c)), missed: count(c.dues.length), daysPastDue: count(daysPastDue(c)), stressClass: word(stressClass(c)), standing: word(standing(c)), record: word(c.record),
    dueSince: day(c.dues[0]?.at ?? c.now), sma1On: day(classDay(c, 30)), sma2On: day(classDay(c, 60)), npaOn: day(c.npaAt ?? classDay(c, 90)),
    reversed: sum(c.reversed), memo: sum(c.memo), provision: sum(c.provision), provisionRate: percent(ladder[c.npaYears]!.percent), npaYears: count(c.npaYears),
    pool: sum(pool), firstLoss: sum(percentOf(pool, t.read.firstloss)), firstLossRate: percent(t.read.firstloss), paidShare: percent(t.read.paidshare),
    ceiling: sum(percentOf(pool, t.read.ceiling)), payout: sum(payout(c)), inDefault: sum(inDefault), coverFee: sum(percentOf(t.loan, t.read.coverfee)),
    claim: sum(c.claim), share: sum(c.share), recovered: sum(c.recovered), settlement: sum(settlement(c)), forgiven: sum(c.forgiven),
    writtenOff: sum(c.writtenOff), lost: sum(c.lost), late: sum(inr(t.read.late)),
  } satisfies Facts;
};

/** The wholesale side: MUDRA lends to the lender. */
const refinanceFacts = (c: Context) => {
  const { terms: t, refinance: r } = c;
  const sum_ = r?.drawn ?? owed(c);
  return {
    refinanceDrawn: sum(r?.drawn ?? nothing), refinanceOwed: sum(r?.balance ?? nothing), refinanceMonths: count(r?.paid ?? 0),
    refinanceInstalment: sum(r?.instalment ?? instalmentOf(sum_, new Fraction(t.read.refirate), Math.max(1, c.left))),
    refinanceInterest: sum(r?.interest ?? nothing), refinancePrincipal: sum(r?.principal ?? nothing),
    refinanceRate: percent(t.read.refirate), rateCap: percent(t.cap.toString(4)), baseRate: percent(t.read.base), lenderType: word(t.read.type),
    spread: percent(t.rate.sub(t.read.refirate).toString(4)),
  } satisfies Facts;
};

/** Everything a line or a figure may name, as it stands in this state. */
export const factsOf = (context: Context) => {
  const { terms: t } = context;
  const receipts = inr(t.read.receipts);
  return {
    ...planFacts(context),
    ...defaultFacts(context),
    ...refinanceFacts(context),
    variant: word(t.rails ? 'hypothetical' : 'historical'),
    time: { is: 'moment', value: context.now },
    day: day(context.now),
    clockEnd: day(context.clockEnd ?? context.now),
    windowEnd: day(context.windowEnd),
    windowEndTime: { is: 'moment', value: context.windowEnd },
    receipts: sum(receipts), sweepRate: percent(t.read.sweep), swept: sum(context.swept), turnover: sum(inr(t.read.turnover)),
    suggested: sum(percentOf(inr(t.read.turnover), '20')), escrow: sum(context.escrow),
  } satisfies Facts;
};
