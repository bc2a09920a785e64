import type { Catalogue } from '../../engine/catalogue';
import type { TogetherAddress } from '../../engine/together';
import type { Walk } from '../../engine/walk';
import type { Lane } from '../../scenarios/pairs';
import type { Staging, Words } from '../../scenarios/scenario';
import type { Format } from '../../text/format';
import type { Lang } from '../../text/locale';
import type { Comparisons } from './comparisons.svelte';
import type { UiCore, UiTogether } from '../../text/ui';
import type { Place } from '../place';

/** What a lane is drawn from. */
export interface LaneProps {
  readonly scenario: Staging;
  readonly catalogue: Catalogue;
  /** Its first zone's caption bears the mark, so that a picture of the lane does too. */
  readonly words: Words;
  readonly format: Format;
  /** The walk that stands at a step of the stories the pairs tell; only once that step is ready. */
  readonly walkTo: (step: string) => Walk;
  /** Fetches what steps need that is not at hand; null where all is. */
  readonly ready: (steps: readonly string[]) => Promise<unknown> | null;
}

/** All the side-by-side page is drawn from, by the prerenderer and again in the browser. */
export interface TogetherProps {
  readonly lang: Lang;
  readonly address: TogetherAddress;
  readonly lanes: Readonly<Record<Lane, LaneProps>>;
  readonly ui: UiCore;
  readonly words: UiTogether;
  readonly said: Comparisons;
  readonly place: Place;
}

/** The words of a lane without the caption of its first zone, where something else stands. */
export const uncaptioned = (words: Words, { geography }: Staging): Words => ({ ...words, zones: { ...words.zones, [geography.zones[0]!.id]: () => '' } });

/** The words of a lane, with a mark in the caption of its first zone. */
export const marked = (words: Words, { geography }: Staging, mark: string): Words => {
  const [first] = geography.zones;
  const caption = words.zones[first!.id]!;
  return { ...words, zones: { ...words.zones, [first!.id]: (facts) => `${caption(facts)} (${mark})` } };
};
