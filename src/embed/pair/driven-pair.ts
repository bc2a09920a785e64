import { type Motion, motions, type Theme, themes } from '../../engine/address';
import { nearest } from '../../engine/nearest';
import { openSteps, pairLink, type TogetherAddress } from '../../engine/together';
import { type Lane, lanes, pairCalled, pairs } from '../../scenarios/pairs';
import type { CommandName, Moved, Problem, State } from '../protocol/messages';
import { commandNames, isRecord } from '../protocol/session';
import { badPayload } from '../protocol/state';
import type { Answer, Driven } from '../protocol/wire';
import type { PairPlayer } from './pair-player.svelte';

/** The pairs are driven as the steps of a scenario of this name. */
const TOGETHER = 'together';

type Payload = Readonly<Record<string, unknown>>;
type Steps = (lane: Lane) => readonly string[];
const ids = pairs.map(({ id }) => id);

/** The address as an object: a lane's step stands among the inputs where it is not the pair's. */
const stateOfPair = ({ pair, steps, theme, motion }: TogetherAddress): State => {
  const own = pairCalled(pair)!.steps;
  const inputs = Object.fromEntries(lanes.filter((lane) => steps[lane] !== own[lane]).map((lane) => [lane, steps[lane]]));
  return { v: 1, scenario: TOGETHER, step: pair, then: [], inputs, view: 'flow', theme, motion };
};

const unknownPair = (given: string): Problem => ({
  code: 'unknown-step',
  message: `There is no pair called ${given.slice(0, 60)}.`,
  detail: { given, nearest: nearest(ids, given) },
});

const impossible = (event: unknown): Problem => ({
  code: 'impossible-event',
  message: 'A pair has no events of its own: each of its halves is a step of a story.',
  detail: { event: String(event).slice(0, 60) },
});

/** The address that a state asks for, or the first thing that is wrong with it. */
const readPairState = (lang: string, open: Steps, payload: Payload): TogetherAddress | Problem => {
  const { v, step, then = [], inputs = {}, view = 'flow' } = payload;
  if (v !== 1) return { code: 'unsupported-version', message: 'A state of version 1 is understood.', detail: { given: v, supported: [1] } };
  if (payload.scenario !== TOGETHER) return badPayload('scenario', payload.scenario, [TOGETHER]);
  if (typeof step !== 'string') return badPayload('step', step, 'the id of a pair');
  const pair = pairCalled(step);
  if (!pair) return unknownPair(step);
  if (!Array.isArray(then)) return badPayload('then', then, 'an empty list');
  if (then.length > 0) return impossible(then[0]);
  if (!isRecord(inputs)) return badPayload('inputs', inputs, 'an object of texts');
  for (const [lane, given] of Object.entries(inputs)) {
    const known = lanes.find((one) => one === lane);
    if (!known) return badPayload(lane, given, lanes);
    if (!open(known).includes(given as string)) return badPayload(lane, given, open(known));
  }
  if (view !== 'flow') return badPayload('view', view, ['flow']);
  for (const [param, allowed] of Object.entries({ theme: themes, motion: motions }))
    if (payload[param] !== undefined && !(allowed as readonly unknown[]).includes(payload[param])) return badPayload(param, payload[param], allowed);
  const { theme = 'auto', motion = 'auto' } = payload as { theme?: Theme; motion?: Motion };
  return { lang, pair: pair.id, steps: { ...pair.steps, ...inputs }, theme, motion };
};

/** What the protocol needs of a pair's frame. */
export interface PairFrame extends Pick<Driven, 'size' | 'allowed'> {
  readonly player: PairPlayer;
  /** The pair's own page. */
  readonly pageOf: (path: string) => string;
}

/** A pair's frame as it is driven by messages. */
export const drivenPair = ({ player, size, allowed, pageOf }: PairFrame): Driven => {
  const { duo, page } = player;
  const { pairs: named } = page.words;
  const open: Steps = (lane) => openSteps(page.lanes[lane].catalogue, lane);
  const titleOf = (id: string): string => named[pairCalled(id)!.id].title;

  const to = (address: TogetherAddress, animate: boolean, ack: unknown = {}): Answer => {
    const { part } = player;
    if (part && !part.includes(address.pair))
      return {
        problem: { code: 'out-of-range', message: 'The frame shows other pairs.', detail: { given: address.pair, from: part[0], to: part.at(-1) } },
      };
    if (pairLink(address) === pairLink(duo.address)) return { ack };
    const run = (): void => {
      player.playing = false;
      duo.settle();
      player.go(address, 'host', animate);
    };
    return { ack, run };
  };
  const beside = (address: TogetherAddress | null, edge: 'start' | 'end', animate: boolean): Answer =>
    address ? to(address, animate, { moved: true } satisfies Moved) : { ack: { moved: false, edge } satisfies Moved, edge };
  const playing = (on: boolean): Answer => ({ ack: {}, run: () => (player.playing = on) });

  const answer = (name: CommandName, payload: Payload): Answer => {
    switch (name) {
      case 'ping':
        return { ack: {} };
      case 'getState':
        return { ack: stateOfPair(duo.address) };
      case 'setState': {
        const address = readPairState(page.lang, open, payload);
        if ('code' in address) return { problem: address };
        const answered = to(address, false, stateOfPair(address));
        const run = (): void => {
          player.bad = [];
          if ('run' in answered) answered.run?.();
        };
        return 'ack' in answered ? { ...answered, run } : answered;
      }
      case 'goto': {
        const { step, animate = false } = payload;
        if (typeof step !== 'string') return { problem: badPayload('step', step, 'the id of a pair') };
        if (typeof animate !== 'boolean') return { problem: badPayload('animate', animate, [true, false]) };
        const pair = pairCalled(step);
        return pair ? to(duo.to(pair), animate) : { problem: unknownPair(step) };
      }
      case 'next':
        return beside(player.next, 'end', true);
      case 'back':
        return beside(player.back, 'start', false);
      case 'first':
        return to(player.endAt('start'), false);
      case 'last':
        return to(player.endAt('end'), false);
      case 'play':
        return player.playable ? playing(true) : { ack: {}, edge: 'end' };
      case 'pause':
        return playing(false);
      case 'take':
        return { problem: impossible(payload.event) };
      case 'export':
        return { problem: { code: 'forbidden', message: 'A pair is not drawn as a file. Its two steps are: ask their own frames.' } };
    }
  };

  return {
    size,
    allowed,
    ready: () => ({ lang: page.lang, scenario: TOGETHER, story: TOGETHER, step: duo.address.pair, title: titleOf(duo.address.pair) }),
    welcome: () => ({
      state: stateOfPair(duo.address),
      steps: player.way.map((id) => ({ id, title: titleOf(id), index: ids.indexOf(pairCalled(id)!.id), kind: 'trunk' })),
      can: commandNames.filter((name) => name !== 'take' && name !== 'export'),
    }),
    answer,
    told: (title) => ({
      id: duo.address.pair,
      index: duo.index,
      count: pairs.length,
      title,
      scenario: TOGETHER,
      story: TOGETHER,
      url: pageOf(pairLink(duo.address)),
      cause: player.cause,
    }),
  };
};
