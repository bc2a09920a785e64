import { hydrate } from 'svelte';
import { atPair, pairLink, type TogetherAddress } from '../../engine/together';
import { loadStaging } from '../../scenarios';
import { type Lane, pairCalled } from '../../scenarios/pairs';
import type { Lang } from '../../text/locale';
import { uiBooks } from '../../text/ui';
import { recorder } from '../history';
import type { Notice } from '../notices';
import { onSite } from '../place';
import { ReadComparisons } from './comparisons.svelte';
import type { Cause } from '../explainer.svelte';
import type { Foot } from '../print/foot';
import type { Duo } from './duo.svelte';
import { readLane, type Ways } from './lane.svelte';
import Together from './Together.svelte';
import type { TogetherProps } from './together-props';

// In the built site each page carries its styles; the development server has them come with the script.
if (import.meta.env.DEV) void import('./together.css');

/** Brings a prerendered pair to life: the same components on the same props, then what the address asks beyond them. Returns what asks what its paper says. */
export const startTogether = async (app: HTMLElement): Promise<() => Promise<Foot>> => {
  const root = new URL(app.dataset.root!, location.href);
  const fetch = async (file: string): Promise<string> => ((await import(/* @vite-ignore */ new URL(file, root).href)) as { default: string }).default;
  const lang = document.documentElement.lang as Lang;
  const main = app.querySelector('main')!;
  const pair = pairCalled(main.dataset.pair!)!;
  const [ui, words, ways] = await Promise.all([uiBooks[lang].core(), uiBooks[lang].together(), fetch(app.dataset.told!)]);
  const known = JSON.parse(ways) as Readonly<Record<Lane, Ways>>;
  const laneOf = async (lane: Lane) =>
    readLane({ lane, lang, scenario: await loadStaging(lane), ways: known[lane], mark: words.mark, fetch }, pair.steps[lane]);
  const [alipay, mudra] = await Promise.all([laneOf('alipay'), laneOf('mudra')]);
  const said = new ReadComparisons(main, uiBooks[lang].said);
  const place = onSite(app.dataset.root!);
  const page: TogetherProps = { lang, ui, words, said, place, address: atPair(lang, pair), lanes: { alipay, mudra } };
  const record = recorder(root, pairLink);
  let { address: shown } = page;
  hydrate(Together, {
    target: app,
    props: {
      page,
      onaddress: (address: TogetherAddress, cause: Cause) => {
        shown = address;
        record(address, cause);
      },
      onready: (duo: Duo, say: (notices: readonly Notice[]) => void) => {
        const follow = (): Promise<void> => {
          const { pathname, search } = location;
          const wanted = pathname.slice(root.pathname.length).split('/')[2] ?? '';
          return duo.follow(
            async () => (await import('./asked')).askedOf(page, wanted, search),
            ({ notices }) => say(notices),
          );
        };
        const first = location.search === '' ? Promise.resolve() : follow();
        void first.then(() => (document.documentElement.dataset.ready = 'true'));
        addEventListener('popstate', () => void follow());
      },
    },
  });
  return async () => (await import('./pair-foot')).pairFoot(page, () => shown);
};
