import { pairLink, type TogetherAddress } from '../../engine/together';
import type { Foot } from '../print/foot';
import type { TogetherProps } from './together-props';

/** What the paper of a pair says: the pair and its lanes' steps, without how they are looked at. */
export const pairFoot = ({ lang, place }: TogetherProps, shown: () => TogetherAddress): Foot => ({
  lang,
  address: () => place.print(pairLink({ ...shown(), theme: 'auto', motion: 'auto' })),
  sources: place.print(`${lang}/sources/`),
});
