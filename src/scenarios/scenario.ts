import type { AnyStateMachine } from 'xstate';
import type { Account, Entry } from '../ledger/ledger';
import type { Balances } from '../ledger/balances';
import type { Facts } from '../text/fact';
import type { Exhibit, ExhibitWords } from './exhibit';
import type { Input, Values } from './input';

export type { Fact, Facts } from '../text/fact';

/** How sure a claim is. */
export type Basis = 'documented' | 'inferred' | 'simplification' | 'hypothetical';

export interface Evidence {
  readonly basis: Basis;
  /** Numbers of the scenario's list of sources. */
  readonly sources: readonly number[];
}

/** A message or goods that go from one party to another in a transition; money is never told, it is posted. */
export interface Told {
  readonly kind: 'message' | 'goods';
  readonly from: string;
  readonly to: string;
  readonly what: string;
  /** It set out and never arrived. */
  readonly lost?: true;
  /** How many entries of its moment come before it; none where it is not said. */
  readonly after?: number;
}

/** One step of a story: the picture after these events. */
export interface StoryStep {
  readonly id: string;
  readonly events: readonly string[];
  /** Facts listed beside the text, in this order. */
  readonly figures: readonly string[];
  /** What its text rests on beside its transitions: numbers of the scenario's list of sources. */
  readonly sources?: readonly number[];
}

/** A named path. A branch starts at step `from` of its `parent`; it may ask for inputs of its own. */
export interface Story {
  readonly id: string;
  /** The part of the narration its steps are told in. */
  readonly chapter: string;
  readonly parent: string | null;
  readonly from: string | null;
  readonly steps: readonly StoryStep[];
  readonly inputs?: Values;
  /** Where Next leads at its end, if it rejoins another story. */
  readonly rejoins?: string;
}

export interface Source {
  readonly n: number;
  readonly title: string;
  readonly url: string;
  readonly date: string;
}

/** Where an actor, or one of its purses, stands on the stage. */
export interface Place {
  readonly id: string;
  readonly party: string;
  readonly icon: 'person' | 'bank' | 'wallet' | 'exchange' | 'shop' | 'globe' | 'safe';
  /** Centre in the wide picture (760 x 400) and in the narrow one (360 x 440). */
  readonly wide: readonly [number, number];
  readonly narrow: readonly [number, number];
  /** Cash accounts that are here: money moves start and end at the place of their account. */
  readonly cash: readonly string[];
  /** Accounts whose balance is shown under the name, each only where it is not zero. */
  readonly figures: readonly string[];
}

export interface Zone {
  readonly id: string;
  readonly side: 'left' | 'right';
  readonly tone: 'cny' | 'foreign' | 'inr';
}

/** The stage's geography: places, and the border between the zones. */
export interface Geography {
  readonly places: readonly Place[];
  readonly zones: readonly Zone[];
  readonly border: { readonly wide: number; readonly narrow: number } | null;
}

/** A station of the railway map of states. */
export interface Station {
  readonly x: number;
  readonly y: number;
  readonly kind: 'stop' | 'end' | 'spur';
  readonly label: 'above' | 'right' | 'left';
  /** Its label lies on a track: it is drawn with a rim of paper, which takes a browser many times as long as plain letters. */
  readonly rimmed?: true;
}

/** The map: a station for each state, and the tracks between them in the order they are travelled. */
export interface StateMap {
  readonly width: number;
  readonly height: number;
  readonly stations: Readonly<Record<string, Station>>;
  /** Each track is a run of states; consecutive ones are joined. A spur is a way to a failure, or back from it. */
  readonly tracks: readonly { readonly kind: 'main' | 'spur'; readonly states: readonly string[] }[];
  /** Headings over parts of the map; a ruled one is divided from what is left of it by a hairline. */
  readonly regions: readonly { readonly id: string; readonly x: number; readonly y: number; readonly anchor: 'start' | 'end'; readonly ruled?: true }[];
}

/** A rule that holds at every step of every path; returns what is wrong, or null. */
export interface Invariant {
  readonly id: string;
  readonly broken: (view: InvariantView) => string | null;
}
export interface InvariantView {
  readonly states: readonly string[];
  readonly balances: Balances;
  readonly accounts: ReadonlyMap<string, Account>;
  readonly entries: readonly Entry[];
  /** The machine's context. */
  readonly context: unknown;
}

export type Line = (facts: Readonly<Record<string, string>>) => string;
/** What a speaker says at a step, in two or three sentences, and asks the listeners; a sentence with figures is a line. */
export interface Spoken<Sentence = string | Line> {
  readonly say: readonly [Sentence, Sentence] | readonly [Sentence, Sentence, Sentence];
  readonly ask: Sentence;
}
export interface Option {
  readonly label: string;
  readonly help?: string;
  readonly options?: Readonly<Record<string, string>>;
}

/** All that is said of a scenario in one language. A folder's words.ts narrows the keys to what its machine has. */
export interface Words {
  readonly title: string;
  /** Whose clock it is that a step's time is read from. */
  readonly clock: string;
  readonly lead: string;
  readonly parties: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
  readonly zones: Readonly<Record<string, Line>>;
  /** What a balance beside a place is called, by its account, where its kind of account does not say enough. */
  readonly figures?: Readonly<Record<string, (amount: string) => string>>;
  readonly accounts: Readonly<Record<string, string>>;
  readonly entries: Readonly<Record<string, string>>;
  readonly phases: Readonly<Record<string, string>>;
  /** A state's name on the map. */
  readonly states: Readonly<Record<string, string>>;
  /** What is true while a state lasts, for a walk off the stories. */
  readonly lines: Readonly<Record<string, Line>>;
  /** What a choice button says, in the future: "The password is wrong". */
  readonly events: Readonly<Record<string, string>>;
  /** The headline after a transition, in a free walk: "The password was wrong". */
  readonly transitions: Readonly<Record<string, Line>>;
  readonly messages: Readonly<Record<string, string>>;
  /** Why an event is refused, by the guard that refused it. */
  readonly guards: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, Option>>;
  readonly groups: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, string>>;
  /** Names of values that are words: trade statuses, refusal codes. */
  readonly values: Readonly<Record<string, string>>;
  /** What a chip says that leads into a story. */
  readonly stories: Readonly<Record<string, string>>;
  /** A story in one sentence, for the outline. */
  readonly leads: Readonly<Record<string, string>>;
  readonly steps: Readonly<Record<string, { readonly title: Line; readonly text: readonly Line[] }>>;
  readonly exhibits?: ExhibitWords;
}

/** The words that a step told as its story tells it does not need: of other views, dialogs, the outline, and walks off the stories. */
export type Aside = Pick<Words, 'lead' | 'accounts' | 'entries' | 'guards' | 'inputs' | 'groups' | 'leads' | 'lines' | 'transitions'>;

/** One language's words in the parts in which pages load them: what every step needs, the texts of the steps by chapter, the rest. */
export interface WordBook {
  readonly core: () => Promise<Omit<Words, keyof Aside | 'steps'>>;
  readonly aside: () => Promise<Aside>;
  /** Where the scenario has exhibits. */
  readonly exhibits?: () => Promise<ExhibitWords>;
  readonly chapters: Readonly<Record<string, () => Promise<Words['steps']>>>;
  /** The speaker's notes of all steps, in one part: a talk that has begun waits for nothing. */
  readonly notes: () => Promise<Readonly<Record<string, Spoken>>>;
}

/** What it takes to show a walk that was replayed beforehand: places, map and words. */
export interface Staging {
  readonly slug: string;
  /** IANA zone in which the scenario's clock is read. */
  readonly zone: string;
  readonly phases: readonly string[];
  /** The phase a state belongs to, from its id. */
  readonly phaseOf: (state: string) => string;
  /** The phases that run beside the others. */
  readonly besides: readonly string[];
  /** Facts listed beside a step that no story tells. */
  readonly freeFigures: readonly string[];
  readonly geography: Geography;
  readonly map: StateMap;
  readonly sources: () => Promise<readonly Source[]>;
  readonly words: Readonly<Record<string, WordBook>>;
  readonly model: () => Promise<Model>;
}

/** What it takes to replay any path; a page fetches it when a reader leaves what was replayed for it. */
export interface Model {
  readonly machine: AnyStateMachine;
  readonly inputs: readonly Input[];
  /** Input values -> the machine's input. */
  readonly read: (values: Values) => unknown;
  /** The chart of accounts for these inputs. */
  readonly accounts: (values: Values) => readonly Account[];
  readonly stories: readonly Story[];
  readonly facts: (context: never, states: readonly string[]) => Facts;
  readonly timeOf: (context: never) => number;
  /** What is drawn beside the picture of a step, where there is something. */
  readonly exhibits?: (context: never, states: readonly string[]) => readonly Exhibit[];
  /** Whether a walk tells what never was, from its start on; no step of it is then surer than hypothetical. */
  readonly hypothetical?: (context: never) => boolean;
  /** Facts that go into step.json as they are. */
  readonly publicFacts: readonly string[];
  readonly invariants: () => Promise<readonly Invariant[]>;
}

export interface Scenario extends Staging, Model {}
