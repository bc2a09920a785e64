import type { TogetherProps } from '../../app/together/together-props';
import type { UiAside, UiCore, UiEmbed } from '../../text/ui';

/** All a pair's frame is drawn from, by the prerenderer and again in the browser: nothing is fetched later. */
export interface PairFrameProps extends TogetherProps {
  readonly ui: UiCore & UiAside & { readonly embed: UiEmbed };
  /** The pair whose address this is, if it is told no longer and this one stands in for it. */
  readonly retired?: string;
}
