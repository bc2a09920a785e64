import { describe, expect, it } from 'vitest';
import type { AnyStateNode } from 'xstate';
import { diagramOf } from '../../src/diagram/diagram';
import { loadScenario } from '../../src/scenarios';
import { segmentsOf, shortcutsOf, wasTravelled } from '../../src/stage/strip';

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
