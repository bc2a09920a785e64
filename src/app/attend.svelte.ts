import { mount, unmount, untrack } from 'svelte';
import type { Walk } from '../engine/walk';
import { type Layout, layouts } from '../stage/sheet';
import { act, command } from './commands';
import { keepExhibits } from './exhibits.svelte';
import { commandOf, dialogHolds } from './keys';
import Picture from './parts/Picture.svelte';
import { rest } from './rest';
import type { Session } from './session.svelte';
import { mainData } from './shell';
import { swipes } from './swipe';
import { showTheme } from './theme';

/** Follows the stage: how wide it is, and swipes across it. Returns what stops it. 720 pixels are the wide picture's least. */
const follow = (session: Session, stage: HTMLElement): (() => void) => {
  const observer = new ResizeObserver(([entry]) => (session.fits = entry!.contentRect.width < 720 ? 'narrow' : 'wide'));
  observer.observe(stage);
  const stop = swipes(stage, (towards) => act(session, towards));
  return () => {
    observer.disconnect();
    stop();
  };
};

/** The picture that was not brought to life stays as it came until it would be wrong, and is drawn anew only where it shows. */
const keepPictures = (session: Session, stage: HTMLElement): void => {
  const first = untrack(() => session.fits);
  const alive: Layout[] = first ? [first] : [...layouts];
  const { address } = session.page;
  const mounted: ReturnType<typeof mount>[] = [];
  $effect(() => () => mounted.forEach((picture) => void unmount(picture)));
  $effect(() => {
    const { fits } = session;
    const left = session.explainer.shown.controls.address !== address;
    untrack(() => {
      for (const layout of layouts) {
        const shows = fits === null ? left : fits === layout;
        if (alive.includes(layout) || !(left || shows)) continue;
        const target = stage.querySelector(`[data-part=${layout}]`)!;
        target.replaceChildren();
        if (!shows) continue;
        alive.push(layout);
        mounted.push(mount(Picture, { target, props: { session, layout } }));
      }
    });
  });
};

/** Works out the pictures of a walk one by one while the browser rests, so that no step waits for its own; the next come first. Returns what stops it. */
const makeReady = (session: Session, walk: Walk): (() => void) => {
  let wanted = true;
  const all = async (): Promise<void> => {
    const { steps, at: here } = walk;
    for (const k of steps.keys()) {
      await rest();
      if (!wanted) return;
      session.prepare(walk, (here + 1 + k) % steps.length);
    }
  };
  void all();
  return () => (wanted = false);
};

/** Does what a step's page does of itself while it is read. To be called while a component is set up. Returns what answers keys. */
export const attend = (session: Session): ((event: KeyboardEvent) => void) => {
  const { explainer, page } = session;

  $effect(() => {
    const stage = document.querySelector<HTMLElement>('.stage');
    if (!stage) return;
    keepPictures(session, stage);
    keepExhibits(session, stage);
    return untrack(() => follow(session, stage));
  });
  $effect(() => {
    const main = document.querySelector('main');
    if (!main) return;
    for (const [name, value] of Object.entries(mainData(explainer.walk))) if (main.dataset[name] !== value) main.dataset[name] = value;
  });
  $effect(() => {
    showTheme(session.theme);
  });
  // Said once, when a step the reader asked for has settled.
  let first = true;
  $effect(() => {
    if (explainer.moving) return;
    const { title } = session;
    if (first) first = false;
    else {
      session.announced = title;
      document.title = `${title} · ${page.ui.site}`;
    }
  });
  $effect(() => {
    const { steps, at } = explainer.shown.controls;
    const cited = steps[at]!.evidence.sources;
    if (cited.every((n) => session.sources.some((one) => one.n === n))) return;
    page.scenario.sources().then(
      (all) => (session.sources = all),
      () => (session.unfetched = true),
    );
  });
  $effect(() => {
    if (session.bad.length > 0 || explainer.shown.controls.stopped) session.onDemand.notices().catch(() => session.lose());
  });
  // While a step is read, the other pictures of its walk are made ready; at the fork of a branch, the way back over it.
  $effect(() => {
    if (explainer.moving) return;
    const { walk, back } = explainer;
    const soon = setTimeout(() => {
      // What cannot be fetched now is asked for again when it is needed.
      if (back && !explainer.guide.covers(back)) session.learn().catch(() => undefined);
    }, 300);
    const stop = untrack(() => makeReady(session, walk));
    return () => {
      clearTimeout(soon);
      stop();
    };
  });
  // Playing on: a settled step stays long enough to be read, then the next begins.
  $effect(() => {
    if (!explainer.playing || explainer.moving) return;
    if (!explainer.next) {
      explainer.playing = false;
      return;
    }
    const reading = 1500 + 35 * session.title.length;
    const timer = setTimeout(() => explainer.forward(), reading);
    return () => clearTimeout(timer);
  });

  return (event) => {
    const asked = dialogHolds(session.dialog) || session.covered ? null : commandOf(event, session.settings.off);
    if (!asked) return;
    event.preventDefault();
    command(session, asked);
  };
};
