import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AnyStateNode } from 'xstate';
import { type Beat, begin, interleaved, type Part, playTogether, take } from '../../src/engine/duet';
import { replay } from '../../src/engine/replay';
import { catalogue } from '../../src/engine/catalogue';
import { resolve } from '../../src/engine/values';
import { loadScenario } from '../../src/scenarios';
import { brokenAt } from './rules';

const lanes = await Promise.all(['alipay', 'mudra'].map(loadScenario));
const parts: readonly Part[] = lanes.map((scenario) => ({ scenario, values: resolve(scenario.inputs, {}).values }));
const trunks = lanes.map((scenario) => {
  const path = catalogue(scenario).steps.get(scenario.stories[0]!.steps.at(-1)!.id)!.path;
  return { scenario, run: replay(scenario, parts.find((part) => part.scenario === scenario)!.values, path), path };
});

/** Every state below a node, with what it waits for, less the lane's name. */
const namesIn = (node: AnyStateNode, lane = ''): readonly unknown[] =>
  Object.values(node.states).map((state) => [
    state.key,
    state.type,
    [...state.transitions.keys()].map((event) => String(event).slice(lane.length)),
    namesIn(state, lane),
  ]);

/** After each beat, the lane that moved stands where it stands alone, and the other has not moved. */
const agrees = (beats: readonly Beat[]): void => {
  let both = begin(parts);
  const at: Record<string, number> = { alipay: 0, mudra: 0 };
  for (const beat of beats) {
    both = take(both, beat);
    at[beat.lane]! += 1;
    for (const { scenario, run } of trunks) {
      const { states, time, balances } = run.moments[at[scenario.slug]!]!;
      expect(both.lanes[scenario.slug]).toEqual({ states, time, balances });
    }
  }
};

test('is one parallel machine, each lane a region of it, state for state', () => {
  const { machine, snapshot } = begin(parts);
  expect(machine.root.type).toBe('parallel');
  expect(Object.keys(machine.root.states)).toEqual(['alipay', 'mudra']);
  expect(Object.keys(snapshot.value as object)).toEqual(['alipay', 'mudra']);
  for (const { slug, machine: alone } of lanes) {
    expect(namesIn(machine.root.states[slug]!, `${slug}.`)).toEqual(namesIn(alone.root));
  }
});

test('walks both trunks to their ends, whichever lane goes when', () => {
  const beatsOf = trunks.map(({ scenario: { slug }, path }) => path.map((event): Beat => ({ lane: slug, event })));
  agrees(interleaved(Object.fromEntries(trunks.map(({ scenario, path }) => [scenario.slug, path]))));
  fc.assert(
    fc.property(fc.infiniteStream(fc.boolean()), (coins) => {
      const left = beatsOf.map((own) => [...own]);
      const beats: Beat[] = [];
      for (const coin of coins) {
        const beat = left[Number(coin)]!.shift() ?? left[Number(!coin)]!.shift();
        if (!beat) break;
        beats.push(beat);
      }
      agrees(beats);
    }),
    { numRuns: 8, seed: 20150915 },
  );
});

test('keeps the invariants of both after every event', () => {
  let both = begin(parts);
  const at: Record<string, number> = { alipay: 0, mudra: 0 };
  for (const beat of interleaved(Object.fromEntries(trunks.map(({ scenario, path }) => [scenario.slug, path])))) {
    both = take(both, beat);
    at[beat.lane]! += 1;
    for (const { scenario, run } of trunks) {
      const moment = { ...run.moments[at[scenario.slug]!]!, ...both.lanes[scenario.slug]! };
      expect(brokenAt(scenario, run.accounts, moment)).toEqual([]);
    }
  }
});

test('refuses an event that its lane does not allow now, and names it', () => {
  expect(() => playTogether(parts, [{ lane: 'alipay', event: 'bank.sell' }])).toThrow('together: alipay.bank.sell cannot happen in');
  expect(() => playTogether(parts, [{ lane: 'mudra', event: 'buyer.choose' }])).toThrow('mudra.buyer.choose');
});
