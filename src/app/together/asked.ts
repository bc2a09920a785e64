import { nearest } from '../../engine/nearest';
import { readTogether } from '../../engine/read-together';
import { pairCalled, pairs } from '../../scenarios/pairs';
import type { TogetherProps } from './together-props';

/** What an address asks of a pair's page: its own pair or the one most like it, and the steps of its lanes, with what is wrong in it. */
export const askedOf = ({ lang, lanes }: TogetherProps, wanted: string, search: string): ReturnType<typeof readTogether> => {
  const ids = pairs.map(({ id }) => id);
  const found = pairCalled(wanted) ?? pairCalled(nearest(ids, wanted))!;
  return readTogether({ alipay: lanes.alipay.catalogue, mudra: lanes.mudra.catalogue }, lang, found, search);
};
