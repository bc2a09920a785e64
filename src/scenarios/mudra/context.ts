import Fraction from 'fraction.js';
import { add } from '../../money/money';
import { amount } from '../../money/parse';
import { atLeastZero, instalmentOf, monthInterest, nothing, outlook, type Outlook, percentOf, type Rupees, toRupee } from './arithmetic';
import { DAY, delhi } from './calendar';
import { type Debt, debtOf } from './entries/repay';
import type { Read } from './inputs';
import { sharesFor } from './lenders';
import { type Category, categoryOf, type MarginWhy, rateCap, suggestedLimit } from './rules';

/** The inputs, read: what the lender's rules and the reader fix before anything happens. */
export interface Terms {
  readonly read: Read;
  readonly card: boolean;
  readonly rails: boolean;
  readonly price: Rupees;
  readonly margin: Rupees;
  readonly loan: Rupees;
  readonly why: MarginWhy;
  readonly category: Category | null;
  readonly fee: Rupees;
  /** Per cent a year. */
  readonly rate: Fraction;
  readonly tenor: number;
  /** Months in which only interest runs; at least one instalment is left. */
  readonly holiday: number;
  readonly cap: Fraction;
  readonly limit: Rupees;
  readonly debt: Debt;
  /** What a score from receipts suggests (hypothetical). */
  readonly suggested: Rupees;
  /** Of the whole plan, the holiday's included. */
  readonly interest: Rupees;
  /** The plan as the offer shows it. */
  readonly instalment: Rupees;
  readonly plan: Outlook;
}

/** An instalment that has fallen due and is not paid in full. */
export interface Due {
  readonly at: number;
  readonly left: Rupees;
}

/** A payment the plan has asked for, or one made ahead of it. */
export interface Asked {
  readonly at: number;
  readonly kind: 'due' | 'added' | 'early' | 'folded';
  readonly interest: Rupees;
  readonly principal: Rupees;
  /** What is owed once it is paid. */
  readonly after: Rupees;
  /** What was unpaid of it when its plan was given up; until then the dues tell. */
  readonly unpaid?: Rupees;
}

export interface Refinance {
  readonly drawn: Rupees;
  readonly balance: Rupees;
  readonly instalment: Rupees;
  readonly left: number;
  readonly paid: number;
  readonly interest: Rupees;
  readonly principal: Rupees;
}

export interface Quote {
  readonly interest: Rupees;
  readonly charge: Rupees;
  readonly days: number;
  readonly until: number;
}

export type Standing = 'standard' | 'overdue' | 'npa' | 'settled' | 'closed';
export type Clock = 'loan' | 'class' | 'refinance';

export interface Context {
  readonly terms: Terms;
  /** The story's clock, and what is due next; milliseconds since 1970 UTC. */
  readonly now: number;
  readonly due: Readonly<Record<Clock, number | null>>;
  readonly clockEnd: number | null;
  readonly escalated: boolean;
  readonly mismatch: boolean;
  readonly pausedAt: number | null;
  readonly cleared: boolean;
  /** When the window at hand ends: for papers, the offer, the margin, the transfer, the goods. */
  readonly windowEnd: number;
  readonly sanctioned: boolean;
  readonly corrected: boolean;
  readonly savings: Rupees;
  /** What came from outside less what went there since the start. */
  readonly brought: Rupees;
  readonly marginHeld: Rupees;
  /** Where no margin is due, it is settled once that has been said. */
  readonly marginStage: 'unasked' | 'awaited' | 'settled';
  readonly underWay: Rupees;
  readonly escrow: Rupees;
  readonly advance: Rupees;
  /** Day of disbursal: instalments fall on the same day of each month after it. */
  readonly anchor: string;
  readonly disbursedAt: number | null;
  readonly months: number;
  readonly left: number;
  readonly instalment: Rupees;
  /** The lender's claim in its books, and what is only noted in the memo. */
  readonly balance: Rupees;
  readonly memo: Rupees;
  readonly unpaidInterest: Rupees;
  readonly dues: readonly Due[];
  /** The plan so far, for its picture. */
  readonly asked: readonly Asked[];
  readonly stress: number;
  /** Card: paise times days since interest was last applied, and the day up to which they are counted. */
  readonly product: bigint;
  readonly countedTo: number;
  /** Of the last month: opening balance, interest, principal; and since the start. */
  readonly opening: Rupees;
  readonly interest: Rupees;
  readonly principal: Rupees;
  readonly charged: Rupees;
  readonly paid: Rupees;
  readonly instalments: number;
  readonly prepaid: Rupees;
  readonly quote: Quote | null;
  readonly swept: Rupees;
  readonly subsidy: Rupees;
  readonly subsidies: number;
  readonly subsidisedMonth: number;
  readonly reviewedAt: number | null;
  readonly npaAt: number | null;
  readonly npaYears: number;
  /** Times as an NPA that a cure has ended, and what that took. */
  readonly npaSpells: readonly { readonly from: number; readonly to: number; readonly paid: Rupees }[];
  readonly reversed: Rupees;
  readonly provision: Rupees;
  readonly provisionUsed: Rupees;
  readonly owedAtNpa: Rupees;
  readonly ended: 'closed' | 'settled' | null;
  readonly pooledAt: number | null;
  readonly crystallisedAt: number | null;
  readonly claimable: boolean;
  readonly claim: Rupees;
  readonly claimLeft: Rupees;
  readonly inDefault: Rupees;
  readonly share: Rupees;
  readonly recovered: Rupees;
  readonly writtenOff: Rupees;
  readonly lost: Rupees;
  readonly forgiven: Rupees;
  readonly refinance: Refinance | null;
  readonly record: Standing | 'none';
}

/** An input's amount in whole rupees. */
export const inr = (text: string): Rupees => toRupee(amount('INR', text).minor, 1n);

const readTerms = (read: Read): Terms => {
  const card = read.product === 'card';
  const { margin, loan, why } = sharesFor(read);
  const rate = new Fraction(read.rate);
  const tenor = Number(read.tenor);
  const holiday = card ? 0 : Math.min(Number(read.holiday), tenor - 1);
  const added = read.holidayinterest === 'added';
  let start = loan;
  let waiting = nothing;
  for (let month = 0; month < holiday; month++) {
    const interest = monthInterest(start, rate);
    waiting = add(waiting, interest);
    if (added) start = add(start, interest);
  }
  const instalment = instalmentOf(start, rate, tenor - holiday);
  const plan = outlook(start, rate, instalment, tenor - holiday);
  return {
    read,
    card,
    rails: read.rails === 'on',
    price: inr(read.price),
    margin,
    loan,
    why,
    rate,
    tenor,
    holiday,
    instalment,
    category: categoryOf(loan, read.date, read.repaid === 'yes'),
    fee: inr(read.fee),
    cap: rateCap(read.type, read.base, read.refirate),
    limit: percentOf(loan, read.cardshare),
    debt: debtOf(read.product),
    suggested: suggestedLimit(inr(read.turnover), read.date, read.repaid === 'yes'),
    interest: add(waiting, plan.interest),
    plan,
  };
};

/** Nothing is owed yet. */
export const noDebt = {
  due: { loan: null, class: null, refinance: null },
  disbursedAt: null,
  months: 0,
  left: 0,
  balance: nothing,
  memo: nothing,
  unpaidInterest: nothing,
  dues: [],
  asked: [],
  stress: -1,
  product: 0n,
  opening: nothing,
  interest: nothing,
  principal: nothing,
  instalments: 0,
} as const;

export const begin = (read: Read): Context => {
  const terms = readTerms(read);
  const now = terms.rails ? delhi(read.date) : delhi(read.date) - 3 * DAY;
  return {
    terms,
    now,
    ...noDebt,
    clockEnd: null,
    escalated: false,
    mismatch: false,
    pausedAt: null,
    cleared: false,
    windowEnd: now,
    sanctioned: false,
    corrected: false,
    savings: atLeastZero(inr(read.savings)),
    brought: nothing,
    marginHeld: nothing,
    marginStage: 'unasked',
    underWay: nothing,
    escrow: nothing,
    advance: nothing,
    anchor: read.date,
    instalment: terms.instalment,
    countedTo: now,
    charged: nothing,
    paid: nothing,
    prepaid: nothing,
    quote: null,
    swept: nothing,
    subsidy: nothing,
    subsidies: 0,
    subsidisedMonth: 0,
    reviewedAt: null,
    npaAt: null,
    npaYears: 0,
    npaSpells: [],
    reversed: nothing,
    provision: nothing,
    provisionUsed: nothing,
    owedAtNpa: nothing,
    ended: null,
    pooledAt: null,
    crystallisedAt: null,
    claimable: false,
    claim: nothing,
    claimLeft: nothing,
    inDefault: nothing,
    share: nothing,
    recovered: nothing,
    writtenOff: nothing,
    lost: nothing,
    forgiven: nothing,
    refinance: null,
    record: 'none',
  };
};
