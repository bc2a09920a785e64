import type { Place } from '../place';
import type { Reach } from '../../engine/reach';
import type { Lang } from '../../text/locale';
import type { Route } from './route';

/** What the file holds beside its scripts. */
export interface Kept {
  readonly lang: Lang;
  readonly place: Place;
  /** By scenario, the step to show for each station of its map. */
  readonly reach: Readonly<Record<string, Reach>>;
}

/** What stands on the page: it goes to an address itself where it can, and is left for another page where it cannot. */
export interface Shown {
  /** False where another page is needed. */
  readonly follow: (route: Route) => boolean;
  readonly leave: () => void;
}
