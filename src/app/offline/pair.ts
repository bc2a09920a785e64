import { mount, unmount } from 'svelte';
import { startAt } from '../../engine/address';
import { guideOf } from '../../engine/guide';
import type { BadQuery } from '../../engine/permalink';
import { atPair, pairLink, readTogether } from '../../engine/together';
import { allWords } from '../../engine/wording';
import { loadScenario } from '../../scenarios';
import { type Lane, pairCalled } from '../../scenarios/pairs';
import { dressedIn } from '../../diagram/dressed';
import { formatFor } from '../../text/format';
import { locales } from '../../text/locale';
import { uiBooks } from '../../text/ui';
import { recorder } from '../history';
import type { Duo } from '../together/duo.svelte';
import css from '../together/together.css?inline';
import Together from '../together/Together.svelte';
import { type LaneProps, marked, type TogetherProps } from '../together/together-props';
import type { Route } from './route';
import type { Kept, Shown } from './shown';

const laneOf = async ({ lang }: Kept, lane: Lane, mark: string): Promise<LaneProps> => {
  const scenario = await loadScenario(lane);
  const guide = guideOf(scenario);
  const words = await allWords(scenario.words[lang]!);
  return {
    scenario,
    catalogue: guide.catalogue,
    words: marked(words, scenario, mark),
    format: formatFor(locales[lang], scenario.zone, words.values),
    walkTo: (step) => guide.walk(startAt(lang, lane, step)),
  };
};

/** Draws the side-by-side page in place of what the page showed, and keeps it at the pair its address names; null where there is no such pair. */
export const showPair = async (app: HTMLElement, kept: Kept, asked: Extract<Route, { is: 'pair' }>): Promise<Shown | null> => {
  const { lang, place } = kept;
  const pair = pairCalled(asked.pair);
  if (!pair) return null;
  const [ui, words] = await Promise.all([uiBooks[lang].core(), uiBooks[lang].together()]);
  const [alipay, mudra] = await Promise.all([laneOf(kept, 'alipay', words.mark), laneOf(kept, 'mudra', words.mark)]);
  const page: TogetherProps = { lang, ui, words, place, address: atPair(lang, pair), lanes: { alipay, mudra } };
  let go: (route: Route) => boolean = () => false;
  app.replaceChildren();
  document.title = `${words.pairs[pair.id].title} · ${ui.site}`;
  const undress = dressedIn(css)(app);
  const drawn = mount(Together, {
    target: app,
    props: {
      page,
      onaddress: recorder(new URL(location.href), (to: TogetherProps['address']) => place.link(pairLink(to))),
      onready: (duo: Duo, say: (bad: readonly BadQuery[]) => void) => {
        go = (route) => {
          const found = route.is === 'pair' ? pairCalled(route.pair) : undefined;
          if (route.is !== 'pair' || !found) return false;
          const { address, bad } = readTogether({ alipay: alipay.catalogue, mudra: mudra.catalogue }, lang, found, route.search);
          duo.go(address, 'history');
          say(bad);
          return true;
        };
        if (asked.search !== '') go(asked);
      },
    },
  });
  return {
    follow: (route) => go(route),
    leave: () => {
      void unmount(drawn);
      undress();
    },
  };
};
