import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';

/** A state of the machine; `id` is without the machine's name. */
export interface Box {
  readonly id: string;
  readonly parent: string | null;
  readonly kind: 'atomic' | 'compound' | 'parallel' | 'final';
  /** Where its parent begins. */
  readonly initial: boolean;
}

/** What an event does in a state: one arrow, however many guards divide the ways of telling it. */
export interface Arrow {
  readonly source: string;
  readonly target: string;
  readonly event: string;
  /** Narration ids, in the order in which the guards are asked. */
  readonly says: readonly string[];
}

export interface Diagram {
  readonly boxes: readonly Box[];
  readonly arrows: readonly Arrow[];
}

/** The boxes and arrows of a machine, in document order, read from the machine alone. */
export const diagramOf = (machine: AnyStateMachine): Diagram => {
  const short = (node: AnyStateNode): string => node.id.slice(machine.id.length + 1);
  const within = (node: AnyStateNode): AnyStateNode[] => Object.values(node.states).flatMap((inner) => [inner, ...within(inner)]);
  const nodes = within(machine.root);
  const boxes = nodes.map((node): Box => {
    const parent = node.parent as AnyStateNode;
    return {
      id: short(node),
      parent: parent === machine.root ? null : short(parent),
      kind: node.type as Box['kind'],
      initial: parent.type === 'compound' && parent.initial.target?.[0] === node,
    };
  });
  const arrows = new Map<string, Arrow>();
  const transitions = nodes.flatMap((node) => [...node.transitions.values()].flat() as AnyTransitionDefinition[]);
  for (const { source, target, eventType, meta } of transitions) {
    const [from, to] = [short(source), short(target?.[0] ?? source)];
    const key = [from, eventType, to].join(' ');
    const says = (meta as { says: string }).says;
    arrows.set(key, { source: from, target: to, event: eventType, says: [...(arrows.get(key)?.says ?? []), says] });
  }
  return { boxes, arrows: [...arrows.values()] };
};
