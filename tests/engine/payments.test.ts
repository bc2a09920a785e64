import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPayments, writePayments } from '../../src/engine/payments';

const sum = fc.integer({ min: -1000, max: 600_000 }).map(String);
const payment = fc.record({ parts: fc.array(sum, { minLength: 1, maxLength: 3 }), after: sum });

test('payments are read back as they were written, whatever they are', () =>
  fc.assert(
    fc.property(fc.array(payment), (payments) => {
      expect(readPayments(writePayments(payments))).toEqual(payments);
    }),
  ));

test('of a payment that follows from the one before only what differs is written', () => {
  const payments = [
    { parts: ['180000', '417900'], after: '17582100' },
    { parts: ['175800', '422100'], after: '17160000' },
    { parts: ['171600', '426200'], after: '16733800' },
    { parts: ['171600', '0'], after: '1' },
  ];
  const written = writePayments(payments);
  expect(written).toEqual([payments[0], ['175800'], ['171600', '426200'], payments[3]]);
  expect(readPayments(written)).toEqual(payments);
});
