import fc from 'fast-check';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import type { LiveGuide } from '../../src/engine/guide';
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
import { after, ask, standingAt, tell, walkOf } from './given';

const frames = await Promise.all(
  ['alipay', 'mudra'].map(async (slug) => {
    const guide = await tell(slug);
    const { scenario, catalogue } = guide;
    const words = await allWords(scenario.words.en!);
    return { guide, scenario, catalogue, words, format: formatFor('en-GB', scenario.zone, words.values) };
  }),
);

/** Values at the ends of each input's bounds, or of its list. */
const extremes = ({ scenario }: LiveGuide): fc.Arbitrary<Record<string, string>> =>
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
    inputs: extremes(frame.guide),
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
      const now = frame.guide.walk(address);
      const open = now.stopped ? [] : now.steps[now.at]!.open;
      if (open.length > 0) address = take(address, open[turn % open.length]!);
    }
    const asked: State = { ...stateOf(address), ...looks };
    const before = standingAt(frame.guide, from);
    const verdict = ask(before, 'setState', asked);
    if ('problem' in verdict) {
      refused.push(verdict.problem.code);
      continue;
    }
    set += 1;
    const stance = after(before, verdict);
    const told = (ask(stance, 'getState') as { ack: State }).ack;
    expect('ack' in verdict && verdict.ack).toEqual(told);
    const link = new URL(permalink(stance.address), 'https://site.example/');
    const { address: opened, bad } = read(scenario, catalogue, 'en', told.step, link.search);
    expect(bad).toEqual([]);
    expect(stateOf(opened)).toEqual(told);
    expect(ask(stance, 'setState', told)).toEqual({ ack: told });
    const layout = set % 2 === 0 ? 'wide' : 'small';
    expect(picture(frame, walk(scenario, catalogue, opened), layout)).toBe(picture(frame, walkOf(stance), layout));
  }
  expect(set).toBe(500);
  expect([...new Set(refused)].every((code) => ['impossible-event', 'out-of-range', 'bad-payload'].includes(code))).toBe(true);
}, 120_000);
