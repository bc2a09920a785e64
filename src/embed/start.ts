import { hydrate } from 'svelte';
import { allowedText } from '../app/notices';
import type { PageProps } from '../app/page-props';
import { startAt } from '../engine/address';
import { catalogue } from '../engine/catalogue';
import { nearest } from '../engine/nearest';
import { type BadQuery, read } from '../engine/permalink';
import { walk } from '../engine/walk';
import { allWords } from '../engine/wording';
import type { Scenario } from '../scenarios/scenario';
import { formatFor } from '../text/format';
import { type Lang, locales } from '../text/locale';
import { uiBooks } from '../text/ui';
import Embed from './Embed.svelte';
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
  const book = scenario.words[lang]!;
  const [core, aside, ui, words] = await Promise.all([uiBooks[lang].core(), uiBooks[lang].aside(), uiBooks[lang].embed(), allWords(book)]);
  const steps = catalogue(scenario);
  const address = { ...startAt(lang, scenario.slug, step), lang };
  const page: PageProps & { readonly ui: typeof core & typeof aside } = {
    scenario,
    catalogue: steps,
    words,
    book,
    ui: { ...core, ...aside },
    format: formatFor(locales[lang], scenario.zone, words.values),
    walked: walk(scenario, steps, address),
    reach: {},
    sources: [],
    root,
    address,
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
      ui,
      ...(retired && { retired }),
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
          const { options, bad: badOptions } = readOptions(steps, here, location.search, ui.whole);
          if (location.search !== '' || here !== player.explainer.address.step) player.go(asked, 'link');
          say(options, [...bad, ...badOptions]);
        };
        follow();
        held = player;
        const main = app.querySelector('main')!;
        wire?.open({ player, size: () => measure(main), draw, allowed: (allowed) => allowedText(aside, allowed), pageOf: (path) => new URL(path, base).href });
        addEventListener('popstate', follow);
      },
    },
  });
};
