import { hydrate } from 'svelte';
import { reach } from 'virtual:layouts';
import App from './App.svelte';
import { type Address, startAt } from '../engine/address';
import { catalogue } from '../engine/catalogue';
import { nearest } from '../engine/nearest';
import { type BadQuery, read } from '../engine/permalink';
import { unpackReach } from '../engine/reach';
import { type Walk, walk } from '../engine/walk';
import { wordsFor } from '../engine/wording';
import { loadScenario } from '../scenarios';
import { sceneOf } from '../stage/scene';
import { layouts } from '../stage/sheet';
import { formatFor } from '../text/format';
import { type Lang, locales } from '../text/locale';
import { uiBooks } from '../text/ui';
import type { Cause, Explainer } from './explainer.svelte';
import { record } from './history';
import type { PageProps } from './page-props';

/** Lets the browser paint and answer between two pieces of work. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Brings a prerendered step to life: the same components on the same props, then what the address asks beyond them. */
export const start = async (app: HTMLElement): Promise<void> => {
  const root = new URL(app.dataset.root!, location.href);
  const main = app.querySelector('main')!;
  const lang = document.documentElement.lang as Lang;
  const slug = main.dataset.scenario!;
  const [scenario, ui] = await Promise.all([loadScenario(slug), uiBooks[lang].core()]);
  const steps = catalogue(scenario);
  const book = scenario.words[lang]!;
  const trail = steps.trails.get(steps.steps.get(main.dataset.step!)!.story.id)!;
  const words = await wordsFor(
    book,
    trail.map((id) => steps.steps.get(id)!.story.chapter),
  );
  const format = formatFor(locales[lang], scenario.zone, words.values);
  const address = { ...startAt(lang, slug, main.dataset.step!), lang };
  // In parts, so that no task keeps the browser from painting or answering: the walk, then its words, then the pictures.
  let walked: Walk | undefined;
  for (let legs = 2; legs < trail.length + 2; legs += 2) {
    await breathe();
    walked = walk(scenario, steps, address, walked, legs);
  }
  for (const { id, moment } of walked!.steps) {
    await breathe();
    words.steps[id!]!.title(format.facts(moment.facts));
  }
  const step = walked!.steps[walked!.at]!;
  for (const layout of layouts) {
    await breathe();
    sceneOf({ step, accounts: walked!.accounts, geography: scenario.geography, words, ui, format, layout });
  }
  await breathe();
  const page: PageProps = {
    scenario,
    catalogue: steps,
    words,
    book,
    ui,
    format,
    walked: walked!,
    reach: unpackReach(steps, scenario, reach[slug]!),
    sources: citedIn(app),
    root: app.dataset.root!,
    address,
  };
  const stepIn = (url: Location): string => url.pathname.slice(root.pathname.length).split('/')[2] ?? '';
  hydrate(App, {
    target: app,
    props: {
      page,
      onaddress: (address: Address, cause: Cause) => record(root, address, cause),
      onready: (explainer: Explainer, say: (bad: readonly BadQuery[]) => void) => {
        const follow = (): void => {
          const wanted = stepIn(location);
          const known = steps.steps.has(wanted);
          const step = known ? wanted : nearest(steps.steps.keys(), wanted);
          const { address, bad } = read(scenario, steps, lang, step, location.search);
          explainer.go(address, 'history');
          say(bad);
        };
        if (location.search !== '') follow();
        addEventListener('popstate', follow);
      },
    },
  });
};

/** The sources the page was prerendered with, read back from its links, so that hydration finds what it expects. */
const citedIn = (app: HTMLElement): PageProps['sources'] =>
  [...app.querySelectorAll<HTMLAnchorElement>('.basis a')].map((a) => ({ n: Number(/-(\d+)$/.exec(a.href)![1]), title: a.title, url: '', date: '' }));
