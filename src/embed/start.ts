import { hydrate, mount } from 'svelte';
import { allowedText } from '../app/notices';
import { startAt } from '../engine/address';
import { guideOf } from '../engine/guide';
import { nearest } from '../engine/nearest';
import { type BadQuery, permalink, read } from '../engine/permalink';
import { allWords } from '../engine/wording';
import type { Scenario } from '../scenarios/scenario';
import { formatFor } from '../text/format';
import { type Lang, locales } from '../text/locale';
import Embed from './Embed.svelte';
import { exporter } from './export';
import { addressIn, frameOnSite, frozenFrame } from './frame-place';
import type { FrameProps } from './frame-props';
import { measure } from './measure';
import { type Options, readOptions, waysFrom } from './options';
import { keepAddress } from './own-address';
import type { Player } from './player.svelte';
import { drivenStep } from './protocol/driven-step';
import { Wire } from './protocol/wire';

/** Brings a prerendered frame to life with all it needs at hand: nothing is fetched, nothing stored. */
export const start = async (app: HTMLElement, scenario: Scenario, lang: Lang, ui: FrameProps['ui']): Promise<void> => {
  const { root, drawing = null } = app.dataset;
  const words = await allWords(scenario.words[lang]!);
  const guide = guideOf(scenario);
  const steps = guide.catalogue;
  // The file that holds a scenario's steps as a release had them is no page of any of them.
  const { step = steps.first, retired } = app.querySelector('main')?.dataset ?? {};
  const place = root === undefined ? frozenFrame(lang) : frameOnSite(root);
  const page: FrameProps = {
    guide,
    words,
    format: formatFor(locales[lang], scenario.zone, words.values),
    ui,
    address: { ...startAt(lang, scenario.slug, step), lang },
    place,
    ...(retired && { retired }),
  };
  let held: Player | null = null;
  const wire =
    window.parent === window
      ? null
      : new Wire(window.parent, (keys) => {
          if (held) held.granted = keys;
        });
  (root === undefined ? mount : hydrate)(Embed, {
    target: app,
    props: {
      page,
      ...(wire && { events: wire }),
      onaddress: keepAddress(place, permalink),
      onready: (player: Player, say: (options: Options, bad: readonly BadQuery[]) => void) => {
        const follow = (): void => {
          const { step: wanted, search } = place.asked();
          const known = steps.steps.has(wanted) || retired || wanted === '';
          const here = steps.steps.has(wanted) ? wanted : known ? step : nearest(steps.steps.keys(), wanted);
          const { address: asked, bad } = read(scenario, steps, lang, here, search);
          const { options, bad: badOptions } = readOptions(waysFrom(steps, here), here, search, ui.embed.whole);
          if (search !== '' || here !== player.explainer.address.step) player.go(asked, 'link');
          const missing: readonly BadQuery[] = known ? [] : [{ code: 'step', given: wanted, used: here }];
          say(options, [...missing, ...bad, ...badOptions]);
        };
        follow();
        held = player;
        const main = app.querySelector('main')!;
        const drawn = exporter(drawing, place);
        const driven = drivenStep({
          player,
          size: () => measure(main),
          draw: (format, width) => drawn(player, format, width),
          allowed: (allowed) => allowedText(ui, allowed),
          pageOf: (path) => addressIn(place, path),
        });
        wire?.open(driven);
        addEventListener('popstate', follow);
      },
    },
  });
};
