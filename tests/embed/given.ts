import { startAt } from '../../src/engine/address';
import { guideOf, type LiveGuide } from '../../src/engine/guide';
import type { LiveWalk } from '../../src/engine/walk';
import type { CommandName, ErrorCode, Problem } from '../../src/embed/protocol/messages';
import { judge, type Stance, type Verdict } from '../../src/embed/protocol/judge';
import { loadScenario } from '../../src/scenarios';

export const tell = async (slug: string): Promise<LiveGuide> => guideOf(await loadScenario(slug));

/** A frame that stands at a step. */
export const standingAt = (guide: LiveGuide, step: string, more: Partial<Stance> = {}): Stance => ({
  guide,
  address: startAt('en', guide.scenario.slug, step),
  part: null,
  playable: true,
  exporting: false,
  ...more,
});

export const walkOf = ({ guide, address }: Stance): LiveWalk => guide.walk(address);

export const ask = (stance: Stance, name: CommandName, payload: unknown = {}): Verdict => judge(stance, name, payload as Record<string, unknown>);

/** The frame as it stands once a command was carried out. */
export const after = (stance: Stance, verdict: Verdict): Stance => ('go' in verdict && verdict.go ? { ...stance, address: verdict.go.address } : stance);

export const problemOf = (verdict: Verdict): Problem => {
  if (!('problem' in verdict)) throw new Error(`expected a problem, got ${JSON.stringify(verdict)}`);
  return verdict.problem;
};
export const codeOf = (verdict: Verdict): ErrorCode => problemOf(verdict).code;
