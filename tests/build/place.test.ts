import { allWords } from '../../src/engine/wording';
import { expect, it } from 'vitest';
import { place } from '../../src/build/place';
import { diagramOf } from '../../src/diagram/diagram';
import { loadScenario } from '../../src/scenarios';

const scenario = await loadScenario('alipay');

it('places every state inside the one that holds it, beside its neighbours, and joins arrows to their boxes', async () => {
  const diagram = diagramOf(scenario.machine);
  const { width, height, boxes, arrows } = await place(diagram, [await allWords(scenario.words.en!)]);
  const of = new Map(boxes.map((box) => [box.id, box]));
  for (const box of boxes) {
    const holder = box.parent === null ? { x: 0, y: 0, width, height } : of.get(box.parent)!;
    expect(box.x >= holder.x && box.y >= holder.y && box.x + box.width <= holder.x + holder.width && box.y + box.height <= holder.y + holder.height).toBe(true);
    for (const other of boxes) {
      if (other === box || other.parent !== box.parent) continue;
      expect(box.x + box.width <= other.x || other.x + other.width <= box.x || box.y + box.height <= other.y || other.y + other.height <= box.y).toBe(true);
    }
  }
  const touches = (id: string, [x, y]: readonly [number, number]): boolean => {
    const box = of.get(id)!;
    return x >= box.x - 2 && x <= box.x + box.width + 2 && y >= box.y - 2 && y <= box.y + box.height + 2;
  };
  for (const { source, target, points } of arrows) {
    expect(touches(source, [points[0]!, points[1]!])).toBe(true);
    expect(touches(target, [points.at(-2)!, points.at(-1)!])).toBe(true);
  }
}, 20_000);
