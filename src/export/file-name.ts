import type { Address } from '../engine/address';

/** What a step's file is called: "alipay-converted.svg", "alipay-converted@2x.png". Off the stories it says so. */
export const fileName = ({ scenario, step, then }: Address, ending: string): string =>
  `${[scenario, step, ...(then.length > 0 ? ['own-path'] : [])].join('-')}${ending.startsWith('@') ? '' : '.'}${ending}`;
