import { hydrate } from 'svelte';
import type { Address } from '../engine/address';
import { catalogue, nearest } from '../engine/catalogue';
import { read } from '../engine/permalink';
import { unpackReach } from '../engine/reach';
import { loadScenario } from '../scenarios';
import type { Lang } from '../text/locale';
import { uiWords } from '../text/ui';
import type { Cause, Explainer } from './explainer.svelte';
import { record } from './history';
import { badValue, type Notice } from './notices';
import type { PageProps } from './page-props';

/** Lets the browser paint and answer between two pieces of work. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Brings a prerendered step to life: the same components on the same props, then what the address asks beyond them. */
export const start = async (app: HTMLElement): Promise<void> => {
  const root = new URL(app.dataset.root!, location.href);
  const main = app.querySelector('main')!;
  const lang = document.documentElement.lang as Lang;
  const slug = main.dataset.scenario!;
  const [{ default: App }, scenario, ui, { reach }] = await Promise.all([
    import('./App.svelte'), loadScenario(slug), uiWords[lang](), import('virtual:layouts'),
  ]);
  const words = await scenario.words[lang]!();
  await breathe();
  const steps = catalogue(scenario);
  const page: PageProps = {
    scenario, catalogue: steps, words, ui, reach: unpackReach(steps, scenario, reach[slug]!), notices: [], sources: citedIn(app), root: app.dataset.root!,
    address: { lang, scenario: slug, step: main.dataset.step!, then: [], inputs: {}, view: 'flow', theme: 'auto', motion: 'auto' },
  };
  await breathe();
  const stepIn = (url: Location): string => url.pathname.slice(root.pathname.length).split('/')[2] ?? '';
  hydrate(App, {
    target: app,
    props: {
      page,
      onaddress: (address: Address, cause: Cause) => record(root, address, cause),
      onready: (explainer: Explainer, say: (notices: readonly Notice[]) => void) => {
        const follow = (): void => {
          const wanted = stepIn(location);
          const known = steps.steps.has(wanted);
          const step = known ? wanted : nearest(steps.steps.keys(), wanted);
          const { address, bad } = read(scenario, steps, lang, step, location.search);
          const notices: Notice[] = bad.map((one) => badValue(ui, words, one));
          explainer.go(address, 'history');
          say(notices);
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
