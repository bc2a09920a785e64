import type { Catalogue } from '../engine/catalogue';
import type { Part } from '../engine/onward';
import type { BadQuery } from '../engine/permalink';

export const starts = ['ready', 'play', 'loop'] as const;
export const controls = ['full', 'min', 'none'] as const;
export const keyUses = ['own', 'forward', 'off'] as const;
export type Start = (typeof starts)[number];
export type Controls = (typeof controls)[number];
/** The frame uses its keys itself, leaves all of them to its host, or has none. */
export type KeyUse = (typeof keyUses)[number];

/** What only a frame's address says. */
export interface Options {
  readonly start: Start;
  readonly controls: Controls;
  readonly keys: KeyUse;
  /** The part of the story that is shown; null for the whole of it. */
  readonly part: Part | null;
}

export const standard: Options = { start: 'ready', controls: 'full', keys: 'own', part: null };

/** What `from` and `to` choose among. */
export interface Ways {
  /** The whole way that the frame's first step is on. */
  readonly whole: readonly string[];
  /** The way from the beginning to a step, or nothing if there is no such step. */
  readonly wayTo: (id: string) => readonly string[] | undefined;
}

/** The ways of a scenario, seen from a step of it. */
export const waysFrom = ({ steps, trails }: Catalogue, step: string): Ways => ({
  whole: trails.get(steps.get(step)!.story.id)!,
  wayTo: (id) => steps.get(id)?.trail,
});

/** The steps from one to another on the way to the later; null where that is no way, or does not pass the step shown. */
const between = ({ whole, wayTo }: Ways, step: string, from: string | null, to: string | null): Part | null => {
  const trail = to === null ? whole : wayTo(to)!;
  const first = from === null ? 0 : trail.indexOf(from);
  const part = first < 0 ? [] : trail.slice(first);
  return part.includes(step) ? part : null;
};

/** Reads what a frame's query adds to that of a page. A wrong value is named, and the default is used. */
export const readOptions = (ways: Ways, step: string, search: string, whole: string): { options: Options; bad: readonly BadQuery[] } => {
  const given = new URLSearchParams(search);
  const bad: BadQuery[] = [];
  const choose = <T extends string>(param: string, allowed: readonly [T, ...T[]]): T => {
    const text = given.get(param);
    const found = allowed.find((option) => option === text);
    if (text !== null && found === undefined) bad.push({ code: 'choice', param, given: text, used: allowed[0], allowed });
    return found ?? allowed[0];
  };
  const refuse = (param: 'from' | 'to'): void => {
    bad.push({ code: 'choice', param, given: given.get(param)!, used: whole, allowed: ways.whole });
  };
  const known = (param: 'from' | 'to'): string | null => {
    const id = given.get(param);
    if (id === null || ways.wayTo(id)) return id;
    refuse(param);
    return null;
  };
  const [from, to] = [known('from'), known('to')];
  const part = from === null && to === null ? null : between(ways, step, from, to);
  if (part === null && (from ?? to) !== null) refuse(from === null ? 'to' : 'from');
  return { options: { start: choose('start', starts), controls: choose('controls', controls), keys: choose('keys', keyUses), part }, bad };
};

/** The query's parts that only a frame has, in the order in which they are written; a default is not written. */
export const optionQuery = ({
  start,
  controls,
  keys,
  from,
  to,
}: Omit<Options, 'part'> & { readonly from?: string; readonly to?: string }): readonly (readonly [string, string])[] => [
  ...(start === standard.start ? [] : [['start', start] as const]),
  ...(controls === standard.controls ? [] : [['controls', controls] as const]),
  ...(keys === standard.keys ? [] : [['keys', keys] as const]),
  ...(from ? [['from', from] as const] : []),
  ...(to ? [['to', to] as const] : []),
];
