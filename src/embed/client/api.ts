import type { CommandName, Commands, ErrorCode, EventName, EventPayloads, Ready, State, Welcome } from '../protocol/messages';

/** What a frame could not do, and why. */
export interface FlowExplainerError extends Error {
  /** `closed`: the frame was loaded anew, or nobody answered. */
  readonly code: ErrorCode | 'closed';
  readonly detail?: Readonly<Record<string, unknown>>;
}

export interface ConnectOptions {
  /** The events to hear of; all of them, if left out. */
  readonly wants?: readonly EventName[];
  /** Who has the keys while the frame has the focus, in place of what its address says. */
  readonly keys?: 'own' | 'forward' | 'off';
}

/** What can be listened to: the frame's events, and its own coming. */
export interface Heard extends EventPayloads {
  readonly ready: Ready;
  readonly welcome: Welcome;
}

/** A frame at the other end of the line. Commands given before it answers wait for it. */
export interface Connection {
  /** Fulfilled when the frame has answered for the first time. */
  readonly ready: Promise<Welcome>;
  readonly goto: (step: string, options?: { readonly animate?: boolean }) => Promise<Commands['goto']['ack']>;
  readonly next: () => Promise<Commands['next']['ack']>;
  readonly back: () => Promise<Commands['back']['ack']>;
  readonly first: () => Promise<Commands['first']['ack']>;
  readonly last: () => Promise<Commands['last']['ack']>;
  readonly play: () => Promise<Commands['play']['ack']>;
  readonly pause: () => Promise<Commands['pause']['ack']>;
  readonly take: (event: string) => Promise<Commands['take']['ack']>;
  readonly getState: () => Promise<State>;
  readonly setState: (state: State) => Promise<State>;
  readonly export: (format: 'svg' | 'png', width?: number) => Promise<Commands['export']['ack']>;
  readonly ping: () => Promise<Commands['ping']['ack']>;
  /** Any command, as the schema has it. */
  readonly send: <Name extends CommandName>(name: Name, payload: Commands[Name]['payload']) => Promise<Commands[Name]['ack']>;
  /** Calls `listener` each time; returns what stops it. */
  readonly on: <Name extends keyof Heard>(name: Name, listener: (payload: Heard[Name]) => void) => () => void;
  /** Hears no more; what still waits for an answer is rejected. */
  readonly close: () => void;
}

export interface FlowExplainer {
  readonly version: 1;
  readonly connect: (iframe: HTMLIFrameElement, options?: ConnectOptions) => Connection;
}

/** `<flow-explainer scenario="alipay" step="paid" lang="en">`: a frame as high as it needs to be. */
export interface FlowExplainerElement extends HTMLElement {
  /** The line to its frame; null while the element is in no document. */
  readonly connection: Connection | null;
}

declare global {
  interface Window {
    FlowExplainer: FlowExplainer;
  }
  interface HTMLElementTagNameMap {
    'flow-explainer': FlowExplainerElement;
  }
}
