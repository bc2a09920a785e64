import type { Address } from '../../engine/address';
import { sharingOf } from '../share/sharing';

/** The address of a step as paper and slides name it: the short one, or the whole one where numbers or a path are the reader's own. */
export const paperAddress = (root: URL, address: Address): string => {
  const { link, code, tooLong } = sharingOf({ ...address, view: 'flow', theme: 'auto', motion: 'auto' }, root);
  return tooLong ? link : code;
};
