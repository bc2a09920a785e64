import { connect } from './connect';
import type { Connection } from './api';

/** What the plugin uses of reveal.js. */
interface Deck {
  readonly on: (event: string, listener: () => void) => void;
  readonly getSlidesElement: () => HTMLElement;
  readonly getCurrentSlide: () => HTMLElement | undefined;
  readonly triggerKey: (keyCode: number) => void;
  readonly prev: () => void;
}

interface Line {
  readonly iframe: HTMLIFrameElement;
  readonly section: HTMLElement;
  readonly connection: Connection;
  /** The step the frame was last asked to go to, or was led to by its reader; null while it is not there. */
  at: string | null;
}

const codes: Readonly<Record<string, number>> = {
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  ' ': 32,
  PageUp: 33,
  PageDown: 34,
  End: 35,
  Home: 36,
  Escape: 27,
  Enter: 13,
  '.': 190,
  ',': 188,
  '?': 191,
};

/** The steps a frame walks through, one for each fragment, the first before any: `data-flow-steps="cart paid converted"`. */
const stepsOf = (iframe: HTMLIFrameElement): readonly string[] => (iframe.dataset.flowSteps ?? '').split(/\s+/).filter((step) => step !== '');

const fragmentsOf = (section: HTMLElement): readonly HTMLElement[] => [...section.querySelectorAll<HTMLElement>('.fragment[data-flow-step]')];

/** The step a slide asks for now: that of its last visible fragment, or the first. It depends on nothing that happened before. */
const wantedIn = (section: HTMLElement, iframe: HTMLIFrameElement): string | null => {
  const order = (fragment: HTMLElement): number => Number(fragment.dataset.fragmentIndex ?? 0);
  const shown = fragmentsOf(section)
    .filter((fragment) => fragment.classList.contains('visible'))
    .toSorted((a, b) => order(a) - order(b));
  return shown.at(-1)?.dataset.flowStep ?? stepsOf(iframe)[0] ?? null;
};

/** A fragment for each step after the first, unless the author wrote fragments with `data-flow-step` of their own. */
const addFragments = (iframe: HTMLIFrameElement): void => {
  const section = iframe.closest('section');
  if (!section || fragmentsOf(section).length > 0) return;
  for (const step of stepsOf(iframe).slice(1)) {
    const fragment = document.createElement('span');
    fragment.className = 'fragment';
    fragment.dataset.flowStep = step;
    fragment.setAttribute('aria-hidden', 'true');
    section.append(fragment);
  }
};

/** On paper each fragment has a page of its own; its frame is opened at the step itself, still and without controls. */
const still = (section: HTMLElement, iframe: HTMLIFrameElement): void => {
  const step = wantedIn(section, iframe);
  const url = new URL(iframe.getAttribute('src') ?? iframe.dataset.src ?? '', location.href);
  if (step !== null) url.pathname = url.pathname.replace(/[^/]+\/(index\.html)?$/, `${step}/`);
  url.searchParams.set('controls', 'none');
  url.searchParams.set('motion', 'none');
  url.searchParams.delete('start');
  iframe.removeAttribute('data-src');
  iframe.loading = 'eager';
  iframe.src = url.href;
};

/** `/embed/reveal-v1.js`: a reveal.js plugin. Frames follow the fragments of their slide, however the deck came there. */
const plugin = () => ({
  id: 'flow-explainer',
  init: (deck: Deck): void => {
    const slides = deck.getSlidesElement();
    const frames = [...slides.querySelectorAll<HTMLIFrameElement>('iframe[data-flow-steps]')];
    frames.forEach(addFragments);
    if (/print-pdf|view=print/.test(location.search)) {
      deck.on('pdf-ready', () => {
        for (const iframe of slides.querySelectorAll<HTMLIFrameElement>('iframe[data-flow-steps]')) {
          const section = iframe.closest('section');
          if (section) still(section, iframe);
        }
      });
      return;
    }

    const press = (key: string, shift: boolean): void => {
      if (key === ' ' && shift) return deck.prev();
      const code = codes[key] ?? (/^[a-z0-9]$/i.test(key) ? key.toUpperCase().charCodeAt(0) : undefined);
      if (code !== undefined) deck.triggerKey(code);
    };
    const lines = frames.flatMap((iframe): readonly Line[] => {
      const section = iframe.closest('section');
      return section ? [{ iframe, section, connection: connect(iframe, { wants: ['step', 'key'], keys: 'forward' }), at: null }] : [];
    });
    const follow = (line: Line, animate: boolean): void => {
      const wanted = wantedIn(line.section, line.iframe);
      if (line.at === null || wanted === null || wanted === line.at) return;
      line.at = wanted;
      line.connection.goto(wanted, { animate: animate && line.section === deck.getCurrentSlide() }).catch(() => undefined);
    };
    for (const line of lines) {
      line.connection.on('key', ({ key, shift }) => press(key, shift));
      line.connection.on('ready', () => (line.at = null));
      line.connection.on('welcome', ({ state }) => {
        line.at = state.step;
        follow(line, false);
      });
      // What the frame says of a step it was asked for comes late, when it has settled; the deck may have gone on.
      line.connection.on('step', ({ id, cause }) => {
        if (cause !== 'host') line.at = id;
      });
    }
    const followAll = (animate: boolean) => () => lines.forEach((line) => follow(line, animate));
    deck.on('fragmentshown', followAll(true));
    for (const event of ['ready', 'slidechanged', 'fragmenthidden', 'overviewhidden', 'slidetransitionend']) deck.on(event, followAll(false));
  },
});

Object.assign(window, { RevealFlowExplainer: plugin });
