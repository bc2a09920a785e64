import type { Evidence, Source } from '../../scenarios/scenario';
import { lacking, repeated, short, type Subject } from './subject';

interface Claimed {
  readonly what: string;
  readonly meta: Partial<Evidence & { says: string }> | undefined;
}

const claimsOf = ({ nodes, transitions }: Subject): readonly Claimed[] => [
  ...nodes.map(({ id, meta }): Claimed => ({ what: `state "${short(id)}"`, meta: meta as Claimed['meta'] })),
  ...transitions.map((t): Claimed => ({ what: `transition "${t.eventType}" of "${short(t.source.id)}"`, meta: t.meta as Claimed['meta'] })),
];

/** States and transitions that do not say what they rest on, and sources nobody can look up. */
export const machineGaps = (subject: Subject, sources: readonly Source[]): readonly string[] => {
  const claims = claimsOf(subject);
  const listed = sources.map(({ n }) => `${n}`);
  const steps = subject.scenario.stories.flatMap((story) => story.steps);
  const cited = [
    ...claims.flatMap(({ what, meta }) => (meta?.sources ?? []).map((n) => ({ n: `${n}`, what }))),
    ...steps.flatMap(({ id, sources: own = [] }) => own.map((n) => ({ n: `${n}`, what: `step "${id}"` }))),
  ];
  return [
    ...claims.filter(({ meta }) => !meta?.basis).map(({ what }) => `machine.ts: the ${what} does not say how sure it is (meta.basis)`),
    ...claims
      .filter(({ what, meta }) => what.startsWith('transition') && !meta?.says)
      .map(({ what }) => `machine.ts: the ${what} does not say what has happened (meta.says)`),
    ...claims
      .filter(({ meta }) => meta?.basis === 'documented' && !meta.sources?.length)
      .map(({ what }) => `machine.ts: the ${what} is documented, but names no source (meta.sources)`),
    ...lacking(
      cited.map(({ n }) => n),
      listed,
    ).map((n) => `sources.ts: the source ${n} is not listed; the ${cited.find((one) => one.n === n)!.what} cites it`),
    ...repeated(listed).map((n) => `sources.ts: two sources have the number ${n}`),
  ];
};
