/** One payment of a plan. Amounts are whole minor units as text: a recorded walk carries them as they are. */
export interface Payment {
  /** What it is made of, in the order of the plan's parts. */
  readonly parts: readonly string[];
  /** What is owed once it is paid. */
  readonly after: string;
}

/** Due and paid; due and not paid in full; the same, and part of another plan since; not due yet; added to the debt instead; paid ahead of the plan. */
export type PaymentState = 'paid' | 'missed' | 'folded' | 'ahead' | 'added' | 'early';

/** Payments over time, and apart from them, since it changes with each step, how they stand now. */
export interface Plan {
  readonly is: 'plan';
  readonly currency: string;
  readonly payments: readonly Payment[];
  /** Their days as 2015-12-01; none while they are not fixed yet. */
  readonly days: readonly string[];
  readonly states: readonly PaymentState[];
  /** How many of them, the first ones, lie in the past. */
  readonly asked: number;
  /** What is still unpaid of a missed one, by its place. */
  readonly unpaid: Readonly<Record<number, string>>;
}

/** Days counted on a scale of classes, each beginning where the one before it ends. */
export interface Gauge {
  readonly is: 'gauge';
  readonly days: number;
  readonly classes: readonly { readonly id: string; readonly from: number }[];
  readonly here: string;
}

/** What a scenario shows beside its picture, as plain data drawn from the machine's context. */
export type Exhibit = Plan | Gauge;

/** How many payments stand how: `bare` are those to come in which nothing is of the last part. */
export interface PlanCount extends Readonly<Record<PaymentState | 'bare', number>> {
  /** The next whole payment, or the last one. */
  readonly each: string;
  /** The first part of the first payment, and of the last. */
  readonly first: string;
  readonly last: string;
}

/** What is said of the exhibits in one language; the classes of a gauge are among the scenario's values. */
export interface ExhibitWords {
  readonly plan: {
    readonly caption: (o: PlanCount) => string;
    /** What the picture shows, for those who do not see it. */
    readonly label: (o: PlanCount) => string;
    /** Names of the parts of a payment. */
    readonly parts: readonly string[];
  };
  readonly gauge: {
    readonly caption: (o: { days: number; here: string }) => string;
    readonly label: (o: { days: number; here: string }) => string;
  };
}
