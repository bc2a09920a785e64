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
export const barsOf = ({ payments, asked }: Plan): Bars => {
  const pitch = Math.min(WIDEST, Math.max(3, Math.floor(WIDTH / payments.length)));
  const wide = pitch - (pitch > 5 ? 2 : 1);
  const most = Math.max(...payments.map((payment) => (payment.state === 'early' ? 0 : sumOf(payment))), 1);
  const high = scaleLinear([0, most], [0, HEIGHT]).clamp(true);
  const bar = (sum: number): string | null => {
    const height = Math.round(high(sum));
    return height === 0 ? null : `v${-height}h${wide}v${height}z`;
  };
  const paidOf = (payment: Payment): number => (payment.unpaid ? sumOf(payment) - Number(payment.unpaid) : baseOf(payment));
  const shapes: Readonly<Record<string, (payment: Payment) => string | null>> = {
    paid: (payment) => (payment.state === 'paid' ? bar(sumOf(payment)) : null),
    ahead: (payment) => (payment.state === 'ahead' || payment.state === 'added' ? bar(sumOf(payment)) : null),
    missed: (payment) => (payment.unpaid ? bar(sumOf(payment)) : null),
    base: (payment) => (payment.state === 'ahead' ? null : bar(paidOf(payment))),
    rest: (payment) => (payment.state === 'ahead' ? bar(baseOf(payment)) : null),
    cut: (payment) => (payment.state === 'early' ? `m-1-${HEIGHT / 2}l${wide + 2}-5v3l-${wide + 2} 5z` : null),
  };
  const paths = Object.entries(shapes).map(([kind, shape]) => ({ kind, d: row(pitch, payments.map(shape)) }));
  return { width: payments.length * pitch, paths: paths.filter(({ d }) => d !== ''), now: Math.max(0, asked * pitch - pitch + wide / 2) };
};
