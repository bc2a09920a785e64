import type { Address } from '../engine/address';
import type { Catalogue } from '../engine/catalogue';
import type { Walk } from '../engine/walk';
import type { Scenario, Source, WordBook, Words } from '../scenarios/scenario';
import type { Format } from '../text/format';
import type { Lang } from '../text/locale';
import type { UiCore } from '../text/ui';

/** All a step's page is drawn from, by the prerenderer and again in the browser. */
export interface PageProps {
  readonly scenario: Scenario;
  readonly catalogue: Catalogue;
  readonly address: Address & { readonly lang: Lang };
  readonly words: Words;
  /** Where words come from that the page does not have yet. */
  readonly book: WordBook;
  readonly ui: UiCore;
  readonly format: Format;
  /** What has been walked of the story already; the rest is walked when the page is drawn. */
  readonly walked?: Walk;
  /** The sources this step cites. */
  readonly sources: readonly Source[];
  /** Station -> the step that reaches it soonest. */
  readonly reach: Readonly<Record<string, string>>;
  /** The site's root, relative to the page: "../../../". */
  readonly root: string;
}
