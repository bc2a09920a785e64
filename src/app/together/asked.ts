import { nearest } from '../../engine/nearest';
import { readTogether } from '../../engine/read-together';
import type { TogetherAddress } from '../../engine/together';
import { pairCalled, pairs } from '../../scenarios/pairs';
import { uiBooks } from '../../text/ui';
import { type Notice, noticesOf } from '../notices';
import type { TogetherProps } from './together-props';

/** What an address asks of a pair's page: its own pair or the one most like it, and the steps of its lanes, with what is wrong in it. */
export const askedOf = async (
  { lang, lanes }: TogetherProps,
  wanted: string,
  search: string,
): Promise<{ readonly address: TogetherAddress; readonly notices: readonly Notice[] }> => {
  const ids = pairs.map(({ id }) => id);
  const found = pairCalled(wanted) ?? pairCalled(nearest(ids, wanted))!;
  const { address, bad } = readTogether({ alipay: lanes.alipay.catalogue, mudra: lanes.mudra.catalogue }, lang, found, search);
  return { address, notices: bad.length === 0 ? [] : noticesOf(await uiBooks[lang].aside(), lanes.alipay.words, bad, null) };
};
