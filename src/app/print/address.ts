import type { Address } from '../../engine/address';
import { permalink } from '../../engine/permalink';
import type { Place } from '../place';
import { sharingOf } from '../share/sharing';

/** The address of a step as paper and slides name it: the short one, or the whole one where numbers or a path are the reader's own. */
export const paperAddress = (place: Place, address: Address): string => {
  const plain: Address = { ...address, view: 'flow', theme: 'auto', motion: 'auto' };
  const { code, tooLong } = sharingOf(plain, place);
  return tooLong || code === null ? place.print(permalink(plain)) : code;
};
