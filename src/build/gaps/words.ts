import { allWords } from '../../engine/wording';
import type { Line, WordBook, Words } from '../../scenarios/scenario';
import { lacking, type Subject } from './subject';

type Kind = Exclude<keyof Words, 'title' | 'clock' | 'lead' | 'figures' | 'steps' | 'exhibits'>;

/** Each kind of word: the part it stands in, and what a thing is without it. */
const kinds: Readonly<Record<Kind, { readonly part: 'core' | 'aside'; readonly lacks: (id: string) => string }>> = {
  parties: { part: 'core', lacks: (id) => `the party "${id}" has no name` },
  places: { part: 'core', lacks: (id) => `the place "${id}" has no name` },
  zones: { part: 'core', lacks: (id) => `the zone "${id}" has no name` },
  phases: { part: 'core', lacks: (id) => `the phase "${id}" has no name` },
  states: { part: 'core', lacks: (id) => `the state "${id}" has no name` },
  events: { part: 'core', lacks: (id) => `the event "${id}" has no choice label` },
  messages: { part: 'core', lacks: (id) => `the message "${id}" has no words` },
  facts: { part: 'core', lacks: (id) => `the fact "${id}" has no label` },
  values: { part: 'core', lacks: (id) => `the value "${id}" has no words` },
  stories: { part: 'core', lacks: (id) => `the story "${id}" has no name` },
  accounts: { part: 'aside', lacks: (id) => `the account "${id}" has no name` },
  entries: { part: 'aside', lacks: (id) => `the entry "${id}" has no name` },
  guards: { part: 'aside', lacks: (id) => `the guard "${id}" does not say why it refuses` },
  inputs: { part: 'aside', lacks: (id) => `the input "${id}" has no label` },
  groups: { part: 'aside', lacks: (id) => `the group of inputs "${id}" has no name` },
  leads: { part: 'aside', lacks: (id) => `the story "${id}" has no sentence for the outline` },
  lines: { part: 'aside', lacks: (id) => `the state "${id}" has no narration` },
  transitions: { part: 'aside', lacks: (id) => `the transition "${id}" has no words` },
};

/** The name of a guard, and of one that it hands its question on to. */
const guardsIn = (guard: unknown): readonly string[] => (typeof guard === 'string' ? [guard] : [(guard as { type: string }).type]);

const wantedBy = ({ scenario, transitions, leaves, accounts, moments }: Subject): Readonly<Record<Kind, Iterable<string>>> => {
  const { geography, phases, stories, inputs, freeFigures } = scenario;
  const told = moments.flatMap(({ moves }) => moves).filter(({ kind }) => kind !== 'money');
  return {
    parties: [...accounts.values()].map(({ book }) => book).concat(geography.places.map(({ party }) => party)),
    places: geography.places.map(({ id }) => id),
    zones: geography.zones.map(({ id }) => id),
    phases,
    states: leaves,
    events: transitions.map(({ eventType }) => eventType),
    messages: told.map(({ what }) => what),
    facts: [...stories.flatMap(({ steps }) => steps).flatMap(({ figures }) => figures), ...freeFigures],
    values: moments.flatMap(({ facts }) => Object.values(facts)).flatMap((fact) => (fact.is === 'word' ? [fact.value] : [])),
    stories: stories.map(({ id }) => id),
    accounts: accounts.keys(),
    entries: moments.flatMap(({ entries }) => entries).map(({ id }) => id),
    guards: transitions.flatMap(({ guard }) => (guard === undefined ? [] : guardsIn(guard))),
    inputs: inputs.map(({ id }) => id),
    groups: inputs.map(({ group }) => group),
    leads: stories.map(({ id }) => id),
    lines: leaves,
    transitions: transitions.flatMap(({ meta }) => (meta as { says?: string } | undefined)?.says ?? []),
  };
};

/** A line says something, and names no fact that there is not. */
const speaks = (line: Line, facts: Readonly<Record<string, string>>): boolean => /^(?!.*undefined).{3,}$/s.test(line(facts));

const stepGaps = async ({ scenario, moments }: Subject, lang: string, book: WordBook, words: Words): Promise<readonly string[]> => {
  const facts = Object.fromEntries(Object.keys(moments[0]?.facts ?? {}).map((id) => [id, `<${id}>`]));
  const notes = await book.notes();
  const dumb = (part: string, lines: Readonly<Record<string, Line>>): readonly string[] =>
    Object.entries(lines).flatMap(([id, line]) => (speaks(line, facts) ? [] : [`words/${lang}/${part}.ts: "${id}" says "${line(facts)}"`]));
  const told = scenario.stories.flatMap(({ chapter, steps }) => steps.map(({ id }) => ({ chapter, id })));
  return [
    ...told.flatMap(({ chapter, id }) => {
      const step = words.steps[id];
      if (!step) return [`words/${lang}/${chapter}.ts: the step "${id}" has no title and no text`];
      return [step.title, ...step.text]
        .filter((line) => !speaks(line, facts))
        .map((line) => `words/${lang}/${chapter}.ts: the step "${id}" says "${line(facts)}"`);
    }),
    ...told.filter(({ id }) => !notes[id]).map(({ chapter, id }) => `words/${lang}/notes/${chapter}.ts: the step "${id}" has no speaker's notes`),
    ...lacking(
      Object.keys(notes),
      told.map(({ id }) => id),
    ).map((id) => `words/${lang}/notes.ts: there are notes for "${id}", which is no step`),
    ...dumb('core', words.zones),
    ...dumb('aside', { ...words.lines, ...words.transitions }),
  ];
};

/** Whatever can happen, be reached, be changed or be told, and is not said in this language. */
export const wordGaps = async (subject: Subject, lang: string, book: WordBook): Promise<readonly string[]> => {
  const { scenario } = subject;
  const unloaded = scenario.stories.filter(({ chapter }) => !book.chapters[chapter]);
  if (unloaded.length > 0) return unloaded.map(({ id, chapter }) => `words/${lang}.ts: the chapter "${chapter}" of the story "${id}" is not loaded (chapters)`);
  const words = await allWords(book);
  const unsaid = Object.entries(wantedBy(subject)).flatMap(([kind, wanted]) => {
    const { part, lacks } = kinds[kind as Kind];
    return lacking(wanted, Object.keys(words[kind as Kind])).map((id) => `words/${lang}/${part}.ts: ${lacks(id)} (${kind})`);
  });
  const options = scenario.inputs.flatMap((input) => {
    const allowed = input.allowed({});
    const said = words.inputs[input.id]?.options ?? {};
    if (allowed.kind !== 'list' || !words.inputs[input.id]) return [];
    return lacking(allowed.options, Object.keys(said)).map(
      (id) => `words/${lang}/aside.ts: the option "${id}" of the input "${input.id}" has no label (inputs)`,
    );
  });
  return [
    ...unsaid,
    ...options,
    ...(await stepGaps(subject, lang, book, words)),
    ...(scenario.exhibits && !words.exhibits ? [`words/${lang}.ts: what is drawn beside the picture has no words (exhibits)`] : []),
  ];
};
