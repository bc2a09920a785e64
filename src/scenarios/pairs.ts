import type { together } from '../text/ui/en/together';
import type { Basis } from './scenario';

export type PairId = keyof typeof together.pairs;
type FurtherId = keyof typeof together.further;

/** The scenarios that are set side by side, the left one first. */
export const lanes = ['alipay', 'mudra'] as const;
export type Lane = (typeof lanes)[number];

/** What a sentence of a pair rests on: numbers of each scenario's own list of sources. */
export interface Claim extends Readonly<Record<Lane, readonly number[]>> {
  readonly basis: Basis;
}

/** A step of the payment and the step of the loan that answers to it. */
export interface Pair {
  readonly id: PairId;
  readonly steps: Readonly<Record<Lane, string>>;
  readonly claims: { readonly same: Claim; readonly differs: Claim; readonly risk: Claim };
  /** Steps that show more of what the pair is about. */
  readonly further: Readonly<Record<Lane, readonly FurtherId[]>>;
}

const mark =
  (basis: Basis) =>
  (alipay: readonly number[] = [], mudra: readonly number[] = []): Claim => ({ basis, alipay, mudra });
const documented = mark('documented');
const inferred = mark('inferred');

const pair = (id: PairId, alipay: string, mudra: string, claims: Pair['claims'], further: Partial<Pair['further']> = {}): Pair => ({
  id,
  steps: { alipay, mudra },
  claims,
  further: { alipay: [], mudra: [], ...further },
});

/**
 * The rows of the dossier's correspondence table, in its order. That a step answers to another is always inferred; what
 * is said of either alone may be documented. An id is permanent, and no step may bear it.
 */
export const pairs: readonly Pair[] = [
  pair('partner', 'cart', 'machine-wanted', {
    same: inferred([1, 2], [5]),
    differs: documented([3, 28], [68]),
    risk: inferred(),
  }),
  pair('price', 'request-sent', 'form-handed-in', {
    same: inferred([3], [50]),
    differs: documented([3, 17], [34]),
    risk: inferred(),
  }),
  pair(
    'identity',
    'sign-in-page',
    'record-checked',
    { same: inferred([17], [51]), differs: inferred([17], [19, 20, 51, 53]), risk: inferred([5]) },
    {
      mudra: ['application-lodged'],
    },
  ),
  pair('quote', 'rate-quoted', 'loan-sanctioned', {
    same: inferred([17], [34]),
    differs: documented([1, 17], [54, 55]),
    risk: inferred([39], [57]),
  }),
  pair('consent', 'password-right', 'agreement-signed', {
    same: inferred([17], [57]),
    differs: documented([17], [34, 57]),
    risk: inferred(),
  }),
  pair('debit', 'paid', 'transfer-sent', {
    same: inferred([1, 41], [21, 22]),
    differs: inferred([41], [21, 22]),
    risk: documented([60], [58]),
  }),
  pair(
    'held',
    'conversion-due',
    'margin-paid',
    { same: inferred([1, 60], [34]), differs: inferred([60], [22, 34]), risk: inferred([1]) },
    {
      mudra: ['machine-ordered'],
    },
  ),
  pair(
    'wholesale',
    'converted',
    'refinance-drawn',
    { same: inferred([1, 2], [5, 14]), differs: documented([1], [70, 71, 72, 73]), risk: inferred([1]) },
    {
      mudra: ['refinance-refused'],
    },
  ),
  pair(
    'paid-out',
    'wire-credited',
    'supplier-paid',
    { same: documented([1, 28], [21, 22]), differs: documented([27, 30], [21, 58]), risk: inferred([28]) },
    {
      alipay: ['below-minimum', 'wire-returned'],
    },
  ),
  pair(
    'goods',
    'merchant-told',
    'machine-delivered',
    { same: inferred([1, 2]), differs: inferred([1], [21]), risk: inferred() },
    {
      alipay: ['buyer-complained'],
      mudra: ['use-checked', 'machine-not-come'],
    },
  ),
  pair(
    'reversal',
    'late-refund-taken',
    'transfer-returned',
    { same: inferred(), differs: inferred([31, 36], [58]), risk: inferred([35]) },
    {
      alipay: ['refund-received'],
      mudra: ['margin-returned', 'supplier-refunded'],
    },
  ),
  pair('reports', 'books-matched', 'cover-pooled', {
    same: inferred([7, 24], [19, 20]),
    differs: inferred([7, 24], [19, 82]),
    risk: documented([31], [16, 81]),
  }),
  pair(
    'afterwards',
    'books-matched',
    'first-year',
    { same: inferred(), differs: inferred([27], [74, 78, 81]), risk: inferred([41], [81]) },
    {
      mudra: ['instalment-missed', 'became-npa', 'claim-paid', 'part-recovered', 'written-off', 'no-dues'],
    },
  ),
];

/** A pair by its id, or nothing. */
export const pairCalled = (id: string): Pair | undefined => pairs.find((one) => one.id === id);
