import { describe, expect, it } from 'vitest';
import type { AnyStateNode } from 'xstate';
import { diagramOf } from '../../src/diagram/diagram';
import { loadScenario } from '../../src/scenarios';
import { type Box, holds, overlap, widthOf } from '../../src/stage/room';
import { labelAt, segmentsOf, shortcutsOf, wasTravelled } from '../../src/stage/strip';
import { linesOf } from '../../src/text/lines';
import { editions } from '../site';

const scenario = await loadScenario('alipay');

const { machine, map } = scenario;
const stations = Object.entries(map.stations);
const { boxes, arrows } = diagramOf(machine);
const leaves = boxes.filter(({ kind }) => kind === 'atomic' || kind === 'final').map(({ id }) => id);

/** The leaf states one is in after entering a state. */
const entered = (node: AnyStateNode): string[] => {
  if (node.type === 'parallel') return Object.values(node.states).flatMap(entered);
  const first = node.initial.target?.[0] as AnyStateNode | undefined;
  return first && node.type === 'compound' ? entered(first) : [node.id.slice(machine.id.length + 1)];
};
const ways = new Set(
  arrows.flatMap(({ source, target }) =>
    leaves
      .filter((leaf) => leaf === source || leaf.startsWith(`${source}.`))
      .flatMap((from) => entered(machine.getStateNodeById(`${machine.id}.${target}`)).map((to) => `${from}>${to}`)),
  ),
);

describe('the map of the payment', () => {
  it('has one station for each leaf state, and no other', () => {
    expect(stations.map(([id]) => id).toSorted()).toEqual(leaves.toSorted());
  });

  it('joins two stations only where an event leads from the one to the other', () => {
    expect(
      segmentsOf(map)
        .map(({ pair }) => pair)
        .filter((pair) => !ways.has(pair)),
    ).toEqual([]);
  });

  it('draws each piece of track once, and a way to every station', () => {
    const pairs = segmentsOf(map).map(({ pair }) => pair);
    expect(new Set(pairs).size).toBe(pairs.length);
    const joined = new Set(pairs.map((pair) => pair.split('>')[1]));
    expect(leaves.filter((leaf) => !joined.has(leaf))).toEqual(['order.cart']);
  });

  it('keeps stations a finger apart, and inside the picture', () => {
    const close = stations.flatMap(([a, p], k) =>
      stations
        .slice(k + 1)
        .filter(([, q]) => Math.hypot(p.x - q.x, p.y - q.y) < 24)
        .map(([b]) => `${a} ${b}`),
    );
    expect(close).toEqual([]);
    for (const [, { x, y }] of stations) expect(x >= 12 && y >= 12 && x <= map.width - 12 && y <= map.height - 12).toBe(true);
  });

  it('shows a way that has no track only once it was travelled, and never between lines that run side by side', () => {
    const travelled = new Set(['order.loginPage>cashier.authenticating', 'order.cart>order.requestChecked', 'paid.refund.executing>paid.settle.nettedOut']);
    expect(shortcutsOf(map, segmentsOf(map), travelled).map(({ pair }) => pair)).toEqual(['order.loginPage>cashier.authenticating']);
  });

  it('counts a track as travelled in both directions', () => {
    expect(wasTravelled('a>b', new Set(['b>a']))).toBe(true);
    expect(wasTravelled('a>b', new Set(['b>c']))).toBe(false);
  });
});

/** Points along path data of straight lines and cubic curves, a unit or so apart. */
const pointsOn = (d: string): (readonly [number, number])[] => {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  const along = (at: (t: number) => [number, number]): void => {
    for (let k = 0; k <= 200; k++) points.push(at(k / 200));
    [x, y] = points.at(-1)!;
  };
  for (const [, command, rest] of d.matchAll(/([MHVCL])([^MHVCL]*)/g)) {
    const n = rest!.split(/[ ,]+/).filter(Boolean).map(Number);
    const [x0, y0] = [x, y];
    if (command === 'M') [x, y] = n as [number, number];
    else if (command === 'C') {
      const [x1, y1, x2, y2, x3, y3] = n as [number, number, number, number, number, number];
      const cubic = (t: number, a: number, b: number, c: number, e: number): number =>
        (1 - t) ** 3 * a + 3 * t * (1 - t) ** 2 * b + 3 * t * t * (1 - t) * c + t ** 3 * e;
      along((t) => [cubic(t, x0, x1, x2, x3), cubic(t, y0, y1, y2, y3)]);
    } else {
      const [x1, y1] = command === 'H' ? [n[0]!, y0] : command === 'V' ? [x0, n[0]!] : (n as [number, number]);
      along((t) => [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t]);
    }
  }
  return points;
};

describe.each(editions.flatMap(({ told }) => told.map(({ scenario, words }) => ({ slug: scenario.slug, map: scenario.map, words }))))(
  'the map of $slug',
  ({ map, words }) => {
    /** The room of each row of each station's label; letters are counted as wide as they usually are, in a bold face too. */
    const rows = Object.entries(map.stations).flatMap(([id, { x, y, label }]) => {
      const lines = linesOf(words.states[id]!, 9);
      const at = labelAt(label, lines.length);
      return lines.map((text, k): { readonly id: string; readonly box: Box } => {
        const width = widthOf(text, 12.35) * 0.9;
        const left = x + Number(at.x ?? 0) - (label === 'above' ? width / 2 : label === 'left' ? width : 0);
        const foot = y + Number(at.y) + k * 13;
        return { id, box: [left, foot - 10.5, left + width, foot + 3] };
      });
    });

    it('sets no label over another', () => {
      const over = rows.flatMap((one, k) =>
        rows
          .slice(k + 1)
          .filter((other) => other.id !== one.id && overlap(one.box, other.box) > 0)
          .map((other) => `${one.id} ${other.id}`),
      );
      expect(over).toEqual([]);
    });

    it('draws a rim around each label that lies on a track', () => {
      const tracks = segmentsOf(map).flatMap(({ d }) => pointsOn(d));
      const crossed = rows.filter(({ box }) => tracks.some(([x, y]) => holds(box, x, y, 0))).map(({ id }) => id);
      expect(crossed.filter((id) => !map.stations[id]!.rimmed)).toEqual([]);
    });

    it('keeps its labels off its upper and lower edge', () => {
      expect(rows.filter(({ box: [, top, , foot] }) => top < 2 || foot > map.height).map(({ id }) => id)).toEqual([]);
    });
  },
);
