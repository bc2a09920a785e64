import { pathIn } from '../../engine/hash';
import type { Lang } from '../../text/locale';
import { offerReleases } from '../keep/offer';
import { kept } from '../keep/worker';
import { nameNearest } from '../nearest-link';
import { inFile } from '../place';
import { loadSettings } from '../settings';
import { showTheme } from '../theme';
import { showPair } from './pair';
import { type Route, routeOf } from './route';
import type { Kept, Shown } from './shown';
import { showStep } from './step';

interface Text {
  readonly title: string;
  readonly content: DocumentFragment;
}

/** The pages of text that came with the file, by their names. The contents stand in the page itself, for readers without script. */
const textsIn = (app: HTMLElement): ReadonlyMap<string, Text> => {
  const content = document.createDocumentFragment();
  content.append(...[...app.childNodes].map((node) => node.cloneNode(true)));
  const others = [...document.querySelectorAll<HTMLTemplateElement>('template[data-page]')].map(
    ({ dataset, content: own }) => [dataset.page!, { title: dataset.title!, content: own }] as const,
  );
  return new Map([['contents', { title: document.title, content }], ...others]);
};

/** The whole address of a step that is named by its id alone, as a short address names it. */
const stepCalled = (texts: ReadonlyMap<string, Text>, id: string | null): string | null =>
  id === null
    ? null
    : (texts
        .get('contents')!
        .content.querySelector(`a[data-step="${CSS.escape(id)}"]`)
        ?.getAttribute('href') ?? null);

/** Draws a page of text in place of what the page showed, at the place in it that is asked for. */
const showText = (app: HTMLElement, { title, content }: Text, at: string | null): void => {
  app.replaceChildren(content.cloneNode(true));
  document.title = title;
  const place = at === null ? null : document.getElementById(at);
  if (!place) return scrollTo(0, 0);
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  place.scrollIntoView();
};

/** Says in the contents that there is no such step or pair, or what became of it. */
const sayMissing = (app: HTMLElement, route: Route): void => {
  if (route.is !== 'step' && route.is !== 'pair') return;
  const wanted = route.is === 'step' ? route.step : route.pair;
  const retired = app.querySelector<HTMLElement>(`[data-retired="${CSS.escape(wanted)}"]`);
  if (retired) retired.hidden = false;
  else nameNearest(app, route.is, wanted, route.is === 'step' ? route.scenario : 'together', route.search);
};

/** The hash is the address: a link to a place in the page goes there without it. */
const stayOn = (event: MouseEvent): void => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]:not([href^="#/"])');
  if (!link) return;
  event.preventDefault();
  const place = document.getElementById(link.hash.slice(1))!;
  place.tabIndex = -1;
  place.focus();
};

/** Brings the file to life: shows what its address names, and goes along whenever that changes. */
export const start = async (app: HTMLElement): Promise<void> => {
  showTheme(loadSettings().theme);
  const texts = textsIn(app);
  const lang = document.documentElement.lang as Lang;
  const reach = JSON.parse(document.getElementById('reach')!.textContent) as Kept['reach'];
  const held: Kept = { lang, place: inFile(app.dataset.site!), reach };
  let shown: Shown | null = null;
  /** Counts what was asked for, so that what takes longer does not come over what was asked for later. */
  let asked = 0;

  const open = async (route: Route): Promise<void> => {
    const own = ++asked;
    const short = route.is === 'contents' ? stepCalled(texts, route.at) : null;
    if (short !== null) return location.replace(short);
    if (shown?.follow(route)) return;
    shown?.leave();
    shown = null;
    const next = route.is === 'step' ? await showStep(app, held, route) : route.is === 'pair' ? await showPair(app, held, route) : null;
    if (own !== asked) return next?.leave();
    shown = next;
    if (next) return;
    const text = texts.get(route.is) ?? texts.get('contents')!;
    showText(app, text, 'at' in route ? route.at : null);
    sayMissing(app, route);
  };
  const follow = async (): Promise<void> => {
    const path = pathIn(lang, location.hash);
    if (path !== null) await open(routeOf(path));
  };
  addEventListener('popstate', () => void follow());
  if (location.hash.length > 2) await follow();
  app.addEventListener('click', stayOn);
  document.documentElement.dataset.ready = 'true';
  const keeper = await kept();
  if (keeper) offerReleases(keeper, app, lang);
};
