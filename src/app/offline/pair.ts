import { mount, unmount } from 'svelte';
import { startAt } from '../../engine/address';
import { guideOf } from '../../engine/guide';
import { atPair, pairLink, type TogetherAddress } from '../../engine/together';
import { allWords } from '../../engine/wording';
import { loadScenario } from '../../scenarios';
import { type Lane, pairCalled } from '../../scenarios/pairs';
import { dressedIn } from '../../diagram/dressed';
import { formatFor } from '../../text/format';
import { locales } from '../../text/locale';
import { uiBooks } from '../../text/ui';
import type { Cause } from '../explainer.svelte';
import { recorder } from '../history';
import type { Notice } from '../notices';
import { footPages } from '../print/page-foot';
import { pairFoot } from '../together/pair-foot';
import { askedOf } from '../together/asked';
import { allSaid } from '../together/comparisons.svelte';
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
    ready: () => null,
  };
};

/** Draws the side-by-side page in place of what the page showed, and keeps it at the pair its address names; null where there is no such pair. */
export const showPair = async (app: HTMLElement, kept: Kept, asked: Extract<Route, { is: 'pair' }>): Promise<Shown | null> => {
  const { lang, place } = kept;
  const pair = pairCalled(asked.pair);
  if (!pair) return null;
  const [ui, words, said] = await Promise.all([uiBooks[lang].core(), uiBooks[lang].together(), uiBooks[lang].said()]);
  const [alipay, mudra] = await Promise.all([laneOf(kept, 'alipay', words.mark), laneOf(kept, 'mudra', words.mark)]);
  const page: TogetherProps = { lang, ui, words, said: allSaid(said), place, address: atPair(lang, pair), lanes: { alipay, mudra } };
  let go: (route: Route) => boolean = () => false;
  let { address: shownAt } = page;
  const record = recorder(new URL(location.href), (to: TogetherAddress) => place.link(pairLink(to)));
  app.replaceChildren();
  document.title = `${words.pairs[pair.id].title} · ${ui.site}`;
  const undress = dressedIn(css)(app);
  const drawn = mount(Together, {
    target: app,
    props: {
      page,
      onaddress: (address: TogetherAddress, cause: Cause) => {
        shownAt = address;
        record(address, cause);
      },
      onready: (duo: Duo, say: (notices: readonly Notice[]) => void) => {
        go = (route) => {
          if (route.is !== 'pair' || !pairCalled(route.pair)) return false;
          void duo.follow(
            () => askedOf(page, route.pair, route.search),
            ({ notices }) => say(notices),
          );
          return true;
        };
        if (asked.search !== '') go(asked);
      },
    },
  });
  const foot = footPages(
    app,
    pairFoot(page, () => shownAt),
  );
  return {
    follow: (route) => go(route),
    leave: () => {
      void unmount(drawn);
      void foot.then((end) => end());
      undress();
    },
  };
};
