import type { Lang } from '../../text/locale';
import type { Session } from '../session.svelte';
import { paperAddress } from './address';

/** Where a printed page says it is to be found. */
export interface Foot {
  readonly lang: Lang;
  /** The address of what it shows just then. */
  readonly address: () => string;
  readonly sources: string;
}

/** What the paper of a step says. */
export const footOf = ({ page: { place, address, scenario }, explainer }: Session): Foot => ({
  lang: address.lang,
  address: () => paperAddress(place, explainer.address),
  sources: place.print(`${address.lang}/sources/#${scenario.slug}`),
});
