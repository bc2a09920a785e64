import { type Address, take } from '../../engine/address';
import type { Choice } from '../../engine/choices';
import type { LiveGuide } from '../../engine/guide';
import { backOf, nextOf, type Part, toStep } from '../../engine/onward';
import { refusedBy } from '../../engine/replay';
import type { Stopped } from '../../engine/walk';
import type { CommandName, Moved, Problem } from './messages';
import { readState, sameAddress, stateOf, unknownStep } from './state';

/** Where a frame stands when a command comes. */
export interface Stance {
  readonly guide: LiveGuide;
  readonly address: Address;
  /** The part of the story the frame is held to; null for none. */
  readonly part: Part | null;
  /** Whether playing on leads anywhere: at the end of a loop it does. */
  readonly playable: boolean;
  readonly exporting: boolean;
}

/** What a command leads to: nothing but a problem, or its answer and what is done for it, decided before anything is. */
export type Verdict =
  | { readonly problem: Problem }
  | {
      readonly ack: unknown;
      readonly go?: { readonly address: Address; readonly animate: boolean };
      readonly play?: boolean;
      readonly edge?: 'start' | 'end';
    }
  | { readonly draw: { readonly format: 'svg' | 'png'; readonly width: number | null } };

type Payload = Readonly<Record<string, unknown>>;
const done: Verdict = { ack: {} };

const bad = (param: string, given: unknown, allowed: unknown): Verdict => ({
  problem: { code: 'bad-payload', message: `\`${param}\` cannot be this.`, detail: { param, given, allowed } },
});
const outside = (part: Part, step: string): Verdict => ({
  problem: { code: 'out-of-range', message: 'The frame shows another part of the story.', detail: { given: step, from: part[0], to: part.at(-1) } },
});
const impossible = ({ event, states, guard }: Stopped): Verdict => ({
  problem: { code: 'impossible-event', message: `${event} cannot happen there.`, detail: { event, states, guard } },
});

/** Leads to an address if its path is possible, and stands still if it is the one shown. */
const lead = ({ guide, address: now, part }: Stance, address: Address, animate: boolean, ack: unknown = {}): Verdict => {
  if (part && !part.includes(address.step)) return outside(part, address.step);
  if (sameAddress(address, now)) return { ack };
  const { stopped } = guide.walk(address);
  return stopped ? impossible(stopped) : { ack, go: { address, animate } };
};

const step = (stance: Stance, to: Address | null, edge: 'start' | 'end', animate: boolean): Verdict => {
  if (to === null) return { ack: { moved: false, edge } satisfies Moved, edge };
  const verdict = lead(stance, to, animate, { moved: true } satisfies Moved);
  return 'problem' in verdict ? { ack: { moved: false, edge } satisfies Moved, edge } : verdict;
};

const toEnd = (stance: Stance, end: 'start' | 'end'): Verdict => {
  const {
    guide: { catalogue },
    address,
    part,
  } = stance;
  const way = part ?? catalogue.trails.get(catalogue.steps.get(address.step)!.story.id)!;
  if (end === 'start') return lead(stance, toStep(catalogue, address, way[0]!), false);
  // The numbers may end a story early: then its last step is the last there is.
  for (const id of way.toReversed()) {
    const verdict = lead(stance, toStep(catalogue, address, id), false);
    if (!('problem' in verdict)) return verdict;
  }
  return done;
};

const taken = (stance: Stance, event: string): Verdict => {
  const { guide, address, part } = stance;
  const { catalogue } = guide;
  const open = guide.choices(address).filter((choice) => choice.event === event);
  const told = ({ kind, step: to }: Choice): boolean => kind === 'trunk' || (kind === 'branch' && !catalogue.steps.get(to!)!.story.inputs);
  const choice = open.find(told) ?? open.find(({ kind }) => kind === 'free') ?? open[0];
  if (!choice) {
    const { steps, at } = guide.walk(address);
    const { snapshot, states } = steps[at]!.moment;
    return impossible({ event: event.slice(0, 60), states, guard: refusedBy(snapshot, event) });
  }
  if (choice.step) return lead(stance, toStep(catalogue, address, choice.step), true);
  if (part) return { problem: { code: 'forbidden', message: 'The frame is held to a part of the story.', detail: { from: part[0], to: part.at(-1) } } };
  return lead(stance, take(address, event), true);
};

const drawn = ({ exporting }: Stance, { format, width }: Payload): Verdict => {
  if (format !== 'svg' && format !== 'png') return bad('format', format, ['svg', 'png']);
  if (width !== undefined && typeof width !== 'number') return bad('width', width, 'a number of pixels');
  if (width !== undefined && !(Number.isInteger(width) && width >= 16 && width <= 8192))
    return { problem: { code: 'out-of-range', message: '`width` is 16 to 8192 pixels.', detail: { param: 'width', given: width, min: 16, max: 8192 } } };
  if (exporting) return { problem: { code: 'busy', message: 'Another picture is being drawn.' } };
  return { draw: { format, width: width ?? null } };
};

/** Decides a command. Pure, and whole: a command that cannot be carried out to its end changes nothing. */
export const judge = (stance: Stance, name: CommandName, payload: Payload): Verdict => {
  const { guide, address: now, part } = stance;
  const { catalogue, scenario } = guide;
  switch (name) {
    case 'ping':
      return done;
    case 'getState':
      return { ack: stateOf(now) };
    case 'setState': {
      const address = readState(scenario, catalogue, now.lang, payload);
      return 'code' in address ? { problem: address } : lead(stance, address, false, stateOf(address));
    }
    case 'goto': {
      if (typeof payload.step !== 'string') return bad('step', payload.step, 'the id of a step');
      if (payload.animate !== undefined && typeof payload.animate !== 'boolean') return bad('animate', payload.animate, [true, false]);
      if (!catalogue.steps.has(payload.step)) return { problem: unknownStep(catalogue, payload.step) };
      return lead(stance, toStep(catalogue, now, payload.step), payload.animate === true);
    }
    case 'next':
      return step(stance, nextOf(catalogue, guide.walk(now), part), 'end', true);
    case 'back':
      return step(stance, backOf(catalogue, guide.walk(now), part), 'start', false);
    case 'first':
      return toEnd(stance, 'start');
    case 'last':
      return toEnd(stance, 'end');
    case 'play':
      return stance.playable ? { ack: {}, play: true } : { ack: {}, edge: 'end' };
    case 'pause':
      return { ack: {}, play: false };
    case 'take':
      return typeof payload.event === 'string' && payload.event !== '' ? taken(stance, payload.event) : bad('event', payload.event, 'the name of an event');
    case 'export':
      return drawn(stance, payload);
  }
};
