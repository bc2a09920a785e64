import type { BadQuery } from '../engine/permalink';
import type { Stopped } from '../engine/walk';
import type { End } from './playing.svelte';

/** What a frame has to tell whoever holds it. */
export interface Events {
  /** A step has settled, and says this. */
  readonly step: (title: string) => void;
  readonly edge: (at: End) => void;
  readonly playing: (on: boolean) => void;
  readonly warnings: (bad: readonly BadQuery[], stopped: Stopped | null) => void;
  /** Something may have changed the frame's height. */
  readonly resized: () => void;
  /** A key the frame did not use. */
  readonly key: (event: KeyboardEvent) => void;
}
