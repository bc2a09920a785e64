import type { Address } from '../../engine/address';
import type { Action } from '../commands';
import type { Timer } from './timer';

/** A point of the picture, as shares of its width and height. */
export type Spot = readonly [number, number];

/** What a speaker may ask for, in either window. */
export type Order =
  { readonly do: Action | 'black' | 'timer' | 'reset' } | { readonly do: 'go'; readonly address: Address } | { readonly do: 'point'; readonly at: Spot | null };

/** How the presentation stands: all that the speaker's window must know of it. */
export interface Standing {
  readonly address: Address;
  readonly playing: boolean;
  readonly black: boolean;
  /** False while its window shows the page instead. */
  readonly showing: boolean;
  readonly timer: Timer;
}

type Said =
  | { readonly kind: 'find' }
  | { readonly kind: 'standing'; readonly standing: Standing }
  | { readonly kind: 'order'; readonly order: Order }
  | { readonly kind: 'gone' };
/** Each window has a name of its own; what is said to nobody is for all. */
type Message = Said & { readonly from: string; readonly to: string | null };

export interface Line {
  readonly say: (said: Said, to?: string | null) => void;
  readonly close: () => void;
}

/** One window's end of the line between the windows of a site; null where the browser has none. */
export const openLine = (site: string, hear: (said: Said, from: string) => void): Line | null => {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(`${site} present 1`);
  const own = String(Math.random());
  channel.onmessage = ({ data }: MessageEvent<Message>) => {
    if (data.to === null || data.to === own) hear(data, data.from);
  };
  const say: Line['say'] = (said, to = null) => channel.postMessage({ ...said, from: own, to } satisfies Message);
  const leaving = (): void => say({ kind: 'gone' });
  addEventListener('pagehide', leaving);
  return {
    say,
    close: () => {
      removeEventListener('pagehide', leaving);
      leaving();
      channel.close();
    },
  };
};
