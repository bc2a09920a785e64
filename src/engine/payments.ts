import type { Payment } from '../scenarios/exhibit';

/** A plan's payments as data: of each its parts; the last part is left out where all of it is as much as the payment before. A payment stands whole where what is owed after it does not follow. */
export type WrittenPayments = readonly (Payment | readonly string[])[];

const sum = (parts: readonly string[]): bigint => parts.reduce((all, part) => all + BigInt(part), 0n);
const owedAfter = ({ after }: Payment, parts: readonly string[]): string => String(BigInt(after) - BigInt(parts.at(-1)!));

/** Leaves out of payments what `readPayments` finds again. */
export const writePayments = (payments: readonly Payment[]): WrittenPayments =>
  payments.map((payment, k) => {
    const before = payments[k - 1];
    const { parts, after } = payment;
    if (!before || parts.length !== before.parts.length || owedAfter(before, parts) !== after) return payment;
    return sum(parts) === sum(before.parts) ? parts.slice(0, -1) : parts;
  });

export const readPayments = (written: WrittenPayments): readonly Payment[] => {
  const payments: Payment[] = [];
  for (const one of written) {
    const before = payments.at(-1)!;
    if ('after' in one) payments.push(one);
    else {
      const parts = one.length < before.parts.length ? [...one, String(sum(before.parts) - sum(one))] : one;
      payments.push({ parts, after: owedAfter(before, parts) });
    }
  }
  return payments;
};
