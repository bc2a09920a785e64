import type { Address } from '../engine/address';
import type { Guide, LiveGuide } from '../engine/guide';
import type { Reach } from '../engine/reach';
import type { Source, Staging, WordBook, Words } from '../scenarios/scenario';
import type { Format } from '../text/format';
import type { Lang } from '../text/locale';
import type { UiCore } from '../text/ui';
import type { Place } from './place';

/** All a step's page is drawn from, by the prerenderer and again in the browser. */
export interface PageProps {
  readonly scenario: Staging;
  /** Knows at least the way through the story that the page shows. */
  readonly guide: Guide;
  /** Fetches a guide that knows every walk. */
  readonly learn: () => Promise<LiveGuide>;
  readonly address: Address & { readonly lang: Lang };
  readonly words: Words;
  /** Where words come from that the page does not have yet. */
  readonly book: WordBook;
  readonly ui: UiCore;
  readonly format: Format;
  /** The sources this step cites. */
  readonly sources: readonly Source[];
  /** Station -> the step that reaches it soonest. */
  readonly reach: Reach;
  readonly place: Place;
}
