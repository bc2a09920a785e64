import { hydrate } from 'svelte';
import { startAt } from '../../engine/address';
import { catalogue } from '../../engine/catalogue';
import { nearest } from '../../engine/nearest';
import type { BadQuery } from '../../engine/permalink';
import { atPair, openSteps, pairLink, readTogether, type TogetherAddress } from '../../engine/together';
import { type Walk, walk } from '../../engine/walk';
import { wordsFor } from '../../engine/wording';
import { loadScenario } from '../../scenarios';
import { type Lane, pairCalled, pairs } from '../../scenarios/pairs';
import { formatFor } from '../../text/format';
import { type Lang, locales } from '../../text/locale';
import { uiBooks } from '../../text/ui';
import type { Cause } from '../explainer.svelte';
import type { Duo } from './duo.svelte';
import Together from './Together.svelte';
import { type LaneProps, marked, type TogetherProps } from './together-props';

// In the built site each page carries its styles; the development server has them come with the script.
if (import.meta.env.DEV) void import('./together.css');

/** A lane's scenario with the words of the stories that the pairs tell; a walk is replayed when it is first asked for. */
const loadLane = async (lane: Lane, lang: Lang, mark: string): Promise<LaneProps> => {
  const scenario = await loadScenario(lane);
  const steps = catalogue(scenario);
  const words = await wordsFor(
    scenario.words[lang]!,
    openSteps(steps, lane).map((id) => steps.steps.get(id)!.story.chapter),
  );
  const walks = new Map<string, Walk>();
  const told = new Map<string, Walk>();
  const walkTo = (step: string): Walk => {
    const known = walks.get(step);
    if (known) return known;
    const story = steps.steps.get(step)!.story.id;
    const made = walk(scenario, steps, startAt(lang, lane, step), told.get(story));
    told.set(story, made);
    walks.set(step, made);
    return made;
  };
  return { scenario, catalogue: steps, words: marked(words, scenario, mark), format: formatFor(locales[lang], scenario.zone, words.values), walkTo };
};

/** Writes an address into the browser's history: a step replaces the entry, a jump adds one (contract 3, rule 4). */
const record = (root: URL, address: TogetherAddress, cause: Cause): void => {
  const url = new URL(pairLink(address), root);
  if (cause === 'history' || url.href === location.href) return;
  if (cause === 'jump') history.pushState(null, '', url);
  else history.replaceState(null, '', url);
};

/** Brings a prerendered pair to life: the same components on the same props, then what the address asks beyond them. */
export const startTogether = async (app: HTMLElement): Promise<void> => {
  const root = new URL(app.dataset.root!, location.href);
  const lang = document.documentElement.lang as Lang;
  const pair = pairCalled(app.querySelector('main')!.dataset.pair!)!;
  const [ui, words] = await Promise.all([uiBooks[lang].core(), uiBooks[lang].together()]);
  const [alipay, mudra] = await Promise.all([loadLane('alipay', lang, words.mark), loadLane('mudra', lang, words.mark)]);
  const page: TogetherProps = { lang, ui, words, root: app.dataset.root!, address: atPair(lang, pair), lanes: { alipay, mudra } };
  const pairIn = (url: Location): string => url.pathname.slice(root.pathname.length).split('/')[2] ?? '';
  hydrate(Together, {
    target: app,
    props: {
      page,
      onaddress: (address: TogetherAddress, cause: Cause) => record(root, address, cause),
      onready: (duo: Duo, say: (bad: readonly BadQuery[]) => void) => {
        const follow = (): void => {
          const wanted = pairIn(location);
          const found =
            pairCalled(wanted) ??
            pairCalled(
              nearest(
                pairs.map(({ id }) => id),
                wanted,
              ),
            )!;
          const { address, bad } = readTogether({ alipay: alipay.catalogue, mudra: mudra.catalogue }, lang, found, location.search);
          duo.go(address, 'history');
          say(bad);
        };
        if (location.search !== '') follow();
        addEventListener('popstate', follow);
      },
    },
  });
};
