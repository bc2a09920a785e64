import { scaleLinear } from 'd3-scale';
import type { Payment, Plan } from '../../scenarios/exhibit';

/** The picture of a plan, in pixels: no bar is higher, and all of them together no wider. */
export const HEIGHT = 28;
const WIDTH = 264;
const WIDEST = 12;

export interface Bars {
  readonly width: number;
  /** Bars of one kind are one path, which keeps a page small. */
  readonly paths: readonly { readonly kind: string; readonly d: string }[];
  /** Under the payment that was asked last; at the left edge before the first. */
  readonly now: number;
}

const sumOf = ({ parts }: Payment): number => parts.reduce((sum, part) => sum + Number(part), 0);

/** What goes towards the debt itself stands at the bottom. */
const baseOf = ({ parts }: Payment): number => Number(parts.at(-1));

/** A shape at each place that has one, in relative steps: like bars read alike, and pack well. */
const row = (pitch: number, shapes: readonly (string | null)[]): string => {
  let d = '';
  let gap = 0;
  for (const shape of shapes) {
    if (shape !== null) {
      d += `${d === '' ? `M${gap} ${HEIGHT}` : `m${gap} 0`}${shape}`;
      gap = 0;
    }
    gap += pitch;
  }
  return d;
};

/**
 * Draws each payment as a bar: what is repaid from the ground up, the other parts above it. A payment made early is as high
 * as there is room, and cut, for it is out of all proportion.
 */
export const barsOf = ({ payments, states, unpaid, asked }: Plan): Bars => {
  const pitch = Math.min(WIDEST, Math.max(3, Math.floor(WIDTH / payments.length)));
  const wide = pitch - (pitch > 5 ? 2 : 1);
  const most = Math.max(...payments.map((payment, k) => (states[k] === 'early' ? 0 : sumOf(payment))), 1);
  const high = scaleLinear([0, most], [0, HEIGHT]).clamp(true);
  const bar = (sum: number): string | null => {
    const height = Math.round(high(sum));
    return height === 0 ? null : `v${-height}h${wide}v${height}z`;
  };
  const paidOf = (payment: Payment, k: number): number => (unpaid[k] ? sumOf(payment) - Number(unpaid[k]) : baseOf(payment));
  const shapes: Readonly<Record<string, (payment: Payment, k: number) => string | null>> = {
    paid: (payment, k) => (states[k] === 'paid' ? bar(sumOf(payment)) : null),
    ahead: (payment, k) => (states[k] === 'ahead' || states[k] === 'added' ? bar(sumOf(payment)) : null),
    missed: (payment, k) => (unpaid[k] ? bar(sumOf(payment)) : null),
    base: (payment, k) => (states[k] === 'ahead' ? null : bar(paidOf(payment, k))),
    rest: (payment, k) => (states[k] === 'ahead' ? bar(baseOf(payment)) : null),
    cut: (_, k) => (states[k] === 'early' ? `m-1-${HEIGHT / 2}l${wide + 2}-5v3l-${wide + 2} 5z` : null),
  };
  const paths = Object.entries(shapes).map(([kind, shape]) => ({ kind, d: row(pitch, payments.map(shape)) }));
  return { width: payments.length * pitch, paths: paths.filter(({ d }) => d !== ''), now: Math.max(0, asked * pitch - pitch + wide / 2) };
};
