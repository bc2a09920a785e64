import { hydrate } from 'svelte';
import { allowedText } from '../../app/notices';
import { onSite } from '../../app/place';
import { allSaid } from '../../app/together/comparisons.svelte';
import { laneAlive } from './lane-alive';
import { nearest } from '../../engine/nearest';
import type { BadQuery } from '../../engine/permalink';
import { readTogether } from '../../engine/read-together';
import { atPair, pairLink } from '../../engine/together';
import { type Lane, pairCalled, pairs } from '../../scenarios/pairs';
import type { Scenario } from '../../scenarios/scenario';
import type { Lang } from '../../text/locale';
import type { UiSaid, UiTogether } from '../../text/ui';
import { addressIn, frameOnSite } from '../frame-place';
import { type Options, readOptions } from '../options';
import { keepAddress } from '../own-address';
import { Wire } from '../protocol/wire';
import { drivenPair } from './driven-pair';
import { measurePair } from './measure-pair';
import type { PairFrameProps } from './pair-frame-props';
import type { PairPlayer } from './pair-player.svelte';
import PairEmbed from './PairEmbed.svelte';

/** What a pair's script carries in one language. */
interface Words {
  readonly ui: PairFrameProps['ui'];
  readonly words: UiTogether;
  readonly said: UiSaid;
}

const ids: readonly string[] = pairs.map(({ id }) => id);

/** Brings a prerendered pair's frame to life with all it needs at hand: nothing is fetched, nothing stored. */
export const startPair = async (app: HTMLElement, scenarios: Readonly<Record<Lane, Scenario>>, lang: Lang, { ui, words, said }: Words): Promise<void> => {
  const place = frameOnSite(app.dataset.root!);
  const { pair: shown, retired } = app.querySelector('main')!.dataset as { pair: string; retired?: string };
  const laneOf = (lane: Lane) => laneAlive(scenarios[lane], lang);
  const lanes = { alipay: await laneOf('alipay'), mudra: await laneOf('mudra') };
  const catalogues = { alipay: lanes.alipay.catalogue, mudra: lanes.mudra.catalogue };
  const address = atPair(lang, pairCalled(shown)!);
  const page: PairFrameProps = { lang, ui, words, said: allSaid(said), place: onSite(app.dataset.root!), address, lanes, ...(retired && { retired }) };
  let held: PairPlayer | null = null;
  const wire =
    window.parent === window
      ? null
      : new Wire(window.parent, (keys) => {
          if (held) held.granted = keys;
        });
  hydrate(PairEmbed, {
    target: app,
    props: {
      page,
      ...(wire && { events: wire }),
      onaddress: keepAddress(place, pairLink),
      onready: (player: PairPlayer, say: (options: Options, bad: readonly BadQuery[]) => void) => {
        const follow = (): void => {
          const { step: wanted, search } = place.asked();
          const here = pairCalled(ids.includes(wanted) ? wanted : retired ? shown : nearest(ids, wanted))!;
          const { address: asked, bad } = readTogether(catalogues, lang, here, search);
          const ways = { whole: ids, wayTo: (id: string) => (ids.includes(id) ? ids.slice(0, ids.indexOf(id) + 1) : undefined) };
          const { options, bad: badOptions } = readOptions(ways, here.id, search, ui.embed.allPairs);
          if (search !== '' || here.id !== player.duo.address.pair) player.go(asked, 'link');
          say(options, [...bad, ...badOptions]);
        };
        follow();
        held = player;
        const main = app.querySelector('main')!;
        wire?.open(
          drivenPair({
            player,
            size: () => measurePair(main),
            allowed: (allowed) => allowedText(ui, allowed),
            pageOf: (path) => addressIn(place, path),
          }),
        );
        addEventListener('popstate', follow);
      },
    },
  });
};
