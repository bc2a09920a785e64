/** Messages between a frame and its host: `flow-explainer`, version 1. Structured-clone objects, told apart by `ns`. */
export interface Envelope {
  readonly ns: 'flow-explainer';
  readonly v: 1;
  readonly type: string;
  /** Set by who sends a command. */
  readonly id?: string | number;
  /** The id that is answered. */
  readonly re?: string | number;
  readonly payload?: unknown;
}

/** Where a frame is, and with which numbers: its address as an object. */
export interface State {
  readonly v: 1;
  readonly scenario: string;
  readonly step: string;
  /** Events taken after the step, where no story goes. */
  readonly then: readonly string[];
  /** Inputs that are not the default, in canonical writing. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly view: 'flow' | 'books' | 'owes' | 'messages' | 'time';
  readonly theme: 'auto' | 'light' | 'dark';
  readonly motion: 'auto' | 'full' | 'none';
}

/** What a frame needs of height at its present width, in CSS pixels: to show all, and at least. */
export interface Size {
  readonly height: number;
  readonly minHeight: number;
}

export interface Ready {
  readonly protocol: readonly number[];
  /** Another one each time the frame is loaded. */
  readonly instance: string;
  readonly lang: string;
  readonly scenario: string;
  readonly story: string;
  readonly step: string;
  readonly title: string;
}

export interface Hello {
  readonly protocol: 1;
  /** The events the host wants to hear of. */
  readonly wants: readonly string[];
  /** Who has the keys, in place of what the frame's address says. */
  readonly keys?: 'own' | 'forward' | 'off';
}

export interface Welcome {
  readonly protocol: 1;
  readonly instance: string;
  readonly state: State;
  /** The steps on the way that is shown, in order. */
  readonly steps: readonly { readonly id: string; readonly title: string; readonly index: number; readonly kind: 'trunk' | 'branch' }[];
  /** The commands the frame answers. */
  readonly can: readonly string[];
  readonly size: Size;
}

/** What each command carries, and what its `ack` does. */
export interface Commands {
  readonly goto: { readonly payload: { readonly step: string; readonly animate?: boolean }; readonly ack: Record<string, never> };
  readonly next: { readonly payload: Record<string, never>; readonly ack: Moved };
  readonly back: { readonly payload: Record<string, never>; readonly ack: Moved };
  readonly first: { readonly payload: Record<string, never>; readonly ack: Record<string, never> };
  readonly last: { readonly payload: Record<string, never>; readonly ack: Record<string, never> };
  readonly play: { readonly payload: Record<string, never>; readonly ack: Record<string, never> };
  readonly pause: { readonly payload: Record<string, never>; readonly ack: Record<string, never> };
  readonly take: { readonly payload: { readonly event: string }; readonly ack: Record<string, never> };
  readonly getState: { readonly payload: Record<string, never>; readonly ack: State };
  readonly setState: { readonly payload: State; readonly ack: State };
  readonly export: {
    readonly payload: { readonly format: 'svg' | 'png'; readonly width?: number };
    readonly ack: { readonly blob: Blob; readonly alt: string; readonly filename: string };
  };
  readonly ping: { readonly payload: Record<string, never>; readonly ack: Record<string, never> };
}
export type CommandName = keyof Commands;

/** Whether a step was made; if not, which end is in the way. */
export interface Moved {
  readonly moved: boolean;
  readonly edge?: 'start' | 'end';
}

/** What each event carries. */
export interface EventPayloads {
  /** Once, when a step has settled. */
  readonly step: {
    readonly id: string;
    readonly index: number;
    readonly count: number;
    readonly title: string;
    readonly scenario: string;
    readonly story: string;
    /** The address of the step's own page. */
    readonly url: string;
    readonly cause: 'user' | 'host' | 'autoplay' | 'link';
  };
  readonly resize: Size;
  /** A key the frame did not use. */
  readonly key: { readonly key: string; readonly shift: boolean };
  readonly edge: { readonly at: 'start' | 'end' };
  readonly playing: { readonly on: boolean };
  readonly warning: { readonly code: string; readonly param?: string; readonly given?: string; readonly used?: string; readonly allowed?: string };
}
export type EventName = keyof EventPayloads;

export type ErrorCode =
  | 'bad-envelope'
  | 'unsupported-version'
  | 'unknown-type'
  | 'bad-payload'
  | 'unknown-step'
  | 'impossible-event'
  | 'out-of-range'
  | 'forbidden'
  | 'busy'
  | 'export-failed'
  | 'too-many';

export interface Problem {
  readonly code: ErrorCode;
  readonly message: string;
  readonly detail?: Readonly<Record<string, unknown>>;
}
