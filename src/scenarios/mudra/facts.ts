import Fraction from 'fraction.js';
import { add, type Money, subtract } from '../../money/money';
import { atLeastZero, instalmentOf, monthInterest, nothing, outlook, percentOf } from './arithmetic';
import { DAY, dayEnd } from './calendar';
import { type Context, inr, type Terms } from './context';
import { amountInDefault, payout } from './default';
import { arrears, nextDue, owed } from './plan';
import { daysPastDue, poolFixedOn, standing, stressClass } from './questions';
import { dailyCaps, ladder } from './rules';
import type { Fact, Facts } from '../scenario';

const sum = (value: Money): Fact => ({ is: 'money', value });
const word = (value: string): Fact => ({ is: 'word', value });
const count = (value: number): Fact => ({ is: 'count', value });
const day = (value: number): Fact => ({ is: 'day', value });
const percent = (value: string): Fact => ({ is: 'percent', value });

/** When the oldest due would reach a class, or reached it. */
const classDay = ({ dues, now }: Context, days: number): number => dayEnd((dues[0]?.at ?? now) + days * DAY);

/** What the lender's rules and the inputs fix, and the offer shows. */
const offerFacts = (t: Terms) => {
  const first = monthInterest(t.loan, t.rate);
  const pool = inr(t.read.pool);
  const caps = dailyCaps(t.category);
  return {
    price: sum(t.price),
    loan: sum(t.loan),
    margin: sum(t.margin),
    marginDue: word(t.margin.minor > 0n ? 'due' : 'notDue'),
    marginRate: percent(t.read.margin),
    nilUpTo: sum(inr(t.read.nil)),
    marginWhy: word(t.why),
    fee: sum(t.fee),
    rate: percent(t.read.rate),
    tenor: count(t.tenor),
    holiday: count(t.holiday),
    category: word(t.category ?? 'outside'),
    activity: word(t.read.activity),
    firstInterest: sum(first),
    firstPrincipal: sum(subtract(t.instalment, first)),
    lastInstalment: sum(t.plan.last),
    interestInAll: sum(t.interest),
    paidInAll: sum(add(t.loan, t.interest)),
    planMonths: count(t.plan.months),
    limit: sum(t.limit),
    cardShare: percent(t.read.cardshare),
    tillCap: sum(caps.till),
    machineCap: sum(caps.machine),
    bought: sum(inr(t.read.buy)),
    cash: sum(inr(t.read.cash)),
    payBack: sum(inr(t.read.payback)),
    late: sum(inr(t.read.late)),
    settlement: sum(inr(t.read.settlement)),
    pool: sum(pool),
    othersInDefault: sum(inr(t.read.poolbad)),
    firstLoss: sum(percentOf(pool, t.read.firstloss)),
    firstLossRate: percent(t.read.firstloss),
    paidShare: percent(t.read.paidshare),
    ceiling: sum(percentOf(pool, t.read.ceiling)),
    coverFee: sum(percentOf(t.loan, t.read.coverfee)),
    refinanceRate: percent(t.read.refirate),
    rateCap: percent(t.cap.toString(4)),
    baseRate: percent(t.read.base),
    spread: percent(t.rate.sub(t.read.refirate).toString(4)),
    refinanceOffer: sum(instalmentOf(t.loan, new Fraction(t.read.refirate), t.tenor - t.holiday)),
    variant: word(t.rails ? 'hypothetical' : 'historical'),
    receipts: sum(inr(t.read.receipts)),
    sweepRate: percent(t.read.sweep),
    turnover: sum(inr(t.read.turnover)),
    suggested: sum(t.suggested),
  } satisfies Facts;
};

const offers = new WeakMap<Terms, ReturnType<typeof offerFacts>>();
/** The same for every moment of a run, so worked out once. */
const offerOf = (t: Terms) => offers.get(t) ?? offers.set(t, offerFacts(t)).get(t)!;

/** Where the plan stands. */
const planFacts = (c: Context) => {
  const { terms: t } = c;
  const ahead = c.left > 0 && c.balance.minor > 0n ? outlook(c.balance, t.rate, c.instalment, c.left) : { months: 0, last: nothing, interest: nothing };
  const { interest, charge, days, until } = c.quote ?? { interest: nothing, charge: nothing, days: 0, until: c.now };
  return {
    instalment: sum(c.instalment),
    monthsLeft: count(ahead.months),
    interestLeft: sum(ahead.interest),
    nextLast: sum(ahead.last),
    nextDue: day(c.due.loan ?? nextDue(c) ?? c.now),
    month: count(c.instalments),
    opening: sum(c.opening),
    interest: sum(c.interest),
    principal: sum(c.principal),
    balance: sum(c.balance),
    owed: sum(owed(c)),
    charged: sum(c.charged),
    paid: sum(c.paid),
    savings: sum(c.savings),
    marginHeld: sum(c.marginHeld),
    prepaid: sum(c.prepaid),
    quoteInterest: sum(interest),
    quoteCharge: sum(charge),
    quote: sum(add(add(c.balance, interest), charge)),
    quoteUntil: day(until),
    quoteDays: count(days),
    subsidy: sum(c.subsidy),
    subsidies: count(c.subsidies),
    swept: sum(c.swept),
    escrow: sum(c.escrow),
    unused: sum(atLeastZero(subtract(t.limit, t.card ? c.balance : t.limit))),
  } satisfies Facts;
};

/** What goes wrong, and who bears it. */
const defaultFacts = (c: Context) => {
  const inDefault = c.claim.minor > 0n ? c.inDefault : amountInDefault(c);
  return {
    arrears: sum(arrears(c)),
    cured: sum(c.npaSpells.at(-1)?.paid ?? nothing),
    missed: count(c.dues.length),
    daysPastDue: count(daysPastDue(c)),
    stressClass: word(stressClass(c)),
    standing: word(standing(c)),
    record: word(c.record),
    dueSince: day(c.dues[0]?.at ?? c.now),
    sma1On: day(classDay(c, 30)),
    sma2On: day(classDay(c, 60)),
    npaOn: day(c.npaAt ?? classDay(c, 90)),
    reversed: sum(c.reversed),
    memo: sum(c.memo),
    provision: sum(c.provision),
    provisionRate: percent(ladder[c.npaYears]!.percent),
    npaYears: count(c.npaYears),
    poolFixedOn: day(poolFixedOn(c)),
    payout: sum(payout(c)),
    inDefault: sum(inDefault),
    claim: sum(c.claim),
    share: sum(c.share),
    recovered: sum(c.recovered),
    forgiven: sum(c.forgiven),
    writtenOff: sum(c.writtenOff),
    lost: sum(c.lost),
  } satisfies Facts;
};

/** The wholesale side: MUDRA lends to the lender. */
const refinanceFacts = ({ refinance: r }: Context) =>
  ({
    refinanceDrawn: sum(r?.drawn ?? nothing),
    refinanceOwed: sum(r?.balance ?? nothing),
    refinanceMonths: count(r?.paid ?? 0),
    refinanceInstalment: sum(r?.instalment ?? nothing),
    refinanceInterest: sum(r?.interest ?? nothing),
    refinancePrincipal: sum(r?.principal ?? nothing),
  }) satisfies Facts;

const timeFacts = ({ now, clockEnd, windowEnd }: Context) =>
  ({
    time: { is: 'moment', value: now },
    day: day(now),
    clockEnd: day(clockEnd ?? now),
    windowEnd: day(windowEnd),
    windowEndTime: { is: 'moment', value: windowEnd },
  }) satisfies Facts;

/** Everything a line or a figure may name, as it stands in this state. Spreading so many facts would take most of a replay's time. */
export const factsOf = (c: Context) =>
  Object.assign({}, offerOf(c.terms), Object.assign(planFacts(c), defaultFacts(c)), Object.assign(refinanceFacts(c), timeFacts(c)));

/** Everything a line may name. */
export type FactId = keyof ReturnType<typeof factsOf>;
