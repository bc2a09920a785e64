import type { Catalogue } from '../../engine/catalogue';
import type { TogetherAddress } from '../../engine/together';
import type { Walk } from '../../engine/walk';
import type { Lane } from '../../scenarios/pairs';
import type { Staging, Words } from '../../scenarios/scenario';
import type { Format } from '../../text/format';
import type { Lang } from '../../text/locale';
import type { UiCore, UiTogether } from '../../text/ui';
import type { Place } from '../place';

/** What a lane is drawn from. */
export interface LaneProps {
  readonly scenario: Staging;
  readonly catalogue: Catalogue;
  /** Its first zone's caption bears the mark, so that a picture of the lane does too. */
  readonly words: Words;
  readonly format: Format;
  /** The walk that stands at a step of the stories the pairs tell. */
  readonly walkTo: (step: string) => Walk;
}

/** All the side-by-side page is drawn from, by the prerenderer and again in the browser. */
export interface TogetherProps {
  readonly lang: Lang;
  readonly address: TogetherAddress;
  readonly lanes: Readonly<Record<Lane, LaneProps>>;
  readonly ui: UiCore;
  readonly words: UiTogether;
  readonly place: Place;
}

/** The words of a lane, with a mark in the caption of its first zone. */
export const marked = (words: Words, { geography }: Staging, mark: string): Words => {
  const [first] = geography.zones;
  const caption = words.zones[first!.id]!;
  return { ...words, zones: { ...words.zones, [first!.id]: (facts) => `${caption(facts)} (${mark})` } };
};
