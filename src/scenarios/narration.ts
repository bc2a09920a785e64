import type { Option, Spoken } from './scenario';

/** The ids that a folder's words are typed by: what is not said of one of them does not compile. */
export interface Ids {
  readonly party: string;
  readonly place: string;
  readonly zone: string;
  readonly phase: string;
  readonly state: string;
  readonly event: string;
  readonly message: string;
  readonly story: string;
  readonly account: string;
  readonly entry: string;
  readonly guard: string;
  readonly input: string;
  readonly group: string;
  /** What transitions say. */
  readonly says: string;
  /** What a line may name. */
  readonly fact: string;
  /** The facts listed beside a step. */
  readonly figure: string;
  /** Values of facts that are words. */
  readonly value: string;
}

type Each<Id extends string, Said = string> = Readonly<Record<Id, Said>>;

/** A line may name any fact; each is formatted once per language. */
export type LineOf<I extends Ids> = (facts: Each<I['fact']>) => string;

/** What every step needs said in one language. */
export interface CoreOf<I extends Ids> {
  readonly title: string;
  readonly clock: string;
  readonly parties: Each<I['party']>;
  readonly places: Each<I['place']>;
  readonly zones: Each<I['zone'], LineOf<I>>;
  readonly figures?: Readonly<Partial<Record<I['account'], (amount: string) => string>>>;
  readonly phases: Each<I['phase']>;
  readonly states: Each<I['state']>;
  readonly events: Each<I['event']>;
  readonly messages: Each<I['message']>;
  readonly facts: Each<I['figure']>;
  readonly values: Each<I['value']>;
  readonly stories: Each<I['story']>;
}

/** What views, dialogs and the outline say beyond it. */
export interface AsideOf<I extends Ids> {
  readonly lead: string;
  readonly accounts: Each<I['account']>;
  readonly entries: Each<I['entry']>;
  readonly guards: Each<I['guard']>;
  readonly inputs: Each<I['input'], Option>;
  readonly groups: Each<I['group']>;
  readonly lines: Each<I['state'], LineOf<I>>;
  readonly transitions: Each<I['says'], LineOf<I>>;
  readonly leads: Each<I['story']>;
}

/** The texts of some steps: a title, and lines of it. */
export type StepsOf<I extends Ids, Step extends string> = Each<Step, { readonly title: LineOf<I>; readonly text: readonly LineOf<I>[] }>;

/** A speaker's notes for some steps: two or three sentences to say, and a question to ask. */
export type NotesOf<I extends Ids, Step extends string> = Each<Step, Spoken<string | LineOf<I>>>;
