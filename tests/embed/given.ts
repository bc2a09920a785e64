import { startAt } from '../../src/engine/address';
import { type Catalogue, catalogue } from '../../src/engine/catalogue';
import { walk } from '../../src/engine/walk';
import type { CommandName, ErrorCode, Problem } from '../../src/embed/protocol/messages';
import { judge, type Stance, type Verdict } from '../../src/embed/protocol/judge';
import { loadScenario } from '../../src/scenarios';
import type { Scenario } from '../../src/scenarios/scenario';

export interface Told {
  readonly scenario: Scenario;
  readonly catalogue: Catalogue;
}

export const tell = async (slug: string): Promise<Told> => {
  const scenario = await loadScenario(slug);
  return { scenario, catalogue: catalogue(scenario) };
};

/** A frame that stands at a step. */
export const standingAt = ({ scenario, catalogue: steps }: Told, step: string, more: Partial<Stance> = {}): Stance => ({
  scenario,
  catalogue: steps,
  walk: walk(scenario, steps, startAt('en', scenario.slug, step)),
  part: null,
  exporting: false,
  ...more,
});

export const ask = (stance: Stance, name: CommandName, payload: unknown = {}): Verdict => judge(stance, name, payload as Record<string, unknown>);

/** The frame as it stands once a command was carried out. */
export const after = (stance: Stance, verdict: Verdict): Stance =>
  'go' in verdict && verdict.go ? { ...stance, walk: walk(stance.scenario, stance.catalogue, verdict.go.address, stance.walk) } : stance;

export const problemOf = (verdict: Verdict): Problem => {
  if (!('problem' in verdict)) throw new Error(`expected a problem, got ${JSON.stringify(verdict)}`);
  return verdict.problem;
};
export const codeOf = (verdict: Verdict): ErrorCode => problemOf(verdict).code;
