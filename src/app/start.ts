import { hydrate } from 'svelte';
import { startAt } from '../engine/address';
import { permalink } from '../engine/permalink';
import { read, recall } from '../engine/recall';
import { wordsFor } from '../engine/wording';
import { loadStaging, whole } from '../scenarios';
import type { Layout } from '../stage/sheet';
import { formatFor } from '../text/format';
import { type Lang, locales } from '../text/locale';
import { uiBooks } from '../text/ui';
import { follow } from './follow';
import { NOTES, recorder } from './history';
import type { PageProps } from './page-props';
import { parts } from './parts';
import { onSite } from './place';
import { Session } from './session.svelte';
import { loadSettings } from './settings';
import { isPicture, partNames } from './shell';

/** Lets the browser paint and answer between two pieces of work. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Brings a prerendered step to life: the same components on the same props, part by part, then what the address asks beyond them. */
export const start = async (app: HTMLElement): Promise<Session> => {
  const { root, told } = app.dataset as { root: string; told: string };
  const base = new URL(root, location.href);
  const main = app.querySelector('main')!;
  const lang = document.documentElement.lang as Lang;
  const { scenario: slug, step } = main.dataset as { scenario: string; step: string };
  const [scenario, ui, { default: recorded }] = await Promise.all([
    loadStaging(slug),
    uiBooks[lang].core(),
    import(/* @vite-ignore */ new URL(told, base).href) as Promise<{ default: string }>,
  ]);
  const recording = read(recorded);
  await breathe();
  const guide = recall(scenario, recording);
  const book = scenario.words[lang]!;
  const words = await wordsFor(
    book,
    guide.walk({ ...startAt(lang, slug, step) }).steps.map(({ id }) => guide.catalogue.steps.get(id!)!.story.chapter),
  );
  const format = formatFor(locales[lang], scenario.zone, words.values);
  const page: PageProps = {
    scenario,
    guide,
    learn: async () => (await import('../engine/guide')).guideOf(await whole(scenario)),
    words,
    book,
    ui,
    format,
    reach: reachIn(app),
    sources: citedIn(app),
    place: onSite(root),
    address: { ...startAt(lang, slug, step), lang },
  };
  const session = new Session(page, recorder(base, permalink));
  const stage = app.querySelector('.stage')!;
  session.fits = stage.getBoundingClientRect().width < 720 ? 'narrow' : 'wide';
  session.settings = loadSettings();
  const stepIn = (url: Location): string => url.pathname.slice(base.pathname.length).split('/')[2] ?? '';
  const followHere = (alive?: Promise<void>): Promise<void> => follow(session, stepIn(location), location.search, alive);
  let live = (): void => undefined;
  const followed = location.search === '' ? null : followHere(new Promise((resolve) => (live = resolve)));
  await breathe();
  session.prepare(session.explainer.walk);
  for (const name of partNames) {
    if (isPicture(name) && name !== session.fits) continue;
    await breathe();
    hydrate(parts[name], { target: app.querySelector(`[data-part=${name}]`)!, props: { session, layout: name as Layout } });
  }
  addEventListener('popstate', () => void followHere());
  live();
  await followed;
  const present = (): void => {
    if (location.hash.endsWith(NOTES)) void session.present('notes');
  };
  present();
  addEventListener('hashchange', present);
  document.documentElement.dataset.ready = 'true';
  return session;
};

/** The sources the page was prerendered with, read back from its links, so that hydration finds what it expects. */
const citedIn = (app: HTMLElement): PageProps['sources'] =>
  [...app.querySelectorAll<HTMLAnchorElement>('.basis a')].map((a) => ({
    n: Number(/-(\d+)$/.exec(a.href)![1]),
    title: a.querySelector('.source')!.textContent,
    url: '',
    date: '',
  }));

/** The steps that the stations of the map lead to, read back from their links. */
const reachIn = (app: HTMLElement): PageProps['reach'] =>
  Object.fromEntries(
    [...app.querySelectorAll<SVGAElement>('.map a[data-state]')].map((station) => [station.dataset.state!, station.getAttribute('href')!.split('/').at(-2)!]),
  );
