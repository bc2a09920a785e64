import fc from 'fast-check';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { eventsNow } from '../../src/engine/choices';
import { startAt, take } from '../../src/engine/address';
import { motions, themes, views } from '../../src/engine/address';
import { permalink, read } from '../../src/engine/permalink';
import { type Walk, walk } from '../../src/engine/walk';
import { allWords } from '../../src/engine/wording';
import type { State } from '../../src/embed/protocol/messages';
import { stateOf } from '../../src/embed/protocol/state';
import Stage from '../../src/stage/Stage.svelte';
import type { Layout } from '../../src/stage/sheet';
import { formatFor } from '../../src/text/format';
import { en as ui } from '../../src/text/ui/en';
import { after, ask, standingAt, tell, type Told } from './given';

const frames = await Promise.all(
  ['alipay', 'mudra'].map(async (slug) => {
    const told = await tell(slug);
    const words = await allWords(told.scenario.words.en!);
    return { ...told, words, format: formatFor('en-GB', told.scenario.zone, words.values) };
  }),
);

/** Values at the ends of each input's bounds, or of its list. */
const extremes = ({ scenario }: Told): fc.Arbitrary<Record<string, string>> =>
  fc.dictionary(fc.constantFrom(...scenario.inputs.map(({ id }) => id)), fc.nat(99), { maxKeys: 3 }).map((picks) =>
    Object.fromEntries(
      Object.entries(picks).map(([id, pick]) => {
        const { allowed, defaultOf } = scenario.inputs.find((input) => input.id === id)!;
        const before = Object.fromEntries(scenario.inputs.map((input) => [input.id, '']));
        try {
          const bounds = allowed(before);
          const values = bounds.kind === 'list' ? bounds.options : [bounds.min, bounds.max, defaultOf(before)];
          return [id, values[pick % values.length]!];
        } catch {
          return [id, String(pick)];
        }
      }),
    ),
  );

const states = fc.constantFrom(...frames).chain((frame) =>
  fc.record({
    frame: fc.constant(frame),
    from: fc.constantFrom(...frame.catalogue.steps.keys()),
    step: fc.constantFrom(...frame.catalogue.steps.keys()),
    inputs: extremes(frame),
    turns: fc.array(fc.nat(30), { maxLength: 3 }),
    view: fc.constantFrom(...views),
    theme: fc.constantFrom(...themes),
    motion: fc.constantFrom(...motions),
  }),
);

const picture = ({ scenario, words, format }: (typeof frames)[number], { steps, at, accounts }: Walk, layout: Layout): string =>
  render(Stage, { props: { step: steps[at]!, accounts, geography: scenario.geography, words, ui, format, playhead: 1, layout } }).body;

test('500 random states set by message, read back as an address and opened fresh: the same state, the same picture', () => {
  let set = 0;
  const refused: string[] = [];
  const runs = fc.sample(states, { seed: 4, numRuns: 1200 });
  for (const { frame, from, step, inputs, turns, ...looks } of runs) {
    if (set === 500) break;
    const { scenario, catalogue } = frame;
    // Free turns are chosen as a reader would: among what the machine allows there.
    let address = { ...startAt('en', scenario.slug, step), inputs };
    for (const turn of turns) {
      const now = walk(scenario, catalogue, address);
      const open = now.stopped ? [] : eventsNow(now);
      if (open.length > 0) address = take(address, open[turn % open.length]!);
    }
    const asked: State = { ...stateOf(address), ...looks };
    const before = standingAt(frame, from);
    const verdict = ask(before, 'setState', asked);
    if ('problem' in verdict) {
      refused.push(verdict.problem.code);
      continue;
    }
    set += 1;
    const stance = after(before, verdict);
    const told = (ask(stance, 'getState') as { ack: State }).ack;
    expect('ack' in verdict && verdict.ack).toEqual(told);
    const link = new URL(permalink(stance.walk.address), 'https://site.example/');
    const { address: opened, bad } = read(scenario, catalogue, 'en', told.step, link.search);
    expect(bad).toEqual([]);
    expect(stateOf(opened)).toEqual(told);
    expect(ask(stance, 'setState', told)).toEqual({ ack: told });
    const layout = set % 2 === 0 ? 'wide' : 'small';
    expect(picture(frame, walk(scenario, catalogue, opened), layout)).toBe(picture(frame, stance.walk, layout));
  }
  expect(set).toBe(500);
  expect([...new Set(refused)].every((code) => ['impossible-event', 'out-of-range', 'bad-payload'].includes(code))).toBe(true);
}, 120_000);
