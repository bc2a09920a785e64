import { describe, expect, test } from 'vitest';
import { gapsIn } from '../../src/build/gaps/gaps';
import { brew, coffee, type Coffee } from './toy/coffee';

type Tree = Readonly<Record<string, unknown>>;

/** The parts with another value at the end of a way through them, or with nothing there. */
const changed = (tree: Tree, [first = '', ...rest]: readonly string[], to: unknown): Tree => {
  if (!(first in tree)) throw new Error(`no such part: ${first}`);
  const { [first]: old, ...others } = tree;
  if (rest.length > 0) return { ...tree, [first]: changed(old as Tree, rest, to) };
  return to === undefined ? others : { ...tree, [first]: to };
};

const gaps = (way: readonly string[], to?: unknown): Promise<readonly string[]> => {
  const parts = changed(coffee, way, to) as unknown as Coffee;
  return gapsIn(brew(parts), parts.start, parts.registered);
};

test('nothing is missing in a complete scenario', async () => {
  expect(await gapsIn(brew(coffee), coffee.start, coffee.registered)).toEqual([]);
});

const trunk = coffee.stories.trunk!;
const left = coffee.stories.left!;
const core = ['words', 'core'];
const aside = ['words', 'aside'];

describe('each thing that is taken out is named, with the file to edit, and nothing else', () => {
  const rows: readonly (readonly [way: readonly string[], gap: string, to?: unknown])[] = [
    [[...core, 'states', 'paid'], 'words/en/core.ts: the state "paid" has no name (states)'],
    [[...core, 'events', 'guest.leave'], 'words/en/core.ts: the event "guest.leave" has no choice label (events)'],
    [[...core, 'messages', 'cup'], 'words/en/core.ts: the message "cup" has no words (messages)'],
    [[...core, 'parties', 'cafe'], 'words/en/core.ts: the party "cafe" has no name (parties)'],
    [[...core, 'places', 'guest'], 'words/en/core.ts: the place "guest" has no name (places)'],
    [[...core, 'zones', 'street'], 'words/en/core.ts: the zone "street" has no name (zones)'],
    [[...core, 'zones', 'street'], 'words/en/core.ts: "street" says ""', () => ''],
    [[...core, 'phases', 'visit'], 'words/en/core.ts: the phase "visit" has no name (phases)'],
    [[...core, 'facts', 'price'], 'words/en/core.ts: the fact "price" has no label (facts)'],
    [[...core, 'values', 'open'], 'words/en/core.ts: the value "open" has no words (values)'],
    [[...core, 'stories', 'left'], 'words/en/core.ts: the story "left" has no name (stories)'],
    [[...aside, 'accounts', 'cafe.till'], 'words/en/aside.ts: the account "cafe.till" has no name (accounts)'],
    [[...aside, 'entries', 'pay'], 'words/en/aside.ts: the entry "pay" has no name (entries)'],
    [[...aside, 'guards', 'solvent'], 'words/en/aside.ts: the guard "solvent" does not say why it refuses (guards)'],
    [[...aside, 'inputs', 'price'], 'words/en/aside.ts: the input "price" has no label (inputs)'],
    [[...aside, 'inputs', 'cup', 'options', 'large'], 'words/en/aside.ts: the option "large" of the input "cup" has no label (inputs)'],
    [[...aside, 'groups', 'coffee'], 'words/en/aside.ts: the group of inputs "coffee" has no name (groups)'],
    [[...aside, 'leads', 'coffee'], 'words/en/aside.ts: the story "coffee" has no sentence for the outline (leads)'],
    [[...aside, 'lines', 'asked'], 'words/en/aside.ts: the state "asked" has no narration (lines)'],
    [[...aside, 'lines', 'asked'], 'words/en/aside.ts: "asked" says "It costs undefined."', (f: Tree) => `It costs ${f.cost}.`],
    [[...aside, 'transitions', 'left'], 'words/en/aside.ts: the transition "left" has no words (transitions)'],
    [['words', 'chapters', 'trunk', 'coffee-paid'], 'words/en/trunk.ts: the step "coffee-paid" has no title and no text'],
    [['words', 'chapters', 'trunk', 'coffee-paid', 'title'], 'words/en/trunk.ts: the step "coffee-paid" says ""', () => ''],
    [['words', 'notes', 'coffee-left'], 'words/en/notes/trunk.ts: the step "coffee-left" has no speaker\'s notes'],
    [['words', 'notes'], 'words/en/notes.ts: there are notes for "coffee-old", which is no step', { ...coffee.words.notes, 'coffee-old': {} }],
    [['states', 'paid', 'meta'], 'machine.ts: the state "paid" does not say how sure it is (meta.basis)'],
    [['states', 'paid', 'meta', 'basis'], 'machine.ts: the state "paid" is documented, but names no source (meta.sources)', 'documented'],
    [
      ['states', 'asked', 'on', 'guest.leave', 'meta', 'says'],
      'machine.ts: the transition "guest.leave" of "asked" does not say what has happened (meta.says)',
    ],
    [['states', 'asked', 'meta', 'sources'], 'sources.ts: the source 2 is not listed; the state "asked" cites it', [2]],
    [
      ['stories', 'left', 'steps'],
      'sources.ts: the source 2 is not listed; the step "coffee-left" cites it',
      [{ id: 'coffee-left', events: ['guest.leave'], figures: [], sources: [1, 2] }],
    ],
    [['sources'], 'sources.ts: two sources have the number 1', { a: coffee.sources[1], b: coffee.sources[1] }],
    [['stations', 'left'], 'map.ts: the state "left" has no station'],
    [['stations'], 'map.ts: there is a station for "gone", which is no state', { ...coffee.stations, gone: coffee.stations.left }],
    [['phases', 'visit'], 'index.ts: the phase "visit" is not listed (phases)'],
    [['besides'], 'index.ts: the phase "kitchen" runs beside the others, but is not listed (phases)', { kitchen: 'kitchen' }],
    [['places', 'cafe'], 'places.ts: the cash of "cafe.till" is at no place (cash)'],
    [['places', 'cafe', 'cash'], 'places.ts: "cafe.sales" is no cash (cash)', ['cafe.till', 'cafe.sales']],
    [['places', 'cafe', 'cash'], 'places.ts: the cash of "guest.purse" is at two places (cash)', ['cafe.till', 'guest.purse']],
    [['places', 'cafe', 'figures'], 'accounts.ts: a place shows "cafe.safe", which is no account', ['cafe.safe']],
    [['facts', 'standing'], 'model.ts: there is no fact "standing" (publicFacts)'],
    [['rules', 'one'], 'invariants.ts: there is no rule that every step keeps'],
    [['start'], 'start.ts: the first step is "coffee-asked", not "coffee-paid"', 'coffee-paid'],
    [['registered', 'steps', 'coffee'], '../registry.json: the step "coffee-left" is not registered under "coffee"', ['coffee-asked', 'coffee-paid']],
    [
      ['registered', 'steps'],
      'stories.ts: the step "coffee-left" has an id that another scenario has used',
      { ...coffee.registered.steps, tea: ['coffee-left'] },
    ],
    [['registered', 'inputs', 'coffee'], '../registry.json: the input "cup" is not registered under "coffee"', ['price']],
    [['registered', 'events', 'coffee'], '../registry.json: the event "guest.leave" is not registered under "coffee"', ['guest.pay']],
    [['inputs', 'cup'], 'inputs.ts: the story "left" asks for the input "cup", which there is not'],
    [['stories', 'left', 'inputs', 'cup'], 'stories.ts: the story "left" asks for cup = huge, which is not allowed', 'huge'],
    [['stories', 'left', 'chapter'], 'words/en.ts: the chapter "door" of the story "left" is not loaded (chapters)', 'door'],
    [['stories', 'left', 'from'], 'stories.ts: the story "left" starts from "coffee-cold", which is no step before it', 'coffee-cold'],
    [['stories', 'left'], 'stories.ts: the story "left" rejoins at "coffee-cold", which is no step', { ...left, rejoins: 'coffee-cold' }],
    [['stories', 'left', 'id'], 'stories.ts: two stories are called "coffee"', 'coffee'],
    [['stories', 'left', 'steps'], 'stories.ts: two steps are called "coffee-paid"', [trunk.steps[1]]],
    [
      ['stories', 'left', 'steps'],
      'stories.ts: the story "left" stops at "guest.dance", refused in asked by its state',
      [{ id: 'coffee-left', events: ['guest.dance'], figures: [] }],
    ],
  ];

  test.each(rows.map(([way, gap, to]) => ({ way, gap, to })))('$way: $gap', async ({ way, gap, to }) => {
    expect(await gaps(way, to)).toEqual([gap]);
  });

  test('a figure that is no fact has no label either', async () => {
    expect(await gaps(['stories', 'left', 'steps'], [{ id: 'coffee-left', events: ['guest.leave'], figures: ['tip'] }])).toEqual([
      'facts.ts: a step lists the fact "tip", which there is not',
      'words/en/core.ts: the fact "tip" has no label (facts)',
    ]);
  });
});
