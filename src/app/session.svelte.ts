import { type Address, type Theme, take, type View } from '../engine/address';
import { wordsOf } from '../engine/as-told';
import { type BadQuery, path, permalink, query } from '../engine/permalink';
import { travel } from '../engine/travel';
import type { Choice } from '../engine/choices';
import type { LiveGuide } from '../engine/guide';
import type { Walk } from '../engine/walk';
import type { Source } from '../scenarios/scenario';
import { sceneOf } from '../stage/scene';
import { type Layout, layouts } from '../stage/sheet';
import { uiBooks } from '../text/ui';
import { type Cause, Explainer } from './explainer.svelte';
import { Library } from './library.svelte';
import { once } from './once';
import { OnDemand } from './on-demand.svelte';
import type { PageProps } from './page-props';
import type { Settings } from './settings';

/** What can be opened over the page. */
export type DialogName = 'inputs' | 'help' | 'chart' | 'share' | 'embed' | 'away';
/** What a presentation makes of the window: its picture, the speaker's notes, or the page, kept in step with them. */
export type Presented = 'screen' | 'notes' | 'page';

/** What the parts of a page share: where the reader is, the words at hand, what is open, and where every link leads. */
export class Session {
  readonly page: PageProps;
  readonly explainer: Explainer;
  readonly library: Library;
  readonly onDemand: OnDemand;
  settings: Settings = $state.raw({ theme: 'auto', motion: 'auto', off: [] });
  dialog: DialogName | null = $state(null);
  /** Null while nothing is presented. */
  presented: Presented | null = $state(null);
  /** How far the page was scrolled when its presentation began. */
  scrolled = 0;
  /** What was wrong with the link that was opened. */
  bad: readonly BadQuery[] = $state.raw([]);
  /** Said to those who listen. */
  announced = $state('');
  /** The link that was asked for, while it is shown, and whether the browser let us copy it. */
  link: { readonly href: string; readonly copied: boolean } | null = $state.raw(null);
  /** The layout whose picture shows, once that is known. */
  fits: Layout | null = $state.raw(null);
  sources: readonly Source[] = $state.raw([]);
  /** Something could not be fetched, and the reader is told. */
  unfetched = $state(false);
  /** Fetches, once, the guide that knows every walk. */
  readonly learn: () => Promise<LiveGuide>;

  readonly words = $derived.by(() => this.library.words);
  readonly view: View = $derived.by(() => this.explainer.address.view);
  readonly theme: Theme = $derived.by(() => (this.explainer.address.theme === 'auto' ? this.settings.theme : this.explainer.address.theme));
  readonly been = $derived.by(() => travel(this.explainer.shown.map.steps, this.explainer.shown.map.at));
  readonly #toldSteps = $derived.by(() => this.explainer.shown.story.steps);
  /** Headlines of all steps of the walk as it is told. */
  readonly titles: readonly string[] = $derived.by(() => this.#toldSteps.map((_, at) => this.titleOf(this.explainer.shown.story, at)));
  readonly title: string = $derived.by(() => this.titles[this.explainer.shown.story.at]!);
  readonly notices = $derived.by(() => {
    const { library, words, bad, explainer, onDemand } = this;
    return (library.aside && onDemand.noticesOf?.(library.aside, words, bad, explainer.walk.stopped)) ?? [];
  });
  /** What the links of the page start from. */
  readonly #here = $derived.by(() => this.explainer.shown.controls.address);
  readonly #suffix = $derived.by(() => query({ ...this.#here, then: [], inputs: {} }));
  /** Without numbers of the reader's own, all that differs from link to link is the step. */
  readonly #plain = $derived.by(() => Object.keys(this.#here.inputs).length === 0);
  readonly #asked = $derived.by(() => query({ ...this.#here, view: 'flow' }));

  constructor(page: PageProps, changed: (address: Address, cause: Cause) => void = () => undefined) {
    this.page = page;
    this.learn = once(page.learn);
    this.sources = page.sources;
    this.library = new Library(page.words, page.book, uiBooks[page.address.lang].aside);
    this.onDemand = new OnDemand(this.library, page.address.lang);
    this.explainer = new Explainer(page.address, page.guide, {
      reduced: () => this.#reduced(),
      ready: (address) => this.#ready(address),
      learn: () => this.learn(),
      changed: (address, cause) => {
        if (cause === 'jump') this.bad = [];
        this.unfetched = false;
        changed(address, cause);
      },
      failed: () => this.lose(),
    });
  }

  /** What was asked for cannot be fetched: the page stays as it was, and says so. */
  lose(): void {
    this.unfetched = true;
    this.link = null;
    this.dialog = null;
  }

  /** Opens a dialog, once what draws it is there. */
  async open(dialog: DialogName): Promise<void> {
    await this.onDemand.dialogs().then(
      () => (this.dialog = dialog),
      () => this.lose(),
    );
  }

  /** Makes of the window a presentation's picture or the speaker's notes, once what draws them is there. */
  async present(as: 'screen' | 'notes'): Promise<void> {
    await this.onDemand.presenting().then(
      () => (this.presented ??= as),
      () => this.unpresent(),
    );
  }

  /** What a presentation needs cannot be fetched: it ends, and the page says so. */
  unpresent(): void {
    this.presented = null;
    this.lose();
  }

  #reduced(): boolean {
    const motion = this.explainer.address.motion === 'auto' ? this.settings.motion : this.explainer.address.motion;
    return motion === 'none' || (motion === 'auto' && matchMedia('(prefers-reduced-motion: reduce)').matches);
  }

  #ready(address: Address): Promise<unknown> | null {
    const { explainer, library } = this;
    const drawn = address.view === 'flow' || this.onDemand.viewOf ? null : this.onDemand.views();
    const read = (): Promise<unknown> | null => library.ready(address, explainer.guide.catalogue.steps.get(address.step)!);
    const told = explainer.guide.covers(address) ? read() : explainer.learn().then(read);
    return drawn && told ? Promise.all([drawn, told]) : (drawn ?? told);
  }

  /** The headline of a walk's step, true whatever the reader's numbers. */
  titleOf(of: Walk, at: number): string {
    const one = of.steps[at]!;
    return wordsOf(one, this.explainer.asTold(of, at), this.words).title(this.page.format.facts(one.moment.facts));
  }

  /** Works out the picture of a walk's step before it is drawn; the stage finds it again. */
  prepare({ steps, at: here, accounts }: Walk, at = here): void {
    const { scenario, ui, format } = this.page;
    const layout = this.presented === 'screen' ? 'large' : (this.fits ?? layouts[0]);
    sceneOf({ step: steps[at]!, accounts, geography: scenario.geography, words: this.words, ui, format, layout });
  }

  /** The page is there, and a presentation stands in front of it. */
  get covered(): boolean {
    return this.presented === 'screen' || this.presented === 'notes';
  }

  /** Whether a layout's picture is drawn: both until it is known which shows. */
  draws(layout: Layout): boolean {
    return this.view === 'flow' && !this.covered && (this.fits ?? layout) === layout;
  }

  hrefOf(address: Address): string {
    return this.page.place.link(permalink(address));
  }
  /** Below the site's root, with its query. */
  pathOfStep(id: string): string {
    return this.#plain || !this.explainer.guide.catalogue.steps.has(id)
      ? path({ ...this.page.address, step: id }) + this.#suffix
      : permalink(this.explainer.to(id));
  }
  hrefOfStep(id: string): string {
    return this.page.place.link(this.pathOfStep(id));
  }
  hrefOfState(state: string): string | null {
    const step = this.page.reach[state];
    return step === undefined ? null : this.hrefOfStep(step);
  }
  hrefOfChoice(choice: Choice): string {
    return choice.step ? this.hrefOfStep(choice.step) : this.hrefOf(take(this.#here, choice.event));
  }
  hrefOfView(to: View): string {
    const asked = this.#asked;
    const wanted = to === 'flow' ? asked : `${asked}${asked === '' ? '?' : '&'}view=${to}`;
    return this.page.place.again(path(this.#here), wanted);
  }
}
