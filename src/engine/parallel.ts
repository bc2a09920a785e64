import { type AnyStateMachine, assign, setup } from 'xstate';
import { given } from '../scenarios/given';

/* XState's own types cannot say "the same machine over a part of the context": these name what is touched, and no more. */
type Contexts = Readonly<Record<string, object>>;
interface Args {
  readonly context: Contexts;
  readonly event: { readonly type: string };
}
type OfArgs = (args: object, params: unknown) => unknown;
interface Named {
  readonly type: string;
  readonly params?: unknown;
}
interface Transition {
  readonly guard?: string | Named;
  readonly actions?: Named | readonly Named[];
}
interface Node {
  readonly entry?: Named | readonly Named[];
  readonly on?: Readonly<Record<string, Transition | readonly Transition[]>>;
  readonly states?: Readonly<Record<string, Node>>;
}

/** The event of a lane as the parallel machine knows it: "alipay.buyer.confirm". */
export const laneEvent = (lane: string, event: string): string => `${lane}.${event}`;

const list = <T>(given: T | readonly T[] | undefined): readonly T[] => (given === undefined ? [] : ([given].flat() as readonly T[]));

/** What a guard or an action of a lane is given: its own context and its own event, as if it ran alone. */
const seenBy =
  (lane: string, of: OfArgs): OfArgs =>
  (args, params) => {
    const { context, event } = args as Args;
    return of({ ...args, context: context[lane]!, event: { ...event, type: event.type.slice(lane.length + 1) } }, params);
  };

const named = (lane: string, given: string | Named): Named => {
  const { type, params } = typeof given === 'string' ? { type: given, params: undefined } : given;
  return { type: laneEvent(lane, type), params: typeof params === 'function' ? seenBy(lane, params as OfArgs) : params };
};

/** A state of a lane's machine, its events, guards and actions named as the lane's. @throws if it waits for anything but events */
const lifted = (lane: string, node: Node): Node => {
  const { entry, on = {}, states = {}, ...rest } = node;
  const strange = ['after', 'always', 'exit', 'invoke', 'onDone'].find((key) => key in rest);
  if (strange) throw new Error(`${lane}: a lane knows only events, not "${strange}"`);
  return {
    ...rest,
    entry: list(entry).map((action) => named(lane, action)),
    on: Object.fromEntries(
      Object.entries(on).map(([event, transitions]) => [
        laneEvent(lane, event),
        list(transitions).map((t) => ({ ...t, ...(t.guard && { guard: named(lane, t.guard) }), actions: list(t.actions).map((one) => named(lane, one)) })),
      ]),
    ),
    ...('states' in node && { states: Object.fromEntries(Object.entries(states).map(([name, inner]) => [name, lifted(lane, inner)])) }),
  };
};

/** An action over the lane's part of the context; what assigns, assigns there. */
const liftedAction = (lane: string, action: OfArgs): unknown => {
  const { assignment } = action as unknown as { assignment?: OfArgs };
  if (!assignment) return action;
  const change = seenBy(lane, assignment);
  return assign((args, params) => ({ [lane]: { ...(args.context as Contexts)[lane], ...(change(args, params) as object) } }));
};

const renamed = (lane: string, all: object, lift: (of: OfArgs) => unknown): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(all).map(([name, of]) => [laneEvent(lane, name), lift(of as OfArgs)]));

/**
 * Several machines as the regions of one parallel machine. Its context has a part for each lane, its events, guards and
 * actions bear the lane's name, and each region is the lane's own statechart, state for state.
 */
export const inParallel = (id: string, lanes: Readonly<Record<string, AnyStateMachine>>): AnyStateMachine => {
  const all = Object.entries(lanes);
  const gather = (kind: 'actions' | 'guards', lift: (lane: string, of: OfArgs) => unknown): object =>
    Object.assign({}, ...all.map(([lane, { implementations }]) => renamed(lane, implementations[kind], (of) => lift(lane, of)))) as object;
  return setup({ actions: gather('actions', liftedAction), guards: gather('guards', seenBy) } as object).createMachine({
    id,
    type: 'parallel',
    context: ({ input, ...rest }: { input?: Readonly<Record<string, unknown>> }) => {
      const inputs = given(input);
      return Object.fromEntries(all.map(([lane, { config }]) => [lane, (config.context as OfArgs)({ ...rest, input: inputs[lane] }, undefined)]));
    },
    states: Object.fromEntries(
      all.map(([lane, { config }]) => {
        const { context: _, ...root } = config as Node & { readonly context?: unknown };
        return [lane, lifted(lane, root)];
      }),
    ),
  } as never) as unknown as AnyStateMachine;
};
