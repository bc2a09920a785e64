import type { Address } from '../engine/address';
import type { Catalogue } from '../engine/catalogue';
import type { Scenario, Source, Words } from '../scenarios/scenario';
import type { Lang } from '../text/locale';
import type { Ui } from '../text/ui';
import type { Notice } from './notices';

/** All a step's page is drawn from, by the prerenderer and again in the browser. */
export interface PageProps {
  readonly scenario: Scenario;
  readonly catalogue: Catalogue;
  readonly address: Address & { readonly lang: Lang };
  /** What was wrong with the link; never known when a page is prerendered. */
  readonly notices: readonly Notice[];
  readonly words: Words;
  readonly ui: Ui;
  /** The sources this step cites. */
  readonly sources: readonly Source[];
  /** Station -> the step that reaches it soonest. */
  readonly reach: Readonly<Record<string, string>>;
  /** The site's root, relative to the page: "../../../". */
  readonly root: string;
}
