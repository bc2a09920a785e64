import { mount, unmount } from 'svelte';
import { startAt } from '../../engine/address';
import { guideOf } from '../../engine/guide';
import { permalink } from '../../engine/permalink';
import { allWords } from '../../engine/wording';
import { loadScenario, slugs } from '../../scenarios';
import type { Layout } from '../../stage/sheet';
import { formatFor } from '../../text/format';
import { locales } from '../../text/locale';
import { uiBooks } from '../../text/ui';
import { follow } from '../follow';
import { NOTES, recorder } from '../history';
import { parts } from '../parts';
import { footOf } from '../print/foot';
import { footPages } from '../print/page-foot';
import { Session } from '../session.svelte';
import { loadSettings } from '../settings';
import { isPicture, partNames, type PartName, shell } from '../shell';
import type { Route } from './route';
import type { Kept, Shown } from './shown';

const empty = Object.fromEntries(partNames.map((name) => [name, ''])) as Record<PartName, string>;

/** A session for a scenario that is wholly at hand; null where it has no such step. */
const sessionFor = async ({ lang, place, reach }: Kept, slug: string, step: string): Promise<Session | null> => {
  if (!slugs.includes(slug)) return null;
  const scenario = await loadScenario(slug);
  const guide = guideOf(scenario);
  if (!guide.catalogue.steps.has(step)) return null;
  const book = scenario.words[lang]!;
  const [words, ui, sources] = await Promise.all([allWords(book), uiBooks[lang].core(), scenario.sources()]);
  const format = formatFor(locales[lang], scenario.zone, words.values);
  const address = { ...startAt(lang, slug, step), lang };
  const page = { scenario, guide, learn: () => Promise.resolve(guide), words, book, ui, format, reach: reach[slug]!, sources, place, address };
  return new Session(
    page,
    recorder(new URL(location.href), (to) => place.link(permalink(to))),
  );
};

/** Draws a step's page in place of what the page showed, and keeps it at the step its address names; null where there is no such step. */
export const showStep = async (app: HTMLElement, kept: Kept, asked: Extract<Route, { is: 'step' }>): Promise<Shown | null> => {
  const session = await sessionFor(kept, asked.scenario, asked.step);
  if (!session) return null;
  session.settings = loadSettings();
  const { explainer, page } = session;
  const present = (): void => {
    if (location.hash.endsWith(NOTES)) void session.present('notes');
  };
  app.innerHTML = shell(session, empty, '');
  session.fits = app.querySelector('.stage')!.getBoundingClientRect().width < 720 ? 'narrow' : 'wide';
  const drawn = partNames
    .filter((name) => !isPicture(name) || name === session.fits)
    .map((name) => mount(parts[name], { target: app.querySelector(`[data-part=${name}]`)!, props: { session, layout: name as Layout } }));
  document.title = `${session.title} · ${page.ui.site}`;
  const foot = footPages(app, footOf(session));
  await follow(session, asked.step, asked.search);
  present();
  return {
    follow: (route) => {
      if (route.is !== 'step' || route.scenario !== page.scenario.slug || !explainer.guide.catalogue.steps.has(route.step)) return false;
      void follow(session, route.step, route.search);
      present();
      return true;
    },
    leave: () => {
      explainer.playing = false;
      for (const one of drawn) void unmount(one);
      void foot.then((end) => end());
    },
  };
};
