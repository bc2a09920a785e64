import fc from 'fast-check';
import type { Input, Values } from '../../src/scenarios/input';

const DAY = 86_400_000;
const digits = (text: string): number => (text.split('.')[1] ?? '').length;

/** Any value within an input's bounds; those a reader would try first come up more often. */
const anyValue = (input: Input, before: Values, likely: readonly string[] | undefined): fc.Arbitrary<string> => {
  const bounds = input.allowed(before);
  if (bounds.kind === 'list') return fc.constantFrom(...bounds.options);
  const first = fc.constantFrom(...(likely ?? [bounds.min, bounds.max]));
  if (bounds.unit === 'date' || bounds.unit === 'dates') {
    const day = fc.integer({ min: Date.parse(bounds.min) / DAY, max: Date.parse(bounds.max) / DAY }).map((n) => new Date(n * DAY).toISOString().slice(0, 10));
    return fc.oneof(likely ? first : day, bounds.unit === 'date' ? day : fc.array(day, { maxLength: 5 }).map((days) => days.join(',')));
  }
  const places = Math.max(digits(bounds.min), digits(bounds.max), digits(input.defaultOf(before)));
  const scale = 10n ** BigInt(places);
  const whole = (text: string): bigint => BigInt(text.replace('.', '')) * 10n ** BigInt(places - digits(text));
  const any = fc
    .bigInt({ min: whole(bounds.min), max: whole(bounds.max) })
    .map((n) => (places === 0 ? `${n}` : `${n / scale}.${(n % scale).toString().padStart(places, '0')}`));
  return fc.oneof({ weight: 3, arbitrary: first }, { weight: 1, arbitrary: any });
};

/** Some of a scenario's inputs, each at any value; `before` are the defaults, which bounds may depend on. */
export const someInputs = (inputs: readonly Input[], before: Values, likely: Readonly<Record<string, readonly string[]>> = {}): fc.Arbitrary<Values> =>
  fc
    .record(Object.fromEntries(inputs.map((input) => [input.id, anyValue(input, before, likely[input.id])])), { requiredKeys: [] })
    .map((values) => values as Values);

/** Few changes most of the time, so that most walks get past the first questions. */
export const fewInputs = (inputs: readonly Input[], some: fc.Arbitrary<Values>): fc.Arbitrary<Values> =>
  fc
    .tuple(some, fc.array(fc.constantFrom(...inputs.map(({ id }) => id)), { maxLength: 8 }), fc.boolean())
    .map(([all, few, whole]) => (whole && few.length > 6 ? all : Object.fromEntries(Object.entries(all).filter(([id]) => few.includes(id)))));
