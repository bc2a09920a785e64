import type { Lang } from '../text/locale';
import { uiBooks, type UiPresent } from '../text/ui';
import type Dialogs from './Dialogs.svelte';
import type { Library } from './library.svelte';
import type LinkBox from './LinkBox.svelte';
import type { noticesOf } from './notices';
import { once } from './once';
import type Presentation from './present/Presentation.svelte';
import type { viewOf } from './views/index';

/** What draws the parts of a page that do not come with it: each null until it was asked for and fetched. */
export class OnDemand {
  viewOf: typeof viewOf | null = $state.raw(null);
  Dialogs: typeof Dialogs | null = $state.raw(null);
  noticesOf: typeof noticesOf | null = $state.raw(null);
  LinkBox: typeof LinkBox | null = $state.raw(null);
  presentation: { readonly Presentation: typeof Presentation; readonly ui: UiPresent } | null = $state.raw(null);
  readonly #library: Library;
  readonly #lang: Lang;

  constructor(library: Library, lang: Lang) {
    this.#library = library;
    this.#lang = lang;
  }

  readonly views = once(async () => {
    const [views] = await Promise.all([import('./views/index'), this.#library.fetchAside()]);
    this.viewOf = views.viewOf;
  });
  readonly dialogs = once(async () => {
    const [dialogs] = await Promise.all([import('./Dialogs.svelte'), this.#library.fetchAside()]);
    this.Dialogs = dialogs.default;
  });
  readonly notices = once(async () => {
    const [notices] = await Promise.all([import('./notices'), this.#library.fetchAside()]);
    this.noticesOf = notices.noticesOf;
  });
  readonly linkBox = once(async () => void (this.LinkBox = (await import('./LinkBox.svelte')).default));
  readonly presenting = once(async () => {
    const [{ default: Presentation }, ui] = await Promise.all([import('./present/Presentation.svelte'), uiBooks[this.#lang].present()]);
    this.presentation = { Presentation, ui };
  });
}
