import type { Address } from '../../engine/address';
import { permalink, query } from '../../engine/permalink';
import type { Lang } from '../../text/locale';
import type { UiShare } from '../../text/ui';
import type { Place } from '../place';

/** The addresses by which a step is handed on. */
export interface Sharing {
  readonly link: string;
  /** The same in this copy of the explainer, where that is another address. */
  readonly own: string | null;
  /** As a citation prints it. */
  readonly cited: string;
  /** Leads to the step as its story tells it, in each language; null for a pair, and where nobody knows the site. */
  readonly short: string | null;
  /** What the QR code holds: the short address where nothing is lost by it, else the link, unless that is too long. */
  readonly code: string | null;
  readonly tooLong: boolean;
}

/** What is handed on: a step or a pair. */
export interface Shared {
  readonly id: string;
  readonly lang: Lang;
  /** Of the files its code is saved as. */
  readonly fileName: string;
  /** What the dialog is called. */
  readonly title: string;
  /** What of it is the reader's own. */
  readonly owned: keyof UiShare['own'] | null;
  /** What the link opens without that. */
  readonly told: string;
  /** With what is the reader's own, or without: what the link opens, and where that stands. */
  readonly as: (own: boolean) => { readonly headline: string; readonly place: string; readonly sharing: Sharing };
}

/** Of more signs than this a code is so fine that few cameras read it. */
const longest = 400;

/** Whether a code of an address can be read by a camera, and leads there from elsewhere. */
export const legible = (address: string): boolean => address.length <= longest && /^https?:/.test(address);

/** Where a place's addresses are handed on from. */
export type SharePlace = Pick<Place, 'site' | 'share' | 'own' | 'print'>;

export const sharingOf = (address: Address, place: SharePlace): Sharing => {
  const path = permalink(address);
  const link = place.share(path);
  const cited = place.print(path);
  const site = place.site();
  if (site === null) return { link, own: null, cited, short: null, code: null, tooLong: false };
  const short = `${site}go/${address.step}/`;
  const tooLong = !legible(link);
  return { link, own: place.own?.(path) ?? null, cited, short, code: tooLong || query(address) === '' ? short : link, tooLong };
};

/** The step as its story tells it, looked at in the same way. */
export const asTold = (address: Address): Address => ({ ...address, then: [], inputs: {} });

/** What of an address is the reader's own. */
export const ownOf = ({ inputs, then }: Address): 'numbers' | 'path' | 'both' | null => {
  const numbers = Object.keys(inputs).length > 0;
  if (then.length === 0) return numbers ? 'numbers' : null;
  return numbers ? 'both' : 'path';
};
