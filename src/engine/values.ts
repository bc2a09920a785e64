import type { Parsed, Problem } from '../money/parse';
import type { Allowed, Input, Values } from '../scenarios/input';

/** An input that could not be used, and what stands in its place. */
export interface BadInput {
  readonly param: string;
  readonly given: string;
  readonly used: string;
  readonly problem: Problem;
  readonly allowed: Allowed;
}

export interface Resolved {
  readonly values: Values;
  readonly bad: readonly BadInput[];
  /** Inputs whose value is not the default, in canonical writing: what the address carries. */
  readonly changed: Values;
  /** What the story asks for in place of the defaults. */
  readonly story: Values;
}

/** What is said of the numbers of a walk that is not replayed. */
export type Settled = Omit<Resolved, 'values'>;

/** What a story asks for: the value itself, or the name of one. */
export const askedOf = (input: Input, asked: string, before: Values): Parsed<string> => input.parse(input.named?.[asked]?.(before) ?? asked, before);

/**
 * All inputs of a scenario: what the reader gave, else what the story asks for, else the default. A later default may
 * depend on an earlier input, so they are settled in order. Unknown names in `given` are left alone.
 */
export const resolve = (inputs: readonly Input[], given: Values, story: Values = {}): Resolved => {
  const values: Record<string, string> = {};
  const changed: Record<string, string> = {};
  const bad: BadInput[] = [];
  const own = (input: Input): string => {
    // A story's own price in cents is no price in yen: what the reader's other inputs forbid gives way to the default.
    const asked = story[input.id] === undefined ? null : askedOf(input, story[input.id]!, values);
    if (asked?.ok) return asked.value;
    const parsed = input.parse(input.defaultOf(values), values);
    if (!parsed.ok) throw new Error(`default of ${input.id}: ${input.defaultOf(values)} is ${parsed.problem}`);
    return parsed.value;
  };
  for (const input of inputs) {
    const standard = own(input);
    const text = given[input.id];
    values[input.id] = standard;
    if (text === undefined) continue;
    const parsed = input.parse(text, values);
    if (!parsed.ok) {
      bad.push({ param: input.id, given: text, used: standard, problem: parsed.problem, allowed: input.allowed(values) });
    } else if (parsed.value !== standard) {
      values[input.id] = parsed.value;
      changed[input.id] = parsed.value;
    }
  }
  return { values, bad, changed, story };
};
