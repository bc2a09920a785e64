import type { Address } from '../engine/address';
import type { Catalogue } from '../engine/catalogue';
import type { Scenario, Source, WordBook, Words } from '../scenarios/scenario';
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
  /** The sources this step cites. */
  readonly sources: readonly Source[];
  /** Station -> the step that reaches it soonest. */
  readonly reach: Readonly<Record<string, string>>;
  /** The site's root, relative to the page: "../../../". */
  readonly root: string;
}
