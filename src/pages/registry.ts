import registry from '../scenarios/registry.json' with { type: 'json' };

/** A step that was released once and is told no longer; its page says which step replaced it. */
export interface Retired {
  readonly id: string;
  readonly replacedBy: string;
}
export type Released = string | Retired;

/** Scenario -> every step ever released, in the order of release: an id in it is never removed or used again. */
export const released: Readonly<Record<string, readonly Released[]>> = registry;

export const retiredIn = (scenario: string): readonly Retired[] => (released[scenario] ?? []).filter((one) => typeof one !== 'string');
