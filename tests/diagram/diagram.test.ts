import { expect, it } from 'vitest';
import { type AnyStateNode, createMachine } from 'xstate';
import { diagramOf } from '../../src/diagram/diagram';
import { loadScenario } from '../../src/scenarios';

const scenario = await loadScenario('alipay');

it('reads boxes and arrows from the machine', () => {
  const machine = createMachine({
    id: 'shop',
    initial: 'open',
    states: {
      open: {
        on: {
          'buyer.pay': [
            { guard: 'rich', target: 'paid.goods', meta: { says: 'paid' } },
            { target: 'paid.goods', meta: { says: 'paidLate' } },
          ],
        },
      },
      paid: { initial: 'goods', on: { 'shop.wait': { meta: { says: 'waited' } } }, states: { goods: { type: 'final' } } },
    },
  });
  expect(diagramOf(machine)).toEqual({
    boxes: [
      { id: 'open', parent: null, kind: 'atomic', initial: true },
      { id: 'paid', parent: null, kind: 'compound', initial: false },
      { id: 'paid.goods', parent: 'paid', kind: 'final', initial: true },
    ],
    arrows: [
      { source: 'open', target: 'paid.goods', event: 'buyer.pay', says: ['paid', 'paidLate'] },
      { source: 'paid', target: 'paid', event: 'shop.wait', says: ['waited'] },
    ],
  });
});

it('has every transition of the payment', () => {
  const { boxes, arrows } = diagramOf(scenario.machine);
  const transitions = (node: AnyStateNode): unknown[] => [...[...node.transitions.values()].flat(), ...Object.values(node.states).flatMap(transitions)];
  const told = transitions(scenario.machine.root) as { meta: { says: string } }[];
  expect(arrows.flatMap(({ says }) => says).toSorted()).toEqual(told.map(({ meta }) => meta.says).toSorted());
  const ids = new Set(boxes.map(({ id }) => id));
  for (const { source, target } of arrows) expect(ids.has(source) && ids.has(target)).toBe(true);
});
