import { type AnyStateMachine, setup } from 'xstate';
import { type Account, type Entry, transfer } from '../../../src/ledger/ledger';
import { money } from '../../../src/money/money';
import { choiceInput, moneyInput, type Values } from '../../../src/scenarios/input';
import type { Fact, Place, Scenario, Source, Spoken, Station, Story, Words } from '../../../src/scenarios/scenario';

const cash = { cash: true, kind: 'asset', currency: 'USD' } as const;
const till: Account<'USD', 'cafe'> = { id: 'cafe.till', book: 'cafe', ...cash };
const sales: Account<'USD', 'cafe'> = { id: 'cafe.sales', book: 'cafe', kind: 'income', currency: 'USD' };
const purse: Account<'USD', 'guest'> = { id: 'guest.purse', book: 'guest', ...cash };
const own: Account<'USD', 'guest'> = { id: 'guest.own', book: 'guest', kind: 'equity', currency: 'USD' };

const opening: Entry = { id: 'opening', outside: true, transfers: transfer(money('USD', 500n), { debit: purse, credit: own }) };
const pay: Entry = {
  id: 'pay',
  transfers: [...transfer(money('USD', 300n), { debit: own, credit: purse }), ...transfer(money('USD', 300n), { debit: till, credit: sales })],
};

const station = (x: number): Station => ({ x, y: 40, kind: 'stop', label: 'above' });
const place = (id: string, x: number, account: string): Place => ({
  id,
  party: id,
  icon: 'person',
  wide: [x, 200],
  narrow: [x / 2, 200],
  cash: [account],
  figures: [account],
});
const line = (text: string) => () => text;
const told = (title: string) => ({ title: line(title), text: [({ price }: Readonly<Record<string, string>>) => `It costs ${price}.`] });
const spoken = (topic: string): Spoken => ({ say: [`Here is ${topic}.`, 'That is all.'], ask: `What is ${topic}?` });

/** A cup of coffee, paid or not: the smallest scenario there can be, in parts that can be taken out one by one. */
export const coffee = {
  start: 'coffee-asked',
  registered: {
    steps: { coffee: ['coffee-asked', 'coffee-paid', 'coffee-left'] as readonly string[] },
    inputs: { coffee: ['price', 'cup'] as readonly string[] },
    events: { coffee: ['guest.pay', 'guest.leave'] as readonly string[] },
  },
  sources: { 1: { n: 1, title: 'The menu', url: 'https://example.org/menu', date: '2015' } } as Readonly<Record<string, Source>>,
  chart: { till, sales, purse, own } as Readonly<Record<string, Account>>,
  inputs: {
    price: moneyInput({ id: 'price', group: 'coffee', currency: 'USD', min: 1n, max: 900n, default: '3.00' }),
    cup: choiceInput({ id: 'cup', group: 'coffee', default: 'small', options: ['small', 'large'] }),
  },
  states: {
    asked: {
      meta: { basis: 'documented', sources: [1] },
      on: {
        'guest.pay': {
          guard: 'solvent',
          target: 'paid',
          actions: [
            { type: 'post', params: [pay] },
            { type: 'tell', params: [{ kind: 'goods', from: 'cafe', to: 'guest', what: 'cup' }] },
          ],
          meta: { basis: 'documented', sources: [1], says: 'paid' },
        },
        'guest.leave': { target: 'left', meta: { basis: 'inferred', sources: [], says: 'left' } },
      },
    },
    paid: { type: 'final', meta: { basis: 'inferred', sources: [] } },
    left: { type: 'final', meta: { basis: 'inferred', sources: [] } },
  },
  facts: { price: { is: 'money', value: money('USD', 300n) }, standing: { is: 'word', value: 'open' } } as Readonly<Record<string, Fact>>,
  stories: {
    trunk: {
      id: 'coffee',
      chapter: 'trunk',
      parent: null,
      from: null,
      steps: [
        { id: 'coffee-asked', events: [], figures: ['price'] },
        { id: 'coffee-paid', events: ['guest.pay'], figures: ['price'] },
      ],
    },
    left: {
      id: 'left',
      chapter: 'trunk',
      parent: 'coffee',
      from: 'coffee-asked',
      inputs: { cup: 'large' } as Values,
      steps: [{ id: 'coffee-left', events: ['guest.leave'], figures: [] }],
    },
  } as Readonly<Record<string, Story>>,
  places: { cafe: place('cafe', 600, 'cafe.till'), guest: place('guest', 100, 'guest.purse') },
  stations: { asked: station(40), paid: station(120), left: station(200) } as Readonly<Record<string, Station>>,
  phases: { visit: 'visit' } as Readonly<Record<string, string>>,
  besides: {} as Readonly<Record<string, string>>,
  rules: { one: { id: 'one', broken: () => null } },
  words: {
    core: {
      title: 'A cup of coffee',
      clock: 'Story time',
      parties: { cafe: 'Café', guest: 'Guest' },
      places: { cafe: 'Café', guest: 'Guest' },
      zones: { street: line('Street') },
      phases: { visit: 'Visit' },
      states: { asked: 'asked', paid: 'paid', left: 'left' },
      events: { 'guest.pay': 'The guest pays', 'guest.leave': 'The guest leaves' },
      messages: { cup: 'a cup' },
      facts: { price: 'Price' },
      values: { open: 'open' },
      stories: { coffee: 'A coffee', left: 'No coffee' },
    },
    aside: {
      lead: 'A guest buys a coffee.',
      accounts: { 'cafe.till': 'Till', 'cafe.sales': 'Sales', 'guest.purse': 'Purse', 'guest.own': 'Own money' },
      entries: { opening: 'At the start', pay: 'Coffee paid' },
      guards: { solvent: 'The purse is empty.' },
      inputs: { price: { label: 'Price' }, cup: { label: 'Cup', options: { small: 'small', large: 'large' } } },
      groups: { coffee: 'Coffee' },
      leads: { coffee: 'The coffee is paid.', left: 'The guest leaves.' },
      lines: { asked: line('The cup is asked for.'), paid: line('It is paid.'), left: line('The guest has gone.') },
      transitions: { paid: line('The guest pays'), left: line('The guest leaves') },
    },
    chapters: { trunk: { 'coffee-asked': told('A guest asks'), 'coffee-paid': told('The guest pays'), 'coffee-left': told('The guest leaves') } },
    notes: { 'coffee-asked': spoken('a cup'), 'coffee-paid': spoken('a price'), 'coffee-left': spoken('a door') } as Readonly<Record<string, Spoken>>,
  },
};

export type Coffee = typeof coffee;

const loaded =
  <T>(part: T) =>
  async (): Promise<T> =>
    part;

/** The scenario that these parts make. */
export const brew = (parts: Coffee): Scenario => {
  const { words } = parts;
  const machine = setup({
    actions: { post: (_, _entries: readonly Entry[]) => {}, tell: (_, _told: unknown) => {} },
    guards: { solvent: () => true },
  }).createMachine({
    id: 'coffee',
    initial: 'asked',
    meta: { basis: 'simplification', sources: [] },
    entry: { type: 'post', params: [opening] },
    states: parts.states,
  } as never) as unknown as AnyStateMachine;
  return {
    slug: 'coffee',
    zone: 'UTC',
    phases: Object.values(parts.phases),
    phaseOf: () => 'visit',
    besides: Object.values(parts.besides),
    freeFigures: ['price'],
    geography: { places: Object.values(parts.places), zones: [{ id: 'street', side: 'left', tone: 'foreign' }], border: null },
    map: { width: 300, height: 80, stations: parts.stations, tracks: [], regions: [] },
    sources: loaded(Object.values(parts.sources)),
    words: {
      en: {
        core: loaded(words.core),
        aside: loaded(words.aside),
        notes: loaded(words.notes),
        chapters: Object.fromEntries(Object.entries(words.chapters).map(([id, steps]) => [id, loaded(steps as Words['steps'])])),
      },
    },
    model: async () => brew(parts),
    machine,
    inputs: Object.values(parts.inputs),
    read: (values) => values,
    accounts: () => Object.values(parts.chart),
    stories: Object.values(parts.stories),
    facts: () => parts.facts,
    timeOf: () => 0,
    publicFacts: ['standing'],
    invariants: loaded(Object.values(parts.rules)),
  };
};
