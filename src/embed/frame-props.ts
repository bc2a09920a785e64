import type { Place } from '../app/place';
import type { Address } from '../engine/address';
import type { LiveGuide } from '../engine/guide';
import type { Words } from '../scenarios/scenario';
import type { Format } from '../text/format';
import type { Lang } from '../text/locale';
import type { UiAside, UiCore, UiEmbed } from '../text/ui';

/** All a frame is drawn from, by the prerenderer and again in the browser: nothing is fetched later. */
export interface FrameProps {
  readonly guide: LiveGuide;
  readonly words: Words;
  readonly format: Format;
  readonly ui: UiCore & UiAside & { readonly embed: UiEmbed };
  readonly address: Address & { readonly lang: Lang };
  readonly place: Pick<Place, 'link'>;
  /** The step whose address this is, if it is told no longer and this one stands in for it. */
  readonly retired?: string;
}
