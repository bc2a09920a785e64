import { hydrate } from 'svelte';
import { startAt } from '../../engine/address';
import { catalogue } from '../../engine/catalogue';
import { nearest } from '../../engine/nearest';
import type { BadQuery } from '../../engine/permalink';
import { read, recall } from '../../engine/recall';
import { atPair, openSteps, pairLink, readTogether } from '../../engine/together';
import { wordsFor } from '../../engine/wording';
import { loadStaging } from '../../scenarios';
import { type Lane, pairCalled, pairs } from '../../scenarios/pairs';
import { formatFor } from '../../text/format';
import { type Lang, locales } from '../../text/locale';
import { uiBooks } from '../../text/ui';
import { recorder } from '../history';
import { onSite } from '../place';
import type { Duo } from './duo.svelte';
import Together from './Together.svelte';
import { type LaneProps, marked, type TogetherProps } from './together-props';

// In the built site each page carries its styles; the development server has them come with the script.
if (import.meta.env.DEV) void import('./together.css');

/** A lane's scenario with the words and the recordings of the stories that the pairs tell. */
const loadLane = async (lane: Lane, lang: Lang, mark: string, recorded: readonly string[]): Promise<LaneProps> => {
  const [scenario, ...texts] = await Promise.all([
    loadStaging(lane),
    ...recorded.map(async (file) => ((await import(/* @vite-ignore */ file)) as { default: string }).default),
  ]);
  const recordings = texts.map(read);
  const guides = recordings.map((recording) => recall(scenario, recording));
  const stories = new Map(recordings.flatMap((recording) => recording.stories.map((story) => [story.id, story] as const)));
  const known = catalogue({ stories: [...stories.values()] });
  const chapters = openSteps(known, lane).map((id) => known.steps.get(id)!.story.chapter);
  const words = await wordsFor(scenario.words[lang]!, chapters);
  return {
    scenario,
    catalogue: known,
    words: marked(words, scenario, mark),
    format: formatFor(locales[lang], scenario.zone, words.values),
    walkTo: (step) => {
      const address = startAt(lang, lane, step);
      return guides.find((guide) => guide.covers(address))!.walk(address);
    },
  };
};

/** Brings a prerendered pair to life: the same components on the same props, then what the address asks beyond them. */
export const startTogether = async (app: HTMLElement): Promise<void> => {
  const root = new URL(app.dataset.root!, location.href);
  const recorded = app.dataset.told!.split(' ');
  const lang = document.documentElement.lang as Lang;
  const pair = pairCalled(app.querySelector('main')!.dataset.pair!)!;
  const [ui, words] = await Promise.all([uiBooks[lang].core(), uiBooks[lang].together()]);
  const filesOf = (lane: Lane): readonly string[] => recorded.filter((path) => path.startsWith(`assets/${lane}-`)).map((path) => new URL(path, root).href);
  const [alipay, mudra] = await Promise.all([loadLane('alipay', lang, words.mark, filesOf('alipay')), loadLane('mudra', lang, words.mark, filesOf('mudra'))]);
  const page: TogetherProps = { lang, ui, words, place: onSite(app.dataset.root!), address: atPair(lang, pair), lanes: { alipay, mudra } };
  const pairIn = (url: Location): string => url.pathname.slice(root.pathname.length).split('/')[2] ?? '';
  hydrate(Together, {
    target: app,
    props: {
      page,
      onaddress: recorder(root, pairLink),
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
