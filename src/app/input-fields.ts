import { resolve } from '../engine/values';
import type { Problem } from '../money/parse';
import type { Allowed, Input, Values } from '../scenarios/input';

/** One input as the panel shows it, with all the reader has typed so far taken into account. */
export interface Field {
  readonly input: Input;
  /** What the reader typed, or null where the default stands. */
  readonly text: string | null;
  /** What stands if the field is left empty. It may depend on the other fields. */
  readonly standard: string;
  readonly allowed: Allowed;
  readonly problem: Problem | null;
  readonly changed: boolean;
}

export interface Panel {
  readonly groups: readonly { readonly id: string; readonly fields: readonly Field[] }[];
  readonly wrong: readonly Field[];
  readonly values: Values;
  /** The values that are right and not the default, in canonical writing. */
  readonly changed: Values;
}

/** An empty list of days is a value; any other empty field asks for the default. */
const isGiven = (input: Input, text: string | undefined): text is string => text !== undefined && (input.kind === 'dates' || text.trim() !== '');

/** The panel for what the reader typed, input by input, where `story` says what its story asks for. */
export const panelOf = (inputs: readonly Input[], texts: Values, story: Values): Panel => {
  const given = Object.fromEntries(inputs.filter((input) => isGiven(input, texts[input.id])).map(({ id }) => [id, texts[id]!]));
  const { values, bad, changed } = resolve(inputs, given, story);
  // A field's default is what would stand without it: all the others as they are.
  const standardOf = ({ id }: Input): string => {
    if (!(id in changed)) return values[id]!;
    const { [id]: _own, ...others } = given;
    return resolve(inputs, others, story).values[id]!;
  };
  const fields = inputs.map((input): Field => ({
    input,
    text: given[input.id] ?? null,
    standard: standardOf(input),
    allowed: input.allowed(values),
    problem: bad.find(({ param }) => param === input.id)?.problem ?? null,
    changed: input.id in changed,
  }));
  return {
    groups: [...new Set(inputs.map(({ group }) => group))].map((id) => ({ id, fields: fields.filter(({ input }) => input.group === id) })),
    wrong: fields.filter(({ problem }) => problem !== null),
    values,
    changed,
  };
};

/** How many decimals an input takes, asked of its own parser. */
export const placesOf = (input: Input, values: Values): number => {
  for (let places = 0; places < 12; places++) {
    const parsed = input.parse(`0.${'0'.repeat(places)}1`, values);
    if (!parsed.ok && parsed.problem === 'tooPrecise') return places;
  }
  return 12;
};

/** A bound or default made readable: thousands apart, no empty decimals. Typed like this, it is understood too. */
export const grouped = (text: string): string => {
  if (!/^\d+(\.\d+)?$/.test(text)) return text;
  const [whole = '', part = ''] = text.split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (/[1-9]/.test(part) ? `.${part}` : '');
};
