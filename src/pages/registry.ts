import registry from '../scenarios/registry.json' with { type: 'json' };

/** A step that was released once and is told no longer; its page says which step replaced it. */
export interface Retired {
  readonly id: string;
  readonly replacedBy: string;
}
export type Released = string | Retired;

/** What addresses are made of, by scenario, in the order of release: an id in it is never removed or used again. */
export interface Registry {
  /** Every step ever released; under "together", every pair. */
  readonly steps: Readonly<Record<string, readonly Released[]>>;
  /** What a query may give. */
  readonly inputs: Readonly<Record<string, readonly string[]>>;
  /** What a path may take. */
  readonly events: Readonly<Record<string, readonly string[]>>;
}
export const registered: Registry = registry;

export const retiredIn = (scenario: string): readonly Retired[] => (registered.steps[scenario] ?? []).filter((one) => typeof one !== 'string');
