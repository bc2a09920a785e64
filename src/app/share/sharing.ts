import type { Address } from '../../engine/address';
import { permalink, query } from '../../engine/permalink';

/** The addresses by which a step is handed on. */
export interface Sharing {
  readonly link: string;
  /** Leads to the step as its story tells it, in each language. */
  readonly short: string;
  /** What the QR code holds: the short address where nothing is lost by it, else the link, unless that is too long. */
  readonly code: string;
  readonly tooLong: boolean;
}

/** Of more signs than this a code is so fine that few cameras read it. */
const longest = 400;

/** Whether a code of an address can be read by a camera. */
export const legible = (address: string): boolean => address.length <= longest;

/** `root` is the site's own address. */
export const sharingOf = (address: Address, root: URL): Sharing => {
  const { href: link } = new URL(permalink(address), root);
  const { href: short } = new URL(`go/${address.step}/`, root);
  const tooLong = !legible(link);
  return { link, short, code: tooLong || query(address) === '' ? short : link, tooLong };
};

/** The step as its story tells it, looked at in the same way. */
export const asTold = (address: Address): Address => ({ ...address, then: [], inputs: {} });

/** What of an address is the reader's own. */
export const ownOf = ({ inputs, then }: Address): 'numbers' | 'path' | 'both' | null => {
  const numbers = Object.keys(inputs).length > 0;
  if (then.length === 0) return numbers ? 'numbers' : null;
  return numbers ? 'both' : 'path';
};
