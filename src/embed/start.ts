import { hydrate } from 'svelte';
import { allowedText } from '../app/notices';
import { startAt } from '../engine/address';
import { guideOf } from '../engine/guide';
import { nearest } from '../engine/nearest';
import { type BadQuery, read } from '../engine/permalink';
import { allWords } from '../engine/wording';
import type { Scenario } from '../scenarios/scenario';
import { formatFor } from '../text/format';
import { type Lang, locales } from '../text/locale';
import { uiBooks } from '../text/ui';
import Embed from './Embed.svelte';
import type { FrameProps } from './frame-props';
import { measure } from './measure';
import { type Options, readOptions } from './options';
import { keepAddress } from './own-address';
import type { Player } from './player.svelte';
import { type Picture, Wire } from './protocol/wire';

const draw = (): Promise<Picture> => Promise.reject(new Error('This release draws no pictures.'));

/** Brings a prerendered frame to life with all it needs at hand: nothing is fetched, nothing stored. */
export const start = async (app: HTMLElement, scenario: Scenario, lang: Lang): Promise<void> => {
  const root = app.dataset.root!;
  const { step, retired } = app.querySelector('main')!.dataset as { step: string; retired?: string };
  const { core, aside, embed } = uiBooks[lang];
  const [words, ui, more, own] = await Promise.all([allWords(scenario.words[lang]!), core(), aside(), embed()]);
  const guide = guideOf(scenario);
  const steps = guide.catalogue;
  const page: FrameProps = {
    guide,
    words,
    format: formatFor(locales[lang], scenario.zone, words.values),
    ui: { ...ui, ...more, embed: own },
    address: { ...startAt(lang, scenario.slug, step), lang },
    root,
    ...(retired && { retired }),
  };
  const base = new URL(root, location.href);
  let held: Player | null = null;
  const wire =
    window.parent === window
      ? null
      : new Wire(window.parent, (keys) => {
          if (held) held.options = { ...held.options, keys };
        });
  hydrate(Embed, {
    target: app,
    props: {
      page,
      ...(wire && { events: wire }),
      onaddress: keepAddress(base),
      onready: (player: Player, say: (options: Options, bad: readonly BadQuery[]) => void) => {
        const follow = (): void => {
          const wanted = location.pathname
            .split('/')
            .filter((word) => word !== '' && word !== 'index.html')
            .at(-1)!;
          const here = steps.steps.has(wanted) ? wanted : retired ? step : nearest(steps.steps.keys(), wanted);
          const { address: asked, bad } = read(scenario, steps, lang, here, location.search);
          const { options, bad: badOptions } = readOptions(steps, here, location.search, own.whole);
          if (location.search !== '' || here !== player.explainer.address.step) player.go(asked, 'link');
          say(options, [...bad, ...badOptions]);
        };
        follow();
        held = player;
        const main = app.querySelector('main')!;
        wire?.open({ player, size: () => measure(main), draw, allowed: (allowed) => allowedText(more, allowed), pageOf: (path) => new URL(path, base).href });
        addEventListener('popstate', follow);
      },
    },
  });
};
