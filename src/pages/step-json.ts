import { type Address, goTo } from '../engine/address';
import { wentAsTold, wordsOf } from '../engine/as-told';
import type { Catalogue } from '../engine/catalogue';
import { choices } from '../engine/choices';
import { path as pathOf, permalink } from '../engine/permalink';
import type { Move } from '../engine/moves';
import { phaseOfStep } from '../engine/phase';
import { type LiveWalk, standardOf } from '../engine/walk';
import { owed } from '../ledger/balances';
import type { AccountKind } from '../ledger/ledger';
import { toDecimal } from '../money/money';
import type { Basis, Fact, Source, Words } from '../scenarios/scenario';
import { formatFor } from '../text/format';
import { isoIn } from '../text/iso';
import { type Lang, locales } from '../text/locale';

/** A whole number of minor units, and its currency. */
interface Sum {
  readonly amount: string;
  readonly currency: string;
}

/** One step as data, complete: books, moves, debts, choices and what it rests on. */
export interface StepJson {
  readonly v: 1;
  readonly scenario: string;
  readonly story: string;
  /** Null where a free walk has left the stories. */
  readonly step: string | null;
  readonly index: number;
  readonly count: number;
  readonly lang: string;
  readonly title: string;
  readonly text: readonly string[];
  readonly phase: string;
  readonly event: string | null;
  readonly path: readonly string[];
  readonly states: readonly string[];
  readonly time: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  readonly transfers: readonly (Sum & { readonly entry: string; readonly book: string; readonly debit: string; readonly credit: string })[];
  readonly moves: readonly (Partial<Sum> & {
    readonly kind: Move['kind'];
    readonly from: string;
    readonly to: string;
    readonly label: string;
    readonly lost?: true;
  })[];
  readonly balances: Readonly<Record<string, Sum & { readonly owner: string; readonly kind: AccountKind }>>;
  readonly owes: readonly (Sum & { readonly from: string; readonly to: string })[];
  readonly choices: readonly {
    readonly event: string;
    readonly label: string;
    readonly to: readonly string[];
    readonly step: string | null;
    readonly kind: 'trunk' | 'branch' | 'free';
  }[];
  readonly basis: Basis;
  readonly sources: readonly Source[];
  readonly links: { readonly page: string; readonly embed: string; readonly go: string; readonly next: string | null; readonly back: string | null };
}

/** The address of one of the walk's steps: a story's own, or the events taken after the last one. */
const addressAt = (walk: LiveWalk, at: number): Address => {
  const taken = walk.steps.slice(0, at + 1);
  const story = taken.findLast(({ id }) => id !== null)!;
  return { ...goTo(walk.address, story.id!), then: taken.filter(({ id }) => id === null).flatMap(({ events }) => events) };
};

const plain = (fact: Fact, zone: string): string => {
  switch (fact.is) {
    case 'money':
      return `${fact.value.currency} ${toDecimal(fact.value)}`;
    case 'moment':
    case 'day':
      return isoIn(zone, fact.value);
    default:
      return String(fact.value);
  }
};

/** The step a walk shows, as contract section 5 lays it out. Links start with the site's address, or are relative to its root. */
export const stepJson = (steps: Catalogue, walk: LiveWalk, words: Words, sources: readonly Source[], site = ''): StepJson => {
  const { scenario, address, accounts, at } = walk;
  const step = walk.steps[at]!;
  const { moment } = step;
  const told = step.id === null ? null : steps.steps.get(step.id)!;
  const said = wordsOf(step, wentAsTold(step, standardOf(steps, walk)), words);
  const facts = formatFor(locales[address.lang as Lang], scenario.zone, words.values).facts(moment.facts);
  const { evidence } = step;
  const here = addressAt(walk, at);
  const link = (to: Address | null): string | null => (to === null ? null : site + permalink(to));
  const toStep = (id: string | null | undefined): string | null => (id ? link(goTo(address, id)) : null);
  return {
    v: 1,
    scenario: scenario.slug,
    story: told?.story.id ?? walk.here.story.id,
    step: step.id,
    index: told?.index ?? at,
    count: told?.count ?? walk.steps.length,
    lang: address.lang,
    title: said.title(facts),
    text: said.text.map((line) => line(facts)),
    phase: phaseOfStep(scenario, step),
    event: moment.event,
    path: walk.steps.slice(0, at + 1).flatMap(({ events }) => events),
    states: moment.states,
    time: isoIn(scenario.zone, moment.time),
    facts: Object.fromEntries(scenario.publicFacts.map((id) => [id, plain(moment.facts[id]!, scenario.zone)])),
    inputs: walk.values,
    transfers: step.entries.flatMap(({ id, transfers }) =>
      transfers.map(({ book, debit, credit, amount }) => ({ entry: id, book, debit, credit, amount: amount.minor.toString(), currency: amount.currency })),
    ),
    moves: step.moves.map(({ kind, from, to, what, currency, minor, lost }) => ({
      kind,
      from,
      to,
      ...(currency !== undefined && minor !== undefined && { amount: minor.toString(), currency }),
      label: (kind === 'money' ? words.entries : words.messages)[what]!,
      ...(lost && { lost }),
    })),
    balances: Object.fromEntries(
      [...accounts.values()].map(({ id, book, kind, currency }) => [id, { owner: book, kind, currency, amount: (moment.balances.get(id) ?? 0n).toString() }]),
    ),
    owes: owed(accounts, moment.balances).map(({ from, to, minor, currency }) => ({ from, to, amount: minor.toString(), currency })),
    choices: choices(steps, walk).map(({ event, to, step: next, kind, story }) => ({
      event,
      label: kind === 'branch' ? words.stories[story!]! : words.events[event]!,
      to,
      step: next,
      kind,
    })),
    basis: evidence.basis,
    sources: evidence.sources.map((n) => sources.find((source) => source.n === n)!),
    links: {
      page: link(here)!,
      embed: `${site}embed/${permalink(here)}`,
      go: `${site}go/${here.step}/`,
      next: told ? toStep(told.next) : null,
      back: told ? toStep(told.back) : at > 0 ? link(addressAt(walk, at - 1)) : null,
    },
  };
};

/** Where a step's data lies below the site's root. */
export const stepJsonPath = (address: Pick<Address, 'lang' | 'scenario' | 'step'>): string => `${pathOf(address)}step.json`;
