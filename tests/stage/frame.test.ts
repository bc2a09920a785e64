import { describe, expect, it } from 'vitest';
import { startAt } from '../../src/engine/address';
import { catalogue } from '../../src/engine/catalogue';
import { walk, type WalkStep } from '../../src/engine/walk';
import { loadScenario } from '../../src/scenarios';
import type { Words } from '../../src/scenarios/scenario';
import { duration, frameAt } from '../../src/stage/frame';
import { type Scene, sceneOf } from '../../src/stage/scene';
import { type Layout, placeOf, sheets } from '../../src/stage/sheet';
import { formatFor } from '../../src/text/format';
import { en as ui } from '../../src/text/ui/en';

const scenario = await loadScenario('alipay');

const steps = catalogue(scenario);
const format = formatFor('en-GB', scenario.zone, {});
/** The stage's words, each its own key: what is placed here is not what is said. */
const keys = new Proxy({}, { get: (_, key) => key });
const words = { places: keys, messages: keys, zones: new Proxy({}, { get: (_, key) => () => key }) } as unknown as Words;

interface Placed {
  readonly step: WalkStep;
  readonly scene: Scene;
}
const placed = new Map<string, Placed>();
const at = (id: string, layout: Layout = 'wide'): Placed => {
  const known = placed.get(id + layout);
  if (known) return known;
  const { accounts, steps: told, at: index } = walk(scenario, steps, startAt('en', 'alipay', id));
  const step = told[index]!;
  const made = { step, scene: sceneOf({ step, accounts, geography: scenario.geography, words, ui, format, layout }) };
  placed.set(id + layout, made);
  return made;
};
const playheads = Array.from({ length: 41 }, (_, i) => i / 40);
const distance = (a: readonly [number, number], b: readonly [number, number]): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

describe('a frame', () => {
  it('shows the balances of before, then those of after, and none between', () => {
    for (const id of steps.steps.keys()) {
      const { step, scene } = at(id);
      const between = playheads
        .flatMap((playhead) => frameAt(scene, playhead).figures.flat())
        .filter(({ account, minor }) => minor !== step.before.balances.get(account) && minor !== step.moment.balances.get(account));
      expect(between).toEqual([]);
      const shownAt = (playhead: number) =>
        frameAt(scene, playhead)
          .figures.flat()
          .map(({ account, minor }) => [account, minor]);
      const booked = (balances: ReadonlyMap<string, bigint>) =>
        scenario.geography.places.flatMap(({ figures }) => figures.flatMap((account) => (balances.get(account) ? [[account, balances.get(account)]] : [])));
      expect(shownAt(1)).toEqual(booked(step.moment.balances));
      if (step.moves.length > 0) expect(shownAt(0)).toEqual(booked(step.before.balances));
    }
  });

  it('changes a figure when its coin leaves, and another when it arrives', () => {
    const { scene } = at('paid');
    const { start, end } = scene.travellers[0]!.span;
    const shown = (account: string, playhead: number) =>
      frameAt(scene, playhead)
        .figures.flat()
        .find((figure) => figure.account === account)?.minor;
    expect(shown('buyerBank.owedBuyer', start)).toBe(200000n);
    expect(shown('buyerBank.owedBuyer', start + 0.01)).toBe(136368n);
    expect(shown('alipay.owedTrade', end - 0.01)).toBeUndefined();
    expect(shown('alipay.owedTrade', end)).toBe(63632n);
  });

  it.each(['wide', 'narrow'] as const)('moves each traveller from rim to rim of its places (%s)', (layout) => {
    const { geography } = scenario;
    for (const id of ['paid', 'merchant-told', 'converted', 'wire-sent', 'late-money-returned']) {
      const { step, scene } = at(id, layout);
      scene.travellers.forEach(({ span }, i) => {
        const move = step.moves[i]!;
        const first = frameAt(scene, span.start + 1e-6).travellers[i]!.at;
        const last = frameAt(scene, span.end - 1e-6).travellers[i]!.at;
        expect(distance(first, placeOf(geography, move.from, move.fromAccount)[layout])).toBeCloseTo(sheets[layout].radius, 0);
        expect(distance(last, placeOf(geography, move.to, move.toAccount)[layout])).toBeCloseTo(sheets[layout].radius, 0);
        expect(frameAt(scene, span.start).travellers[i]).toBeNull();
        expect(frameAt(scene, span.end).travellers[i]).toBeNull();
      });
    }
  });

  it('stops half-way what is lost', () => {
    const { step, scene } = at('notice-lost');
    const [from, to] = [step.moves[0]!.from, step.moves[0]!.to].map((party) => placeOf(scenario.geography, party, undefined).wide);
    const { at: last } = frameAt(scene, 1 - 1e-6).travellers[0]!;
    expect(distance(last, from!)).toBeGreaterThan(80);
    expect(distance(last, to!)).toBeGreaterThan(80);
  });

  it('changes the currency of a coin at the exchange and nowhere else', () => {
    for (const id of steps.steps.keys()) {
      const { step, scene } = at(id);
      scene.travellers.forEach(({ currency, kind }, i) => {
        const before = scene.travellers[i - 1];
        if (kind !== 'money' || before?.kind !== 'money' || before.currency === currency) return;
        const [{ to, toAccount }, { from, fromAccount }] = [step.moves[i - 1]!, step.moves[i]!];
        expect(placeOf(scenario.geography, to, toAccount).icon).toBe('exchange');
        expect(placeOf(scenario.geography, from, fromAccount).icon).toBe('exchange');
        expect(scene.travellers[i]!.span.start).toBeGreaterThanOrEqual(before.span.end);
      });
    }
  });

  it('shows an amount on its coin or on its line, never on both', () => {
    for (const id of steps.steps.keys()) {
      const { scene } = at(id);
      for (const playhead of playheads) {
        const { lines, travellers } = frameAt(scene, playhead);
        scene.lines.forEach(({ kind, span }, k) => {
          const coin = scene.travellers.findIndex((traveller) => traveller.span === span);
          if (kind === 'money') expect((travellers[coin]?.shown ?? 0) * lines[k]!.label, id).toBe(0);
        });
      }
    }
  });

  it('draws faint lines and no labels before the step, and everything once settled', () => {
    const { scene } = at('phone-paid');
    for (const { line, label } of frameAt(scene, 0).lines) expect([line < 0.3, label]).toEqual([true, 0]);
    expect(frameAt(scene, 1).lines.every(({ line, label }) => line === 1 && label === 1)).toBe(true);
    expect(frameAt(scene, 1).travellers.every((traveller) => traveller === null)).toBe(true);
  });
});

describe('duration', () => {
  it('is nothing where nothing moves, and never over 900 ms', () => {
    const moves = (n: number) => duration({ moves: Array.from({ length: n }, () => ({ kind: 'money', from: 'a', to: 'b', what: 'x' })) });
    expect([0, 1, 2, 3, 12].map(moves)).toEqual([0, 400, 650, 900, 900]);
  });
});

describe('a scene', () => {
  it.each(['wide', 'narrow'] as const)('keeps every label inside the picture (%s)', (layout) => {
    const [width, height] = sheets[layout].size;
    for (const id of steps.steps.keys()) {
      for (const {
        label: [x, y],
      } of at(id, layout).scene.lines)
        expect(x > 20 && x < width - 20 && y > 10 && y < height - 10, id).toBe(true);
    }
  });
});
