import { expect, test } from 'vitest';
import { editions } from '../site';

// News of a result comes after the result, and what is asked for before what answers it.
test.each([
  ['refund-received', ['money', 'message']],
  ['supplier-paid', ['money', 'message']],
  ['machine-delivered', ['goods', 'message']],
  ['rails-escrow-funded', ['message', 'money', 'message']],
  ['rails-escrow-released', ['goods', 'message', 'money']],
  ['phone-paid', ['message', 'money', 'message', 'message', 'goods']],
])('at %s things move in the order in which they happen', (id, kinds) => {
  const { steps, at } = editions[0]!.told.find(({ walks }) => walks.has(id))!.walks.get(id)!;
  expect(steps[at]!.moves.map(({ kind }) => kind)).toEqual(kinds);
});
