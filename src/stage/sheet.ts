import type { WalkStep } from '../engine/walk';
import type { Account } from '../ledger/ledger';
import type { Geography, Place, Words, Zone } from '../scenarios/scenario';
import type { Format } from '../text/format';
import type { Ui } from '../text/ui';
import type { Standing } from './terrain';

/** The colour of money and of the zone it is used in. */
export type Tone = 'cny' | 'fx' | 'inr';

/** Sizes of each layout, in user units: at the narrowest a layout is shown, one unit is nearly one pixel. */
export const sheets = {
  wide: { size: [760, 400], radius: 31, type: 13, row: 16, name: 132, label: 150, caption: 22 },
  narrow: { size: [360, 440], radius: 20, type: 12, row: 14, name: 104, label: 118, caption: 22 },
  /** For little room in both directions, in a frame: only those who take part. */
  small: { size: [320, 150], radius: 17, type: 12, row: 14, name: 76, label: 92, caption: 13 },
  /** The wide picture for a hall: spread over all of a screen's width, and lettered to be read from its last row. */
  large: { size: [934, 448], radius: 32, type: 17, row: 20, name: 166, label: 190, caption: 22 },
} as const;
export type Layout = keyof typeof sheets;
/** Those a page shows, by the room it has. */
export const layouts = ['wide', 'narrow'] as const satisfies readonly Layout[];
export type PageLayout = (typeof layouts)[number];
/** Names are set bold, which takes this much more room. */
export const BOLD = 1.06;

/** What a scene is made of. */
export interface Setting {
  readonly step: WalkStep;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly geography: Geography;
  readonly words: Pick<Words, 'places' | 'zones' | 'messages' | 'figures'>;
  readonly ui: Pick<Ui, 'stage'>;
  readonly format: Format;
  readonly layout: Layout;
}

/** The two places of a move, where they stand. */
export type Ends = readonly [from: Standing, to: Standing];

/** The tone of a currency: yuan, rupees, or any other. */
export const toneOf = (currency: string): Tone => (currency === 'CNY' ? 'cny' : currency === 'INR' ? 'inr' : 'fx');
export const hueOf = (zone: Zone): Tone => (zone.tone === 'foreign' ? 'fx' : zone.tone);

/** Where a move starts or ends: at the purse of its account, else at the party's first place. @throws if it has none */
export const placeOf = (geography: Geography, party: string, account: string | undefined): Place => {
  const place = geography.places.find(({ cash }) => account !== undefined && cash.includes(account)) ?? geography.places.find((p) => p.party === party);
  if (!place) throw new Error(`no place on the stage for ${account ?? party}`);
  return place;
};
