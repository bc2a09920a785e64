import { describe, expect, test } from 'vitest';
import { notesFor } from '../../src/engine/notes';
import { editions } from '../site';

const told = editions.flatMap((edition) => edition.told);
const all = await Promise.all(
  told.flatMap(({ lang, scenario, walks, format }) =>
    [...walks].map(async ([id, { steps, at }]) => ({
      id,
      scenario: scenario.slug,
      notes: (await notesFor(scenario.words[lang]!, id, steps[at]!.moment.facts, format))!,
    })),
  ),
);

/** Where sentences end: an abbreviation with a full stop would count as one. */
const ends = (text: string): number => text.match(/[.!?](?=\s|$)/g)?.length ?? 0;

describe.each(all)('the notes of $scenario/$id', ({ scenario, notes }) => {
  test('are two or three sentences to say, and one question to ask', () => {
    expect(notes.say.length).toBeGreaterThanOrEqual(2);
    expect(notes.say.length).toBeLessThanOrEqual(3);
    for (const sentence of notes.say) expect([sentence, ends(sentence), sentence.at(-1)]).toEqual([sentence, 1, '.']);
    expect([notes.ask, ends(notes.ask), notes.ask.at(-1)]).toEqual([notes.ask, 1, '?']);
  });

  test('can be said in half a minute', () => {
    expect(notes.say.join(' ').split(' ').length).toBeLessThan(90);
  });

  test('keep to their own scenario', () => {
    const other = scenario === 'mudra' ? /alipay|yuan/i : /mudra|rupee/i;
    expect([...notes.say, notes.ask].join(' ')).not.toMatch(other);
  });
});

test('no question is asked twice, and nothing is said twice', () => {
  const lines = all.flatMap(({ notes }) => [...notes.say, notes.ask]);
  expect(lines.filter((line, k) => lines.indexOf(line) !== k)).toEqual([]);
});

test('a figure in a note comes from the books: what is typed in is a year at most', async () => {
  for (const { lang, scenario } of told) {
    const typed = Object.values(await scenario.words[lang]!.notes()).flatMap(({ say, ask }) => [...say, ask].filter((line) => typeof line === 'string'));
    for (const line of typed) expect(line.replace(/\b20[0-2]\d\b/g, '')).not.toMatch(/\d/);
  }
});

test('there are notes for the steps there are, and for no others', async () => {
  for (const { lang, scenario, catalogue } of told) {
    expect(Object.keys(await scenario.words[lang]!.notes()).toSorted()).toEqual([...catalogue.steps.keys()].toSorted());
  }
  const [{ lang, scenario, walks, format }] = told as [(typeof told)[number]];
  const facts = [...walks.values()][0]!.steps[0]!.moment.facts;
  expect(await notesFor(scenario.words[lang]!, 'no-such-step', facts, format)).toBeNull();
});
